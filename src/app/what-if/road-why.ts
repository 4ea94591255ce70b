import { m } from '../../i18n/index.ts';
import type { Programme, RulePack, UnitCode } from '../../model/index.ts';
import { roads, type Assessment, type RoadRowKey, type Situation } from '../../rules/index.ts';
import type { WhyContent } from '../why/why-of.ts';
import { valueWords, type UnitName } from '../words/values.ts';
import { supposedMark, triedExcept, type WhatIf } from './choices.ts';
import { rowWords } from './road-words.ts';

const START = 'weg-';

/** The address of the why of one row of a comparison. */
export const roadTopic = (code: UnitCode, key: RoadRowKey): string => `${START}${key}-${code}`;

export interface RoadContext {
  readonly pack: RulePack;
  readonly programme: Programme;
  readonly situation: Situation;
  /** The assessment of that situation as it is. */
  readonly today: Assessment;
  readonly whatIf: WhatIf;
  readonly unitName: UnitName;
}

/** Why the two roads of a unit differ in one row; null for any other topic. */
export const roadWhy = (topic: string, { pack, programme, situation, today, whatIf, unitName }: RoadContext): WhyContent | null => {
  if (!topic.startsWith(START)) return null;
  for (const { code } of programme.units) {
    if (!topic.endsWith(`-${code}`)) continue;
    const key = topic.slice(START.length, -code.length - 1);
    const row = roads(pack, programme, triedExcept(situation, whatIf, code, today), code, supposedMark(whatIf, code, pack)).rows.find(
      (candidate) => candidate.key === key,
    );
    if (row === undefined) continue;
    const unit = unitName(code);
    return {
      title: rowWords(row.key),
      sentence: m.why_road_tolerate({ unit, value: valueWords(row.tolerate.value, unitName) }),
      why: row.tolerate.why,
      others: [{ sentence: m.why_road_again({ unit, value: valueWords(row.again.value, unitName) }), why: row.again.why }],
    };
  }
  return null;
};
