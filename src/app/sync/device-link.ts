/** The address that the code of a device opens. */
export const DEVICE_ADDRESS = '/toestel';

/** Whether a text is the link of a device's code, of whatever address the app is served from: sync itself looks at what it holds. */
export const isDeviceLink = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.pathname === DEVICE_ADDRESS && url.hash.length > 1;
};
