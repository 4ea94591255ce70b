import { createMemo, type Accessor } from 'solid-js';
import { ispsOf, type Isp } from '../../drafts/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** All ISPs of the chosen programme, oldest first. */
export const useIsps = (): Accessor<readonly Isp[]> => {
  const { vault, settings } = useStudiekompas();
  return createMemo(() => ispsOf(vault.state(), settings().programme ?? '').isps);
};
