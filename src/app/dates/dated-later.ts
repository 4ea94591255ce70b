import { createMemo, createResource, type Accessor } from 'solid-js';
import { hasIsp } from '../../drafts/index.ts';
import type { Assessment } from '../../rules/index.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';

/** What `createDated` gives, where what reads an ISP is fetched only by who has one, or no year yet; the screen stands when it is there. Call inside a reactive root. */
export const createDatedLater = (standing: Accessor<Standing>): Accessor<Assessment> => {
  const { dossier, vault } = useStudiekompas();
  const wanted = createMemo(() => dossier()?.dossier.enrolments.length === 0 || hasIsp(vault.state()));
  const [reading] = createResource(
    () => wanted() || undefined,
    async () => (await import('./dated.ts')).createDated,
  );
  const dated = createMemo(() => reading()?.(standing));
  return () => dated()?.() ?? standing().assessment();
};
