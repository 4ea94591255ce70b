import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import shipped from '../../public/guides/odisee-toegepaste-informatica-2017.json?raw';
import { Programme } from '../model/index.ts';
import type { VaultState } from '../vault/index.ts';
import { additionsOf } from './additions.ts';
import { dossierOf } from './dossier-view.ts';
import type { EditResult } from './edit.ts';
import { exampleDay, exampleProgramme, leaveExample } from './example-place.ts';
import { exampleDossier, loadExample } from './example.ts';
import { settingsOf } from './settings.ts';
import { chooseProgramme } from './student-edits.ts';
import { addYear } from './enrolment-edits.ts';
import { stateAfter } from './vault-state.fixture.ts';

const apply = (state: VaultState, result: EditResult): VaultState => {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}`);
  return stateAfter(result.writes, state);
};

const { programmes } = z.object({ programmes: z.array(Programme) }).parse(JSON.parse(shipped));
const programme = programmes.find(({ code }) => code === exampleProgramme);
const pointsOf = (codes: readonly string[]): number =>
  codes.reduce((sum, code) => sum + (programme?.units.find((unit) => unit.code === code)?.points ?? Number.NaN), 0);

const [first, second] = exampleDossier.enrolments;
const marks = (units: typeof first) => units?.units ?? [];

describe('the example', () => {
  const loaded = apply(new Map(), loadExample(new Map()));

  it('is an ordinary dossier, chosen and marked as an example', () => {
    expect(dossierOf(loaded, exampleProgramme)).toEqual({ dossier: exampleDossier, problems: [] });
    expect(settingsOf(loaded)).toEqual({ programme: exampleProgramme, pack: 'odisee-2024', example: true });
  });

  it('follows the programme that the app ships: its first stage, then its second with a major and one unit again', () => {
    const stage = (number: number, group?: string) =>
      (programme?.units ?? []).filter((unit) => unit.stage === number && unit.mandatory && unit.group === group).map(({ code }) => code);
    expect(new Set(marks(first).map(({ code }) => code))).toEqual(new Set(stage(1)));
    expect(new Set(marks(second).map(({ code }) => code))).toEqual(new Set([...stage(2), ...stage(2, 'major:A'), 'HBI62B']));
    expect(pointsOf(marks(first).map(({ code }) => code))).toBe(60);
    expect(pointsOf(marks(second).map(({ code }) => code))).toBe(63);
  });

  it('has a limit of 17 points, 4 of them used, 9 at stake on an 8 and a 9 (RULES D.1, D.2, D.5)', () => {
    const exempted = pointsOf(
      marks(first)
        .filter(({ exemption }) => exemption !== undefined)
        .map(({ code }) => code),
    );
    const used = pointsOf(
      marks(first)
        .filter(({ tolerated }) => tolerated !== undefined)
        .map(({ code }) => code),
    );
    const failed = marks(second).filter(({ opportunities }) => opportunities.every(({ result }) => typeof result === 'number' && result < 10));
    expect(Math.round((180 - exempted) / 10)).toBe(17);
    expect(used).toBe(4);
    expect(failed.map(({ code, opportunities }) => [code, opportunities[0]?.result])).toEqual([
      ['OH3102', 8],
      ['HBI62B', 9],
    ]);
    expect(pointsOf(failed.map(({ code }) => code))).toBe(9);
  });

  it('leaves one unit of the threshold package open, which can still be re-sat (RULES F.1, F.2)', () => {
    const settled = (unit: (typeof first & object)['units'][number]): boolean =>
      unit.exemption !== undefined ||
      unit.tolerated !== undefined ||
      unit.opportunities.some(({ result }) => typeof result === 'number' && result >= 10);
    expect(
      marks(first)
        .filter((unit) => !settled(unit))
        .map(({ code }) => code),
    ).toEqual(['HBI62B']);
    expect(
      marks(second)
        .filter((unit) => unit.second === 'to-come')
        .map(({ code }) => code),
    ).toEqual(['HBI62B']);
  });

  it('says of both units whether they can be tolerated and re-sat, as the student looked it up', () => {
    expect([...additionsOf(loaded, exampleProgramme).corrections]).toEqual([
      ['HBI62B', { tolerable: 'yes', resit: 'yes' }],
      ['OH3102', { tolerable: 'yes', resit: 'no' }],
    ]);
  });

  it('plays within the fifteen days of the decision', () => {
    expect(exampleDay > '2025-07-03' && exampleDay <= '2025-07-18').toBe(true);
  });

  it('can be left without a trace', () => {
    const left = apply(loaded, leaveExample(loaded));
    expect(dossierOf(left, exampleProgramme).dossier.enrolments).toEqual([]);
    expect(additionsOf(left, exampleProgramme).corrections.size).toBe(0);
    expect(settingsOf(left)).toEqual({ programme: null, pack: 'odisee-2024', example: false });
  });

  it("does not mix with a student's own data", () => {
    const own = apply(new Map(), addYear(new Map(), { programme: 'BM', year: 2024, contract: 'diploma' }, { units: ['A'] }));
    expect(loadExample(own)).toEqual({ ok: false, problem: { code: 'programme-exists', programme: 'BM' } });
    const both = apply(apply(loaded, addYear(loaded, { programme: 'BM', year: 2024, contract: 'diploma' }, { units: ['A'] })), chooseProgramme('BM'));
    const left = apply(both, leaveExample(both));
    expect(dossierOf(left, 'BM').dossier.enrolments).toHaveLength(1);
    expect(settingsOf(left)).toMatchObject({ programme: 'BM', example: false });
  });
});
