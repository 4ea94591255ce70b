import type { RulePack, UnitCode } from '../model/index.ts';
import type { Assessment } from '../rules/index.ts';
import { decisionsOf, type Decision } from './today/decision.ts';

/** The units of a decision that has a last day and can still be taken: to tolerate or not, and a tolerance of the school's own that can be refused. */
const openIn = (decision: Decision): readonly UnitCode[] => {
  switch (decision.kind) {
    case 'decide':
      return decision.candidates.map(({ code }) => code);
    case 'automatic':
      return decision.refuse === null ? [] : (decision.units.value ?? []);
    case 'cannot':
    case 'expired':
    case 'later':
      return [];
  }
};

/** How many units wait for a decision with a last day, each once: what the icon of the installed app shows. */
export const openDecisions = (assessment: Assessment, pack: RulePack): number => new Set(decisionsOf(assessment, pack).flatMap(openIn)).size;

/** Shows a number on the app's icon where the device can; none for 0. Never throws: a badge is no promise. */
export const showBadge = async (count: number): Promise<void> => {
  if (!('setAppBadge' in navigator)) return;
  await (count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge()).catch(() => undefined);
};
