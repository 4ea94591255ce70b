import { afterEach, describe, expect, it } from 'vitest';
import shipped from '../../../public/guides/odisee-toegepaste-informatica-2017.json?raw';
import { additionsOf, dossierOf, exampleDay, exampleProgramme, loadExample } from '../../dossier/index.ts';
import { readGuideFile, withAdditions } from '../../guide/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { packs } from '../../packs/index.ts';
import type { RuleId } from '../../model/index.ts';
import { assess, roads, type Explanation, type Figure } from '../../rules/index.ts';
import type { VaultRecord, VaultState, Write } from '../../vault/index.ts';
import { plainWords, readingText } from './rule-words.ts';
import { deadlineOrder, topics } from './topics.ts';
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

const example = (): WhyContext & { readonly all: readonly Explanation[] } => {
  const [pack] = packs;
  const reading = readGuideFile(shipped);
  const loaded = loadExample(new Map());
  if (pack === undefined || !reading.ok || !loaded.ok) throw new Error('the example does not load');
  const state = stateOf(loaded.writes);
  const [bare] = reading.guide.programmes;
  if (bare === undefined) throw new Error('the sample has no programme');
  const { programme } = withAdditions(bare, additionsOf(state, exampleProgramme));
  const situation = { dossier: dossierOf(state, exampleProgramme).dossier, today: exampleDay };
  const assessment = assess(pack, programme, situation);
  const titles = new Map(programme.units.map(({ code, title }) => [code, title]));
  const compared = assessment.tolerance.undecided.map((unit) => roads(pack, programme, situation, unit, 12));
  return { assessment, pack, unitName: (code) => titles.get(code) ?? code, all: explanationsIn([assessment, compared]) };
};

const isRuleId = (id: string): id is RuleId => /^[A-N]\.\d+$/.test(id);
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

  it('puts every rule of every figure into plain words, in both languages', () => {
    expect(context.all.length).toBeGreaterThan(100);
    for (const language of ['nl', 'en'] as const) {
      setLocale(language);
      const shown = [...context.all.map(({ rule }) => rule), ...Object.keys(pack.articles).filter(isRuleId)];
      expect(shown.filter((rule) => (plainWords(rule, pack) ?? '') === '')).toEqual([]);
    }
  });

  it('says in its own words what we read into the text, for every reading it shows', () => {
    setLocale('nl');
    const general = readingText('A.2', pack);
    const vague = new Set(context.all.filter(({ reading, rule }) => reading && readingText(rule, pack) === general).map(({ rule }) => rule));
    expect([...vague]).toEqual([]);
  });

  it('gives each line of arithmetic a label and a value', () => {
    for (const { steps } of context.all) {
      for (const line of whyLines(steps, pack, unitName)) {
        expect(line.label).not.toBe('');
        expect(line.value).not.toMatch(/^$|undefined|NaN|\[object/);
      }
    }
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
      ...deadlineOrder.map(topics.deadline),
    ];
    expect(shown.filter((topic) => (whyOf(topic, context)?.why.article ?? '') === '')).toEqual([]);
  });

  it('has nothing to say of an address that names no figure', () => {
    for (const topic of ['', 'onzin', 'efficientie-1999', 'resultaat-BESTAATNIET', 'weigering-7', 'datum-', '__proto__', 'constructor-x']) {
      expect(whyOf(topic, context)).toBeNull();
    }
  });
});
