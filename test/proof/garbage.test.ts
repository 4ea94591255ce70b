import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Programme, RulePack } from '../../src/model/index.ts';
import { assess, parsePack, parseProgramme, parseSituation } from '../../src/rules/index.ts';
import { odisee, RUNS } from './people.ts';
import { anyone } from './students.ts';

const json = fc.json({ maxDepth: 5 }).map((text): unknown => JSON.parse(text));

/** Somewhere in the value something else is put, or taken away. */
const spoil = (value: unknown, path: readonly number[], by: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const [at = 0, ...rest] = path;
  const key = keys[at % Math.max(1, keys.length)];
  if (key === undefined || rest.length === 0) return by;
  const inner = spoil(Reflect.get(value, key), rest, by);
  return Array.isArray(value) ? value.map((one: unknown, place) => (String(place) === key ? inner : one)) : { ...value, [key]: inner };
};

describe('data from outside', () => {
  it('is refused or read, and never makes a rule throw', () => {
    fc.assert(
      fc.property(json, (garbage) => {
        for (const parse of [parsePack, parseProgramme, parseSituation]) {
          const parsed = parse(garbage);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        }
        expect([Programme.safeParse(garbage).success, RulePack.safeParse(garbage).success]).toEqual([false, false]);
      }),
      { numRuns: RUNS },
    );
  });

  it('that is nearly right is refused, or assessed without an error', () => {
    fc.assert(
      fc.property(anyone, fc.array(fc.nat(20), { minLength: 1, maxLength: 8 }), fc.oneof(json, fc.constant(undefined)), fc.boolean(), ({ programme, situation }, path, by, inProgramme) => {
        const parsedProgramme = parseProgramme(inProgramme ? spoil(programme, path, by) : programme);
        const parsedSituation = parseSituation(inProgramme ? situation : spoil(situation, path, by));
        if (!parsedProgramme.ok || !parsedSituation.ok) return;
        expect(() => assess(odisee, parsedProgramme.programme, parsedSituation.situation)).not.toThrow();
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('that is right is read as it is', () => {
    fc.assert(
      fc.property(anyone, ({ programme, situation }) => {
        expect(parseProgramme(structuredClone(programme))).toEqual({ ok: true, programme });
        expect(parseSituation(structuredClone(situation))).toEqual({ ok: true, situation });
      }),
      { numRuns: RUNS },
    );
  });
});
