import { additionsOf, keepAsTaken, keptAsTaken, type KeptUnit } from '../../dossier/index.ts';
import { withAdditions, type GuideFile } from '../../guide/index.ts';
import type { Programme } from '../../model/index.ts';
import type { Stored } from '../../storage/index.ts';
import type { Studiekompas } from '../studiekompas.ts';

/** The units of the dossier that keep what they were when this programme of a newer guide takes the place of the one on the device. */
export const keptBy = ({ vault }: Studiekompas, before: Programme, after: Programme, year: GuideFile['academicYear']): readonly KeptUnit[] => {
  const mine = additionsOf(vault.state(), before.code);
  return keptAsTaken(vault.state(), withAdditions(before, mine).programme, withAdditions(after, mine).programme, year);
};

/**
 * Keeps guides on the device, in place of earlier ones. What the dossier holds keeps first what it was: a device that stops half-way has lost nothing,
 * since what was kept is what the earlier guide says too.
 */
export const takeGuides = async (studiekompas: Studiekompas, guides: readonly GuideFile[]): Promise<Stored<void>> => {
  const kept: KeptUnit[] = [];
  for (const guide of guides) {
    for (const programme of guide.programmes) {
      const present = await studiekompas.guides.programme(programme.code);
      if (present.kind === 'failed') return { ok: false, failure: present.failure };
      if (present.kind === 'installed') kept.push(...keptBy(studiekompas, present.guide.programme, programme, guide.academicYear));
    }
  }
  const edit = keepAsTaken(kept);
  if (edit.ok && edit.writes.length > 0) {
    const outcome = await studiekompas.save(edit.label, edit.writes);
    if (!outcome.saved) return { ok: false, failure: outcome.reason };
  }
  return studiekompas.guides.install(...guides);
};
