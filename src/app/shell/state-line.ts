import type { Accessor } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** Where the student's data are, true at every moment: what is not durable here is not saved, whatever the server holds. */
export const useStateLine = (): Accessor<string> => {
  const { vault, sync } = useStudiekompas();
  return () => {
    const { kind } = vault.saveState();
    if (kind === 'failed') return m.state_not_saved();
    return kind === 'saving' ? m.state_saving() : (sync.parts()?.line() ?? m.state_here());
  };
};
