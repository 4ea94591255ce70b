import { afterEach, describe, expect, it } from 'vitest';
import shipped from '../../../public/guides/odisee-toegepaste-informatica-2017.json?raw';
import { additionsOf, dossierOf, exampleDay, exampleProgramme, loadExample } from '../../dossier/index.ts';
import { readGuideFile, withAdditions } from '../../guide/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { packs } from '../../packs/index.ts';
import { RuleId, type IspDraft, type Programme } from '../../model/index.ts';
import { assess, roads, type Assessment, type Explanation, type Figure, type Situation } from '../../rules/index.ts';
import type { VaultRecord, VaultState, Write } from '../../vault/index.ts';
import { changeText } from './change-words.ts';
import { readingText } from './reading-words.ts';
import { plainWords } from './rule-words.ts';
import { rulesShown } from './rules-shown.ts';
import { topics } from './topics.ts';
import { whyOf, type WhyContext } from './why-of.ts';
import { whyLines, whyText } from './why-text.ts';

const stateOf = (writes: readonly Write[]): VaultState => {
  const records = new Map<string, VaultRecord>();
  for (const write of writes) {
    if (!('field' in write)) continue;
    const before = records.get(write.record)?.fields ?? {};
    records.set(write.record, { key: write.record, fields: { ...before, [write.field]: write.value }, alternatives: {} });
  }
  return records;
};

/** Drafts that go wrong in as many ways as the example's dossier allows. */
const draftsOf = ({ units }: Programme): readonly IspDraft[] => {
  const all = units.map(({ code }) => ({ code, exempt: false }));
  const base = { contract: 'diploma', main: true, units: all } as const;
  const calendar = { start: '2025-09-15', semester2: '2026-02-09' } as const;
  return [
    base,
    { ...base, units: all.slice(0, 1), classGroup: null, submitOn: '2025-10-20' },
    { ...base, units: all.slice(-4).map((unit) => ({ ...unit, exempt: true })), enrolledOn: '2025-10-12', submitOn: '2025-10-14' },
    { ...base, units: [{ code: 'BESTAATNIET', exempt: false }], classGroup: '1A' },
    { ...base, calendar, withdrewOn: '2025-10-30' },
    { ...base, calendar, withdrewOn: '2026-03-01' },
    { ...base, contract: 'credit' },
    { ...base, contract: 'diploma-exam' },
    { ...base, contract: 'credit-exam', units: all.slice(0, 2) },
  ];
};

interface Example extends WhyContext {
  readonly all: readonly Explanation[];
  readonly drafted: readonly Assessment[];
}

const example = (): Example => {
  const [pack] = packs;
  const reading = readGuideFile(shipped);
  const loaded = loadExample(new Map());
  if (pack === undefined || !reading.ok || !loaded.ok) throw new Error('the example does not load');
  const state = stateOf(loaded.writes);
  const [bare] = reading.guide.programmes;
  if (bare === undefined) throw new Error('the sample has no programme');
  const { programme } = withAdditions(bare, additionsOf(state, exampleProgramme));
  const situation: Situation = { dossier: dossierOf(state, exampleProgramme).dossier, today: exampleDay };
  const assessment = assess(pack, programme, situation);
  const titles = new Map(programme.units.map(({ code, title }) => [code, title]));
  const compared = assessment.tolerance.undecided.map((unit) => roads(pack, programme, situation, unit, 12));
  const statuses = ['entrepreneur', 'works-80h'];
  const tariffs = ['standard', 'nearly-grant', 'grant', 'non-eea-business-management', 'last-year-secondary'] as const;
  const drafted = draftsOf(programme).flatMap((next) => [
    assess(pack, programme, { ...situation, next }),
    ...tariffs.map((tariff) =>
      assess(pack, programme, { ...situation, dossier: { ...situation.dossier, student: { ...situation.dossier.student, tariff, statuses } }, next }),
    ),
  ]);
  return {
    assessment, pack, drafted,
    unitName: (code) => titles.get(code) ?? code,
    all: explanationsIn([assessment, compared, drafted]),
  };
};

/** Rules whose reading RULES.md marks as ours. */
const readings: readonly RuleId[] = [
  'A.1', 'C.4', 'D.6', 'D.7', 'D.10', 'D.11', 'E.2', 'F.1', 'G.1', 'G.8', 'H.2', 'H.4', 'H.5', 'H.6', 'H.14', 'I.6', 'I.9', 'J.4', 'J.5',
];
const inBoth = (words: () => void): void => {
  for (const language of ['nl', 'en'] as const) {
    setLocale(language);
    words();
  }
};
const isFigure = (value: object): value is Figure<unknown> => 'why' in value && 'value' in value;
const isExplanation = (value: object): value is Explanation => 'rule' in value && 'steps' in value && 'article' in value;

const explanationsIn = (value: unknown): readonly Explanation[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (isExplanation(value)) return [value];
  if (isFigure(value)) return [...explanationsIn(value.why), ...explanationsIn(value.value)];
  return Object.values(value).flatMap(explanationsIn);
};

afterEach(() => setLocale('nl'));

