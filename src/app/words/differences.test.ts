import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  plainStudent, type CalendarDate, type CourseUnit, type Enrolment, type Programme, type Result, type Student, type UnitRecord,
} from '../../model/index.ts';
import { packs } from '../../packs/index.ts';
import { assess, differences, type Difference, type Situation } from '../../rules/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { familyOf, figurePlaces } from './difference-figures.ts';
import { differenceWords, directionWords, groupWords, type DifferenceWords } from './differences.ts';

const [pack] = packs;
if (pack === undefined) throw new Error('no pack');

const known = fc.constantFrom('yes' as const, 'yes' as const, 'yes' as const, 'no' as const, 'unknown' as const);
const unit = (at: number, more: Partial<CourseUnit>): CourseUnit => ({
  code: `U${at}`, title: `Vak ${at}`, points: 6, stage: 1 + (at % 3), semester: at % 2 === 0 ? 1 : 2, mandatory: true, grading: 'numeric', tolerable: 'yes',
  resit: 'yes', requires: at < 6 ? 'none' : { kind: 'acquired', unit: `U${at - 6}` }, identicalTo: [], activities: [],
  calculation: 'weighted', events: [], ...more,
});
const anyProgramme: fc.Arbitrary<Programme> = fc
  .record({
    units: fc.array(fc.record({ points: fc.integer({ min: 3, max: 20 }), tolerable: known, resit: known }), { minLength: 2, maxLength: 14 }),
    points: fc.constantFrom(60, 120, 180),
    kind: fc.constantFrom('bachelor' as const, 'bachelor' as const, 'associate' as const),
  })
  .map(({ units, points, kind }) => ({
    code: 'P', title: 'P', kind, initial: true, educational: false, workTrack: false, points, stages: 3, groups: [], units: units.map((more, at) => unit(at, more)),
  }));

const anyResult = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 5, max: 16 }) },
  { weight: 1, arbitrary: fc.constantFrom<Result | null>('NA', 'FR', null, null) },
);
const anyRecord = (code: string): fc.Arbitrary<UnitRecord> =>
  fc.oneof(
    { weight: 8, arbitrary: fc.array(anyResult, { maxLength: 2 }).map((results): UnitRecord => ({ code, opportunities: results.map((result) => ({ result })), parts: [] })) },
    { weight: 1, arbitrary: fc.constantFrom<UnitRecord>({ code, opportunities: [], parts: [], exemption: {} }, { code, opportunities: [{ result: 9 }], parts: [], tolerated: 'student' }) },
  );
const anyYear = (year: number, { units }: Programme): fc.Arbitrary<Enrolment> =>
  fc
    .record({
      records: fc.subarray([...units]).chain((some) => fc.tuple(...some.map(({ code }) => anyRecord(code)))),
      contract: fc.constantFrom('diploma' as const, 'diploma' as const, 'diploma' as const, 'credit' as const, 'diploma-exam' as const),
      day: fc.integer({ min: 1, max: 9 }),
    })
    .map(({ records, contract, day }) => ({
      year, contract, main: true, published: { 1: `${year + 1}-02-0${day}` as CalendarDate, 2: `${year + 1}-07-0${day}` as CalendarDate }, units: records,
    }));
const anyStudent: fc.Arbitrary<Student> = fc
  .record({ bonusUsed: fc.integer({ min: 0, max: 60 }), rebuilt: fc.boolean(), tariff: fc.constantFrom('standard' as const, 'grant' as const), statuses: fc.subarray(['entrepreneur', 'works-80h']) })
  .map((more) => ({ ...plainStudent, ...more }));
const anySituation = (of: Programme): fc.Arbitrary<Situation> => {
  const codes = of.units.map(({ code }) => code);
  return fc
    .record({
      years: fc.subarray([2022, 2023, 2024], { minLength: 1 }).chain((years) => fc.tuple(...years.map((year) => anyYear(year, of)))),
      student: anyStudent,
      today: fc.option(fc.constantFrom<CalendarDate>('2025-02-08', '2025-07-05', '2025-09-20', '2025-11-01'), { freq: 6, nil: undefined }),
      draft: fc.option(fc.subarray(codes), { nil: undefined }),
      tolerate: fc.option(fc.subarray(codes, { maxLength: 2 }), { nil: undefined }),
      withdraw: fc.option(fc.constantFrom(...codes), { freq: 4, nil: undefined }),
    })
    .map(({ years, student, today, draft, tolerate, withdraw }) => ({
      dossier: { student, enrolments: years },
      ...(today === undefined ? {} : { today }),
      ...(tolerate === undefined ? {} : { tolerate }),
      ...(withdraw === undefined ? {} : { withdraw: { unit: withdraw, on: '2024-11-15' as const } }),
      ...(draft === undefined ? {} : { next: { contract: 'diploma' as const, main: true, units: draft.map((code) => ({ code, exempt: false })) } }),
    }));
};
const anyPair = anyProgramme.chain((of) =>
  fc.tuple(anySituation(of), anySituation(of)).map(([one, other]) => ({ of, before: assess(pack, of, one), after: assess(pack, of, other) })),
);

const said = (all: readonly Difference[], of: Programme): readonly DifferenceWords[] =>
  differenceWords(all, pack, (code) => of.units.find((one) => one.code === code)?.title ?? code);
const texts = ({ label, before, after, delta, direction, group }: DifferenceWords): readonly string[] => [
  label, ...[before, after, delta].flatMap((text) => text ?? []), directionWords(direction), groupWords(group),
];

afterEach(() => setLocale('nl'));

