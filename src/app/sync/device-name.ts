import { m } from '../../i18n/index.ts';

/** Letters of a device's name. */
export const MOST_LETTERS = 40;

/** What a device is called until its owner says otherwise. */
export const firstDeviceName = (): string =>
  globalThis.matchMedia('(pointer: coarse)').matches ? m.sync_device_phone() : m.sync_device_laptop();

/** A name as it is kept; undefined where nothing is left of it. */
export const deviceName = (typed: string): string | undefined => {
  const name = typed.trim().slice(0, MOST_LETTERS);
  return name === '' ? undefined : name;
};