describe('why', () => {
  const context = example();
  const { assessment, pack, unitName } = context;

  it('puts every rule into plain words, in both languages, and says what would change it', () => {
    expect(context.all.length).toBeGreaterThan(100);
    inBoth(() => {
      for (const rule of RuleId.options) {
        for (const one of packs) {
          for (const words of [plainWords(rule, one), changeText(rule, one)]) expect(words).not.toMatch(/^$|[{}]|undefined|NaN|\[object/);
        }
      }
    });
  });

  it('says in its own words what we read into the text, for every reading it shows and every one there is', () => {
    inBoth(() => {
      const general = readingText('A.2', pack);
      const shown = context.all.filter(({ reading }) => reading).map(({ rule }) => rule);
      expect([...new Set([...shown, ...readings])].filter((rule) => readingText(rule, pack) === general)).toEqual([]);
    });
  });

  it('writes a learning credit below nothing as every other screen does', () => {
    const { learningCredit } = assessment;
    const below = { ...assessment, learningCredit: { ...learningCredit, now: { ...learningCredit.now, value: -34 } } };
    expect(whyOf(topics.credit, { ...context, assessment: below })?.sentence).toBe('Je hebt nu −34 studiepunten leerkrediet.');
  });

  it('gives each line of arithmetic a label and a value', () => {
    for (const { steps } of context.all) {
      for (const line of whyLines(steps, pack, unitName)) {
        expect(line.label).not.toBe('');
        expect(line.value).not.toMatch(/^$|undefined|NaN|\[object/);
      }
    }
  });

  it('explains every finding and every fee of a draft', () => {
    const findings = context.drafted.flatMap(({ isp }) => isp?.findings ?? []);
    expect(new Set(findings.map(({ key }) => key)).size).toBeGreaterThan(8);
    const fees = context.drafted.flatMap(({ fee }) => (fee === null ? [] : Object.values(fee)));
    expect(fees.length).toBeGreaterThan(100);
    inBoth(() => {
      for (const why of [...findings.map((one) => one.why), ...fees.map((one) => one.why)]) {
        expect(whyText({ title: 'x', sentence: 'y', why }, pack, unitName)).not.toMatch(/[{}]|undefined|NaN|\[object/);
      }
    });
  });

  it('names the rules that a fee rests on, as far as they had a say', () => {
    setLocale('nl');
    const fee = context.drafted[0]?.fee;
    if (fee == null) throw new Error('no fee');
    expect(rulesShown(fee.total.why)).toEqual(expect.arrayContaining(['J.1', 'J.2', 'J.6']));
    expect(whyText({ title: 'x', sentence: 'y', why: fee.total.why }, pack, unitName)).toMatch(/13,80/);
  });

  it('says what would change a figure and who decides, by when and how to get in touch', () => {
    setLocale('nl');
    const late = context.drafted.flatMap(({ isp }) => isp?.findings ?? []).find(({ key }) => key === 'submitted-late');
    if (late === undefined) throw new Error('no such finding');
    const text = whyText({ title: 'x', sentence: 'y', why: late.why }, pack, unitName);
    expect(text).toMatch(/Wat dit nog kan veranderen\. Vóór de uiterste dag/);
    expect(text).toMatch(/Wie beslist: de cluster van je opleiding\. Doe het tot 15 oktober, of binnen 7 dagen na je inschrijving als je later inschrijft\. Dien je vraag schriftelijk/);
  });

  it('lets a topic say better what would change it', () => {
    setLocale('nl');
    const content = whyOf(topics.tolerance, context);
    if (content === null) throw new Error('no why');
    expect(whyText(content, pack, unitName)).toContain('Een vrijstelling erbij verlaagt het krediet.');
  });

  it('shows the tolerance credit with the student’s own numbers', () => {
    const content = whyOf(topics.tolerance, context);
    if (content === null) throw new Error('no why');
    const text = whyText(content, pack, unitName);
    expect(text).toContain('Je mag nog 13 studiepunten tolereren.');
    expect(text).toMatch(/Opleiding: 180/);
    expect(text).toMatch(/Vrijgesteld: .*: − 8/);
    expect(text).toMatch(/Basis: 172/);
    expect(text).toMatch(/17,2/);
    expect(text).toMatch(/Al ingezet: .*: − 4/);
    expect(text).toMatch(/Nog over: 13/);
    expect(text).toMatch(/art\. 91 §1/);
  });

  it('has a why behind every figure that Today shows', () => {
    const shown = [
      topics.tolerance, topics.window, topics.credit, topics.threshold, topics.earned, topics.percentage,
      ...assessment.years.map(({ year }) => topics.efficiency(year)),
      ...Object.keys(assessment.units).map(topics.unit),
      ...assessment.tolerance.candidates.map(({ code }) => topics.candidate(code)),
      ...assessment.calendar.map(topics.deadline),
    ];
    expect(shown.filter((topic) => (whyOf(topic, context)?.why.article ?? '') === '')).toEqual([]);
  });

  it('has nothing to say of an address that names no figure', () => {
    for (const topic of ['', 'onzin', 'efficientie-1999', 'resultaat-BESTAATNIET', 'weigering-7', 'datum-', 'datum-2025', 'datum-1999-isp-submit', '__proto__', 'constructor-x']) {
      expect(whyOf(topic, context)).toBeNull();
    }
  });
});