describe('differences in words', () => {
  const broken = /[{}]|undefined|null|NaN|\[object|^\s*$/;
  // Words that English has and Dutch has not.
  const english = /\b(the|not|with|less|credits?|years?|days?|tolerance|tolerating|threshold|enrolment|refused|passed|none|marks?|up to|earlier)\b/i;
  // And the other way round.
  const dutch = /\b(het|een|geen|niet|tot en met|minder|jaar|dagen|tolereren|leerkrediet|drempel|weigering|opleidingsonderdeel|geslaagd|vroeger)\b/i;

  it.each([['nl', english], ['en', dutch]] as const)('are whole, and in one language only: %s', (language, foreign) => {
    setLocale(language);
    fc.assert(
      fc.property(anyPair, ({ of, before, after }) => {
        for (const words of said(differences(before, after), of)) {
          for (const text of texts(words)) {
            expect(text).not.toMatch(broken);
            expect(text.replaceAll(/credit certificate|cum laude/gi, '')).not.toMatch(foreign);
          }
          expect(words.before).not.toBe(words.after);
          expect(words.form === 'values' && (words.before === null || words.after === null)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('show or leave out every figure, each under one name of its own', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPair, ({ of, before, after }) => {
        const all = differences(before, after);
        for (const one of all) if (one.kind === 'figure') seen.add(familyOf(one.key).family);
        const words = said(all, of);
        expect(new Set(words.map(({ id }) => id)).size).toBe(words.length);
        const ids = new Set(words.map(({ id }) => id));
        const numbers = all.flatMap((one) => (one.kind === 'figure' && one.delta !== null && figurePlaces[familyOf(one.key).family].place !== 'out' ? [one.key] : []));
        expect(numbers.filter((key) => !ids.has(key))).toEqual([]);
      }),
      { numRuns: 100 },
    );
    // The situations above reach most figures; that none is forgotten is the compiler's to see.
    expect(seen.size).toBeGreaterThan(60);
  });

  it('leave a figure out only where another, which is shown, tells it', () => {
    const places = Object.values(figurePlaces);
    const tellers = places.flatMap((place) => (place.place === 'out' && place.toldBy !== 'unit' ? [place.toldBy] : []));
    expect(tellers.filter((teller) => figurePlaces[teller].place === 'out')).toEqual([]);
    const first = places.flatMap((place) => (place.place !== 'out' && place.unless !== undefined ? [place.unless] : []));
    expect(first.filter((other) => figurePlaces[other].place !== 'first')).toEqual([]);
  });

  it('stand in one order, whatever the values are', () => {
    fc.assert(
      fc.property(anyPair, ({ of, before, after }) => {
        const ids = (words: readonly DifferenceWords[]) => words.flatMap(({ id, form }) => (form === 'values' ? [id] : [])).toSorted();
        expect(ids(said(differences(after, before), of))).toEqual(ids(said(differences(before, after), of)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('one more mark', () => {
  const of: Programme = {
    code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [],
    units: [0, 1, 2, 3, 4, 5].map((at) => unit(at, { stage: 1 })),
  };
  const at = (mark: number | null, ...open: readonly string[]) =>
    assess(pack, of, {
      dossier: {
        student: plainStudent,
        enrolments: [
          {
            year: 2024, contract: 'diploma', main: true, published: { 1: '2025-02-07', 2: '2025-07-01' },
            units: [['U0', 12], ['U1', mark], ...open.map((code) => [code, null] as const)].map(([code, result]) => ({
              code: String(code), opportunities: typeof result === 'number' ? [{ result }] : [], parts: [],
            })),
          },
        ],
      },
      today: '2025-07-05',
    });
  const words = (before: number | null, after: number | null) => said(differences(at(before), at(after)), of);
  const one = (all: readonly DifferenceWords[], id: string) => all.find((other) => other.id === id);

  it('says what differs, from what to what, how much and whether it is better', () => {
    expect(one(words(null, 14), 'programme.earned')).toMatchObject({
      place: 'first', group: 'diploma', label: 'Punten in orde', before: '6\u00A0sp', after: '12\u00A0sp', delta: '6\u00A0sp meer', direction: 'better',
    });
    expect(one(words(14, null), 'programme.earned')).toMatchObject({ delta: '6\u00A0sp minder', direction: 'worse' });
    expect(one(words(null, 14), 'years.2024.efficiency')).toMatchObject({
      label: 'Studie-efficiëntie 2024-2025', before: '50\u00A0%', after: '100\u00A0%', delta: '50 procentpunten meer',
    });
    setLocale('en');
    expect(one(words(null, 14), 'years.2024.efficiency')).toMatchObject({ label: 'Study efficiency 2024-2025', delta: '50 percentage points more' });
  });

  it('names the unit, with its result and what became of it, one tap away', () => {
    expect(one(words(7, 9), 'unit U1')).toMatchObject({ place: 'more', label: 'Vak 1', before: '7/20, niet geslaagd', after: '9/20, niet geslaagd', delta: '2 hoger' });
  });

  it('says how many units of a long list come or go, by name', () => {
    const others = ['U2', 'U3', 'U4', 'U5'];
    const open = one(said(differences(at(null, ...others), at(14, ...others)), of), 'threshold.open');
    expect(open).toMatchObject({ label: 'Open voor de drempel', after: '4 opleidingsonderdelen', delta: 'weg: Vak 1', direction: 'better' });
  });

  it('leaves the figure that says the same one tap away', () => {
    const all = words(null, 14);
    expect(one(all, 'learningCredit.now')).toMatchObject({ place: 'first' });
    expect(one(all, 'learningCredit.worst')).toMatchObject({ place: 'more' });
  });

  it('has the why of both sides', () => {
    expect(one(words(7, 14), 'programme.earned')?.why).toMatchObject({ before: { article: expect.any(String) }, after: { article: expect.any(String) } });
  });
});
