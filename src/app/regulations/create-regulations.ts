import { createResource, type Accessor } from 'solid-js';
import type { RegulationsPart } from '../../model/index.ts';
import { loadRegulations } from '../../packs/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** The regulations of the pack that everything is computed with; undefined while they are fetched. */
export const createRegulations = (): Accessor<readonly RegulationsPart[] | undefined> => {
  const { pack } = useStudiekompas();
  const [parts] = createResource(() => pack().id, loadRegulations);
  return parts;
};
