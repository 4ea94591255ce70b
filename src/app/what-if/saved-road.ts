import type { Draft } from '../../drafts/index.ts';
import type { WhatIf } from './choices.ts';

/** What a saved road tries out. */
export const whatIfOf = ({ decisions, supposed }: Draft): WhatIf => ({
  choices: new Map([...decisions].flatMap(([code, decision]) => (decision === 'undecided' ? [] : [[code, decision] as const]))),
  supposed,
  refuseAutomatic: false,
});
