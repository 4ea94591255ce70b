import { afterEach, describe, expect, it } from 'vitest';
import { Authority, type RuleId } from '../../model/index.ts';
import { packs } from '../../packs/index.ts';
import type { Finding, FindingKey, Fix, PermissionGround, Severity, Step } from '../../rules/index.ts';
import { setLocale } from '../../i18n/index.ts';
import { authorityWords, contactWords, decidesWords } from './authorities.ts';
import { findingWords, fixWords, groundWords, severityWords } from './findings.ts';

const [pack] = packs;
if (pack === undefined) throw new Error('no pack');
const names: Readonly<Record<string, string>> = { NET: 'Netwerken', FIN: 'Financiële analyse' };
const unitName = (code: string): string => names[code] ?? code;

const points = (key: Step['key'], value: number): Step => ({ key, value: { unit: 'points', value } });

// prettier-ignore
const finding = (rule: RuleId, key: FindingKey, severity: Severity, steps: readonly Step[] = [], more: Partial<Finding> = {}): Finding => ({
  rule, key, severity, ...more,
  why: { rule, article: pack.articles[rule], decidedBy: 'cluster', reading: false, steps, missing: [], restsOn: [] },
});

const until = '2025-10-15';
const size = [points('draft-points', 21), points('minimum-points', 27), points('maximum-points', 72), points('group-maximum', 12), points('different-points', 18)];

// One of each key, in every weight that the rules give it.
// prettier-ignore
const all: Readonly<Record<FindingKey, readonly Finding[]>> = {
  'size-below-minimum': [finding('H.2', 'size-below-minimum', 'blocks', size), finding('H.2', 'size-below-minimum', 'needs-permission', size, { ground: 'status', until })],
  'size-above-maximum': [finding('H.2', 'size-above-maximum', 'needs-permission', size, { until })],
  'size-non-eea': [finding('H.2', 'size-non-eea', 'blocks', size)],
  'retake-missing': [
    finding('H.3', 'retake-missing', 'blocks', [{ key: 'not-retaken', value: { unit: 'year', value: 2024 } }], { unit: 'NET', fix: { kind: 'add', unit: 'NET' } }),
    ...(['blocks', 'needs-permission'] as const).map((severity) =>
      finding('H.3', 'retake-missing', severity, [{ key: 'not-retaken', value: { unit: 'year', value: severity === 'blocks' ? 2024 : 2023 } }], { unit: 'NET', waitsFor: { kind: 'acquired', unit: 'FIN' } }),
    ),
  ],
  'first-stage-missing': [finding('H.7', 'first-stage-missing', 'needs-permission', [], { unit: 'NET', until })],
  'not-followed': [finding('H.4', 'not-followed', 'needs-permission', [], { unit: 'NET', others: ['FIN'], waitsFor: { kind: 'followed', unit: 'FIN', sameYear: false }, ground: 'work-track', until })],
  'not-acquired': [
    finding('H.4', 'not-acquired', 'blocks', [], { unit: 'NET', others: ['FIN'], waitsFor: { kind: 'acquired', unit: 'FIN' }, fix: { kind: 'remove', unit: 'NET' } }),
    finding('H.4', 'not-acquired', 'blocks', [], {
      unit: 'NET',
      waitsFor: { kind: 'all', of: [{ kind: 'acquired', unit: 'FIN' }, { kind: 'any', of: [{ kind: 'followed', unit: 'NET', sameYear: false }, { kind: 'kind-unknown', unit: 'A' }] }] },
    }),
  ],
  'sequence-unknown': [finding('H.4', 'sequence-unknown', 'warns', [], { unit: 'NET' }), finding('H.4', 'sequence-unknown', 'warns', [], { unit: 'NET', others: ['FIN'] })],
  'too-few-acquired': [
    finding('H.5', 'too-few-acquired', 'blocks', [points('acquired', 40), points('acquired-needed', 60)], { unit: 'NET' }),
    finding('H.5', 'too-few-acquired', 'needs-permission', [points('acquired', 58), points('acquired-needed', 60)], { unit: 'NET', until }),
  ],
  identical: [finding('H.6', 'identical', 'blocks', [], { unit: 'NET', others: ['FIN'] })],
  settled: [finding('H.8', 'settled', 'blocks', [], { unit: 'NET' })],
  'tolerated-again': [finding('H.8', 'tolerated-again', 'needs-permission', [], { unit: 'NET', until })],
  'exemption-evidence': [finding('H.10', 'exemption-evidence', 'informs', [], { others: ['NET'], until })],
  'class-group-missing': [finding('H.9', 'class-group-missing', 'blocks')],
  'event-missing': [finding('H.9', 'event-missing', 'blocks', [], { unit: 'NET', fix: { kind: 'choose-event', unit: 'NET', event: '1' } })],
  'event-clash': [
    finding('H.9', 'event-clash', 'warns', [{ key: 'first-clash', value: { unit: 'date', value: '2025-09-22' } }], { unit: 'NET', others: ['FIN'] }),
    finding('H.9', 'event-clash', 'warns', [{ key: 'first-clash', value: { unit: 'date', value: '2025-09-22' } }], {
      unit: 'NET',
      others: ['FIN'],
      fix: { kind: 'choose-event', unit: 'NET', event: '2' },
    }),
  ],
  'submitted-late': [finding('H.1', 'submitted-late', 'blocks', [], { until })],
  'tolerance-undecided': [finding('H.12', 'tolerance-undecided', 'blocks', [], { others: ['NET'], until }), finding('H.12', 'tolerance-undecided', 'blocks', [], { others: ['NET'] })],
  refused: (['G.1', 'F.6', 'G.2', 'G.3', 'G.5'] as const).map((rule) => finding(rule, 'refused', 'blocks', [], { until })),
  'exception-on-request': [finding('G.5', 'exception-on-request', 'needs-permission', [], { until })],
  'group-above-maximum': [finding('A.6', 'group-above-maximum', 'warns', size, { others: ['NET', 'FIN'] })],
  'leaves-model-path': [finding('H.15', 'leaves-model-path', 'informs')],
  'own-path-unit': [finding('H.14', 'own-path-unit', 'blocks', [], { unit: 'NET' })],
  'second-diploma': [finding('H.14', 'second-diploma', 'blocks', size), finding('H.14', 'second-diploma', 'informs', size)],
  'no-final-stage': [finding('H.14', 'no-final-stage', 'blocks', size)],
  'exam-beside-diploma': [finding('H.14', 'exam-beside-diploma', 'blocks')],
  'binding-condition': [finding('G.1', 'binding-condition', 'warns')],
  'not-in-guide': [finding('A.5', 'not-in-guide', 'warns', [], { unit: 'NET' })],
};

