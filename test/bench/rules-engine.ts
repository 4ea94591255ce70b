import { Engine } from 'json-rules-engine';
import type { RulePack } from '../../src/model/index.ts';
import type { Assessment } from '../../src/rules/index.ts';
import type { Measured } from './dossiers.ts';

/**
 * The six conditions of a tolerance (art. 79, 91 §1) in a well-known rules engine from npm, fed with figures that are worked out already. It computes
 * no budget, no efficiency, no window and explains nothing: a lower bound for what such an engine would cost.
 */
export const toleranceEngine = (pack: RulePack): Engine => {
  const engine = new Engine([], { allowUndefinedFacts: false });
  engine.addRule({
    conditions: {
      all: [
        { fact: 'mark', operator: 'in', value: pack.tolerance.marks.value },
        { fact: 'tolerable', operator: 'equal', value: 'yes' },
        { fact: 'settled', operator: 'equal', value: false },
        { fact: 'efficiency', operator: 'greaterThanInclusive', value: pack.tolerance.minimumEfficiency.value },
        { fact: 'room', operator: 'greaterThanInclusive', value: 0 },
        { fact: 'open', operator: 'equal', value: true },
      ],
    },
    event: { type: 'can-be-tolerated' },
  });
  return engine;
};

/** The facts of each unit of the last year, from an assessment. */
export const factsOf = ({ programme, situation }: Measured, assessment: Assessment): readonly Record<string, unknown>[] => {
  const tolerable = new Map(programme.units.map((unit) => [unit.code, unit.tolerable]));
  const before = situation.dossier.enrolments.at(-1)?.units ?? [];
  const settled = new Set(['credit', 'exempt', 'tolerated']);
  return before.map(({ code }) => {
    const unit = assessment.units[code];
    const candidate = assessment.tolerance.candidates.find((one) => one.code === code);
    return {
      code,
      mark: unit?.result.value ?? -1,
      tolerable: tolerable.get(code) ?? 'unknown',
      settled: settled.has(unit?.status.value ?? 'open'),
      efficiency: assessment.years.at(-1)?.efficiency.value ?? 0,
      room: assessment.tolerance.left.value - (candidate?.points ?? 0),
      open: assessment.tolerance.open === true,
    };
  });
};

/** Runs the engine once for each unit; the codes that can be tolerated. */
export const tolerableBy = async (engine: Engine, facts: readonly Record<string, unknown>[]): Promise<readonly string[]> => {
  const codes: string[] = [];
  for (const one of facts) {
    const { events } = await engine.run(one);
    if (events.length > 0) codes.push(String(one['code']));
  }
  return codes;
};
