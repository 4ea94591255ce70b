import type { Vault } from '../../vault/index.ts';

/** While something is not saved yet, the browser asks before it leaves or loads anew: what was just entered is on the device only after that. */
export const guardLeaving = ({ saveState }: Pick<Vault, 'saveState'>): void => {
  addEventListener('beforeunload', (event) => {
    if (saveState().kind !== 'saved') event.preventDefault();
  });
};