const words = (one: Finding) => findingWords(one, pack, unitName);
const only = (key: FindingKey, at = 0): Finding => {
  const one = all[key][at];
  if (one === undefined) throw new Error('no such finding');
  return one;
};

afterEach(() => setLocale('nl'));

describe('findings', () => {
  it('say what they mean in both languages, with nothing left out', () => {
    for (const language of ['nl', 'en'] as const) {
      setLocale(language);
      const unknown = language === 'nl' ? 'onbekend' : 'unknown';
      for (const one of Object.values(all).flat()) {
        const { severity, sentence } = words(one);
        expect(severity).not.toBe('');
        expect(sentence).not.toMatch(/[{}]|undefined|NaN|\[object|^$|\.\./);
        expect(sentence).not.toContain(unknown);
        expect(sentence).toMatch(/\.$/);
      }
    }
  });

  it('say each thing differently in Dutch and in English', () => {
    const dutch = Object.values(all).flat().map((one) => words(one).sentence);
    setLocale('en');
    const english = Object.values(all).flat().map((one) => words(one).sentence);
    expect(dutch.filter((sentence, at) => sentence === english[at])).toEqual([]);
    expect(new Set(dutch).size).toBe(dutch.length);
  });

  it('say of a unit to take again what must come first, and who can let it stay out', () => {
    expect(words(only('retake-missing', 1))).toEqual({
      severity: 'Blokkeert',
      sentence:
        'Moet opnieuw in je ISP: niet behaald in 2024-2025. Nu kan dat niet: eerst Financiële analyse verwerven (VVT). ' +
        'Vraag of het dit jaar uit je ISP mag blijven. Wie beslist: de cluster van je opleiding.',
      unit: 'Netwerken',
      fix: undefined,
    });
  });

  it('name the unit that comes first, and how', () => {
    expect(words(only('not-acquired'))).toEqual({
      severity: 'Blokkeert',
      sentence: 'Eerst Financiële analyse verwerven (VVT).',
      unit: 'Netwerken',
      fix: 'Haal het uit je ISP',
    });
  });

  it('say which of several units are all needed, and of which one is enough', () => {
    expect(words(only('not-acquired', 1)).sentence).toBe('Eerst Financiële analyse verwerven (VVT) en (Netwerken volgen (VT) of A volgen of verwerven).');
  });

  it('say on which ground, who decides and until when', () => {
    expect(words(only('not-followed')).sentence).toBe(
      'Eerst Financiële analyse volgen (VT). Grond: je werktraject. Wie beslist: de cluster van je opleiding. Vraag het tot en met wo 15 oktober.',
    );
    expect(words(only('refused')).sentence).toMatch(/Opheffing vragen kan tot en met wo 15 oktober\.$/);
  });

  it('take their numbers from the draft and the pack', () => {
    expect(words(only('size-below-minimum')).sentence).toMatch(/21\u00A0sp.*27\u00A0sp/);
    expect(words(only('binding-condition')).sentence).toMatch(/50\u00A0%/);
  });

  it('have a word for every weight, ground and fix', () => {
    const weights: readonly Severity[] = ['blocks', 'needs-permission', 'warns', 'informs'];
    const grounds: readonly PermissionGround[] = ['status', 'work-track', 'late-enrolment'];
    const fixes: readonly Fix[] = [{ kind: 'add', unit: 'A' }, { kind: 'remove', unit: 'A' }, { kind: 'choose-event', unit: 'A', event: '1' }];
    for (const language of ['nl', 'en'] as const) {
      setLocale(language);
      const shown = [...weights.map(severityWords), ...grounds.map(groundWords), ...fixes.map(fixWords)];
      expect(shown).not.toContain('');
      expect(new Set(shown).size).toBe(shown.length);
    }
  });
});

describe('who decides', () => {
  it('has a name and a way to get in touch in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      setLocale(language);
      for (const authority of Authority.options) {
        for (const text of [authorityWords(authority), contactWords(authority), decidesWords(authority)]) expect(text).not.toMatch(/^$|[{}]/);
      }
    }
  });

  it('keeps advice apart from a decision', () => {
    expect(decidesWords('cluster')).toBe('Wie beslist: de cluster van je opleiding.');
    expect(decidesWords('study-track-counsellor')).toBe('Wie je helpt: je studietrajectbegeleider.');
  });
});
