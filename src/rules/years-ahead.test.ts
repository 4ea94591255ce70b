import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyoneWithDraft } from '../../test/proof/students.ts';
import type { CourseUnit, Enrolment, IspDraft, Programme, Student } from '../model/index.ts';
import type { Situation } from './assessment.ts';
import { assess } from './assess.ts';
import { dossier, enrolment, entered, marks, programme, published, taken, unit } from './testing/build.fixture.ts';
import { draft } from './testing/draft.fixture.ts';
import { pack } from './testing/pack.fixture.ts';
import { yearsAhead } from './years-ahead.ts';

/** Six units of ten points in each of three stages. */
const stage = (number: number, count = 6) => Array.from({ length: count }, (_, at) => unit(`${'ABC'[number - 1]}${at + 1}`, 10, { stage: number }));
const [a, b, c] = [stage(1), stage(2), stage(3)];
const of = programme([...a, ...b, ...c]);
const codes = (units: readonly CourseUnit[]) => units.map(({ code }) => code);
const passed = (units: readonly CourseUnit[], mark = 12) => marks(Object.fromEntries(codes(units).map((code) => [code, mark])));
const with_ = (units: readonly CourseUnit[], ...others: readonly CourseUnit[]) => units.map((one) => others.find(({ code }) => code === one.code) ?? one);

const ahead = (next: IspDraft, years: readonly Enrolment[], { programme: followed = of, student = {}, ...more }: Partial<Situation> & { readonly programme?: Programme; readonly student?: Partial<Student> } = {}) =>
  yearsAhead(pack, followed, { dossier: dossier(years, student), next, ...more });
const rows = ({ years }: ReturnType<typeof yearsAhead>) => years.map(({ year, units, points }) => [year, units.join(' '), points]);

describe('the years after a draft, if everything is passed', () => {
  it('are those of the model path for who follows it', () => {
    const found = ahead(draft(codes(b)), [enrolment(2024, passed(a))]);
    expect(rows(found)).toEqual([
      [2025, 'B1 B2 B3 B4 B5 B6', 60],
      [2026, 'C1 C2 C3 C4 C5 C6', 60],
    ]);
    expect(found).toMatchObject({ diploma: 2026, toChoose: 0, waiting: [] });
  });

  it('are one more for who leaves a unit for which others wait', () => {
    const chain = programme([...a, ...b, ...with_(c, unit('C1', 10, { stage: 3, requires: { kind: 'acquired', unit: 'B1' } }), unit('C2', 10, { stage: 3, requires: { kind: 'acquired', unit: 'C1' } }))]);
    const years = [enrolment(2024, passed(a))];
    expect(ahead(draft(codes(b)), years, { programme: chain })).toMatchObject({ diploma: 2027 });
    const late = ahead(draft(codes(b.slice(1))), years, { programme: chain });
    expect(rows(late)).toEqual([
      [2025, 'B2 B3 B4 B5 B6', 50],
      [2026, 'B1 C3 C4 C5 C6', 50],
      [2027, 'C1', 10],
      [2028, 'C2', 10],
    ]);
    expect(late.diploma).toBe(2028);
  });

  it('begin what only has to be followed in the same year together', () => {
    const together = programme([...a, ...with_(b, unit('B2', 10, { stage: 2, requires: { kind: 'followed', unit: 'B1', sameYear: true } })), ...c]);
    expect(ahead(draft(codes(b.slice(2))), [enrolment(2024, passed(a))], { programme: together }).years[1]?.units).toEqual(['B1', 'B2', 'C1', 'C2', 'C3', 'C4']);
  });

  it('wait for a number of points that must be acquired first', () => {
    const thesis = programme([...a, ...b, ...with_(c, unit('C1', 10, { stage: 3, minAcquired: 130 }))]);
    const found = ahead(draft(codes(b)), [enrolment(2024, passed(a))], { programme: thesis });
    expect(rows(found).slice(1)).toEqual([
      [2026, 'C2 C3 C4 C5 C6', 50],
      [2027, 'C1', 10],
    ]);
    expect(found.diploma).toBe(2027);
  });

  it('take again what was failed and pass what is still open this year, with parts and pass or fail too', () => {
    const parts = [{ id: 'lab', title: 'lab', points: 5, resit: 'yes' as const }, { id: 'theory', title: 'theory', points: 5, resit: 'yes' as const }];
    const mixed = programme([...with_(a, unit('A1', 10, { grading: 'pass-fail' }), unit('A2', 10, { activities: parts })), ...b, ...c]);
    const open = enrolment(2024, [taken('A1', [null]), taken('A2', [null]), taken('A3', [9, null]), taken('A4', [5]), ...passed(a.slice(4))], { published: published(2024, 1) });
    const found = ahead(draft(['A4', ...codes(b)]), [open], { programme: mixed });
    expect(rows(found)).toEqual([
      [2025, 'A4 B1 B2 B3 B4 B5 B6', 70],
      [2026, 'C1 C2 C3 C4 C5 C6', 60],
    ]);
    expect(found.diploma).toBe(2026);
  });

  it('have what the draft assumes to be tolerated, and take it again where it does not', () => {
    const years = [enrolment(2024, [...passed(a.slice(1), 14), taken('A1', [9])], { published: published(2024, 3) })];
    const bound = programme(
      [
        ...with_(a, unit('A1', 6)),
        ...with_(b, unit('B1', 10, { stage: 2, requires: { kind: 'acquired', unit: 'A1' } })),
        ...with_(c, unit('C1', 10, { stage: 3, requires: { kind: 'acquired', unit: 'B1' } })),
      ],
      { points: 176 },
    );
    const today = { today: '2025-09-15' as const, programme: bound };
    const tolerated = ahead(draft(codes(b)), years, { ...today, tolerate: ['A1'], assumed: true });
    expect(rows(tolerated).slice(1)).toEqual([[2026, 'C1 C2 C3 C4 C5 C6', 60]]);
    expect(tolerated.diploma).toBe(2026);
    const again = ahead(draft(['A1', ...codes(b.slice(1))]), years, { ...today, tolerate: [] });
    expect(rows(again).slice(1)).toEqual([
      // A year of the model path is 59 points here.
      [2026, 'B1 C2 C3 C4 C5', 50],
      [2027, 'C1 C6', 20],
    ]);
  });

  it('have what the school tolerates by itself, unless that is refused', () => {
    // The threshold of the first stage is due after the second year, and P alone is open.
    const small = programme([unit('K', 54), unit('P', 6), unit('L', 54, { stage: 2 }), unit('M', 60, { stage: 3 })], { points: 174 });
    const years = [enrolment(2023, marks({ K: 14, P: 5 })), enrolment(2024, marks({ L: 14, P: 9 }))];
    const tolerated = ahead(draft(['M']), years, { programme: small });
    expect([rows(tolerated), tolerated.diploma]).toEqual([[[2025, 'M', 60]], 2025]);
    expect(rows(ahead(draft(['M']), years, { programme: small, refuseAutomatic: true }))).toEqual([[2025, 'M', 60], [2026, 'P', 6]]);
  });

  it('have nothing tolerated but what the draft assumes to be', () => {
    const years = [enrolment(2024, [...passed(a.slice(2), 14), taken('A1', [9]), taken('A2', [5])], { published: published(2024, 3) })];
    const small = programme([...with_(a, unit('A1', 6)), ...b, ...c], { points: 176 });
    const found = ahead(draft(codes(b)), years, { today: '2025-09-15', programme: small, tolerate: ['A1'], assumed: true });
    expect([rows(found)[1], found.diploma]).toEqual([[2026, 'A2 C1 C2 C3 C4 C5 C6', 70], 2026]);
  });

  it('have tolerated at the end of the draft’s year what the programme then lacks, a unit that failed before counting once, unless that is refused', () => {
    // 18 points at most (D.2). A1 and B1 are 14 of them; counted twice, A1 would leave no room for B1.
    const small = programme([unit('A1', 6), ...a.slice(1), unit('B1', 8, { stage: 2 }), ...b.slice(1), ...c], { points: 174 });
    const years = [
      enrolment(2023, [...passed(a.slice(1), 14), taken('A1', [5])]),
      enrolment(2024, [taken('A1', [9], { tolerated: 'student' }), taken('B1', [9]), ...passed([...b.slice(1), ...c.slice(1)], 14)]),
    ];
    // One unit more in the year that runs.
    const next = draft(['C1'], { year: 2024 });
    expect(ahead(next, years, { programme: small })).toMatchObject({ years: [{ year: 2024, units: ['C1'] }], diploma: 2024 });
    const refused = ahead(next, years, { programme: small, refuseAutomatic: true });
    expect([rows(refused), refused.diploma]).toEqual([[[2024, 'C1', 10], [2025, 'B1', 8]], 2025]);
  });

  it('write a tolerance once where two diploma contracts of a year have the unit', () => {
    const twice = [taken('A1', [9])];
    const small = programme([...with_(a, unit('A1', 6)), ...b, ...c], { points: 176 });
    const years = [enrolment(2024, [...passed(a.slice(1), 14), ...twice], { published: published(2024, 3) }), enrolment(2024, twice, { contract: 'diploma-exam' })];
    const found = ahead(draft(codes(b)), years, { today: '2025-09-15', programme: small, tolerate: ['A1'], assumed: true });
    expect([rows(found)[1], found.diploma]).toEqual([[2026, 'C1 C2 C3 C4 C5 C6', 60], 2026]);
  });

  it('count an exemption of the draft, without its points', () => {
    const found = ahead(draft([...codes(b.slice(1)), 'B1*']), [enrolment(2024, passed(a))]);
    expect(found.years[0]).toMatchObject({ points: 50, units: [...codes(b.slice(1)), 'B1'] });
    expect(found.diploma).toBe(2026);
  });

  it('leave electives to the student, and say how many points of them', () => {
    const choice = programme([...a, ...b, ...stage(3, 4), unit('E1', 10, { stage: 3, mandatory: false, group: 'e' }), unit('E2', 10, { stage: 3, mandatory: false, group: 'e' })], {
      groups: [{ id: 'e', kind: 'electives', title: 'e', min: 20 }],
    });
    const found = ahead(draft(codes(b)), [enrolment(2024, passed(a))], { programme: choice });
    expect(rows(found).slice(1)).toEqual([[2026, 'C1 C2 C3 C4', 40]]);
    expect(found).toMatchObject({ diploma: null, toChoose: 20, waiting: [] });
    const chosen = ahead(draft([...codes(b), 'E1']), [enrolment(2024, passed(a))], { programme: choice });
    expect(chosen).toMatchObject({ diploma: null, toChoose: 10 });
  });

  it('count the minimum of each group that is short, though the points of the programme are reached', () => {
    const elective = (code: string, group: string) => unit(code, 10, { stage: 3, mandatory: false, group });
    const groups = ['e', 'f'].map((id) => ({ id, kind: 'electives' as const, title: id, min: 10 }));
    const both = programme([...a, ...b, ...c, elective('E1', 'e'), elective('F1', 'f')], { groups });
    expect(ahead(draft([...codes(b), ...codes(c)]), [enrolment(2024, passed(a))], { programme: both })).toMatchObject({ diploma: null, toChoose: 20, waiting: [] });
  });

  it('end with the diploma, though an elective was failed', () => {
    const elective = (code: string) => unit(code, 10, { stage: 3, mandatory: false, group: 'e' });
    const choice = programme([...a, ...b, ...c.slice(1), elective('E1'), elective('E2')], { groups: [{ id: 'e', kind: 'electives', title: 'e', min: 10 }] });
    const found = ahead(draft([...codes(c.slice(1)), 'E2']), [enrolment(2024, [...passed([...a, ...b]), taken('E1', [5])])], { programme: choice });
    expect([rows(found), found.diploma, found.toChoose]).toEqual([[[2025, 'C2 C3 C4 C5 C6 E2', 60]], 2025, 0]);
  });

  it('name the mandatory units that no year can have', () => {
    const stuck = programme([...a, ...b, ...with_(c, unit('C1', 10, { stage: 3, requires: { kind: 'acquired', unit: 'NOWHERE' } }))]);
    expect(ahead(draft(codes(b)), [enrolment(2024, passed(a))], { programme: stuck })).toMatchObject({ diploma: null, toChoose: 0, waiting: ['C1'] });
  });

  it('end after eight', () => {
    const long = programme(Array.from({ length: 12 }, (_, at) => unit(`L${at}`, 15, { stage: at < 1 ? 1 : 2, ...(at === 0 ? {} : { requires: { kind: 'acquired', unit: `L${at - 1}` } }) })));
    const found = ahead(draft(['L1']), [enrolment(2024, marks({ L0: 12 }))], { programme: long });
    expect(found.years).toHaveLength(8);
    expect(found).toMatchObject({ diploma: null, waiting: ['L9', 'L10', 'L11'] });
  });

  it('cost what the rules say of each, and all of them together', () => {
    const found = ahead(draft(codes(b)), [enrolment(2024, passed(a))]);
    const year = assess(pack, of, { dossier: dossier([enrolment(2024, passed(a))]), next: draft(codes(b)) }).fee?.total.value;
    expect(found.years.map(({ fee }) => fee)).toEqual([year, year]);
    expect(found.fee).toBe((year ?? 0) * 2);
    // Leaving again, without a calendar that says what is given back.
    const left = ahead(draft(codes(b), { withdrewOn: '2025-12-01' }), [enrolment(2024, passed(a))]);
    expect([left.years.map(({ fee }) => fee), left.fee]).toEqual([[null, year], null]);
  });

  it('say what is left of the learning credit once enrolled for each', () => {
    const found = ahead(draft(codes(b)), [enrolment(2024, passed(a))]);
    // 140 − 60, earned 60 and 60 as bonus: 200; − 60, and 60 back before the next.
    expect(found.years.map(({ learningCredit }) => learningCredit)).toEqual([140, 140]);
    const some = ahead(draft(codes(b)), [enrolment(2024, passed(a.slice(1)))], { student: { bonusUsed: 60 } });
    expect(some.years[0]?.learningCredit).toBe(140 - 50 + 50 - 60);
    // That of its own year, though the dossier has a later one: 140 − 60, 60 and 60 back, − 60.
    const between = ahead(draft(codes(b)), [enrolment(2024, passed(a)), enrolment(2026, passed(c.slice(1)))]);
    expect(between.years[0]?.learningCredit).toBe(140);
  });

  it('are none without a draft', () => {
    expect(yearsAhead(pack, of, { dossier: dossier([enrolment(2024, passed(a))]) })).toEqual({ years: [], diploma: null, toChoose: 0, waiting: codes([...b, ...c]), fee: 0 });
  });

  it('take again what failed in a year whose results are all known by now, though no publication says so (art. 20)', () => {
    const years = [enrolment(2024, [...passed(a.slice(0, 5)), entered('A6', 5)])];
    const autumn = { today: '2025-10-05' } as const;
    const found = ahead(draft(codes(b)), years, autumn);
    expect(rows(found)).toEqual([
      [2025, 'B1 B2 B3 B4 B5 B6', 60],
      [2026, 'A6 C1 C2 C3 C4 C5 C6', 70],
    ]);
    expect(found).toMatchObject({ diploma: 2026, waiting: [] });
    // Two years later it still is, in a year in which there was room for it.
    const full = ahead(draft(codes(b)), [enrolment(2023, [...passed(a.slice(0, 5)), entered('A6', 5)]), enrolment(2024, passed(c.slice(0, 1)))], autumn);
    expect(rows(full)[1]).toEqual([2026, 'A6 C2 C3 C4 C5 C6', 60]);
    // In July its second opportunity is still to come.
    expect(rows(ahead(draft(codes(b)), years, { today: '2025-07-05' }))[1]).toEqual([2026, 'C1 C2 C3 C4 C5 C6', 60]);
  });

  it('go on from what became of the year of the draft, which costs what it cost at its beginning', () => {
    const begun = enrolment(2025, [...passed(b.slice(0, 5)), taken('B6', [5])], { published: published(2025, 3) });
    const student = { learningCredit: 64, bonusUsed: 60 };
    const found = ahead(draft(codes(b)), [enrolment(2024, passed(a)), begun], { student });
    expect(rows(found)).toEqual([
      [2025, 'B1 B2 B3 B4 B5 B6', 60],
      [2026, 'B6 C1 C2 C3 C4 C5 C6', 70],
    ]);
    expect(found.years[0]?.fee).toBe(ahead(draft(codes(b)), [enrolment(2024, passed(a))], { student }).years[0]?.fee);
  });

  /** What stands before the years, and what the draft begins afresh in a year that was not left. */
  const standing = (given: Programme, { dossier: before, next }: Situation, year: number | undefined) => {
    const { units } = assess(pack, given, { dossier: before });
    const same = before.enrolments.filter((one) => one.year === year);
    const there = new Set(same.flatMap((one) => one.units.map(({ code }) => code)));
    const left = same.some(({ contract, withdrewOn }) => contract === next?.contract && withdrewOn !== undefined);
    return {
      settled: new Set(Object.values(units).flatMap(({ code, status }) => (['credit', 'exempt', 'tolerated'].includes(status.value) ? [code] : []))),
      fresh: left ? [] : (next?.units ?? []).flatMap(({ code, withdrewOn }) => (there.has(code) || withdrewOn !== undefined ? [] : [code])),
    };
  };

  it('hold for everybody: they follow each other from the draft on, no unit passed is taken again, and nothing of the situation changes', () => {
    fc.assert(
      fc.property(anyoneWithDraft, ({ programme: invented, situation }) => {
        const before = structuredClone(situation);
        const { years, diploma, toChoose, waiting } = yearsAhead(pack, invented, situation);
        expect(situation).toEqual(before);
        expect(years.length).toBeGreaterThan(0);
        expect(years.length).toBeLessThanOrEqual(8);
        expect(years.every(({ year }, at) => at === 0 || year > (years[at - 1]?.year ?? year))).toBe(true);
        expect(diploma === null || diploma === years.at(-1)?.year).toBe(true);
        expect(diploma === null || (toChoose === 0 && waiting.length === 0)).toBe(true);
        const later = years.slice(1).flatMap(({ units }) => units);
        expect(new Set(later).size).toBe(later.length);
        const { settled, fresh } = standing(invented, situation, years[0]?.year);
        expect(later.filter((code) => settled.has(code) || fresh.includes(code))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});
