import { describe, expect, it } from 'vitest';
import shipped from '../../../public/guides/odisee-toegepaste-informatica-2017.json?raw';
import { closuresOf } from '../guide-check.ts';
import { readGuideFile } from '../read-guide.ts';
import { SAMPLE_PROGRAMME } from '../sample-guide.ts';
import { guideText, sampleGuide } from './from-facts.ts';
import facts from './odisee-toegepaste-informatica-2017.csv?raw';

const guide = sampleGuide(facts);
const [programme] = guide.programmes;
const unit = (code: string) => programme?.units.find((one) => one.code === code);

describe('the guide that the app ships', () => {
  it('is what the facts say: run scripts/sample-guide.ts after changing either', () => {
    expect(shipped).toBe(guideText(guide));
    expect(readGuideFile(shipped)).toEqual({ ok: true, guide, warnings: [] });
  });

  it('is labelled as an old sample that students copied, with what it lacks', () => {
    expect(guide).toMatchObject({ sample: true, academicYear: 2017, language: 'nl' });
    expect(guide.source.name).toMatch(/Oude .* studenten/);
    expect(guide.completeness).toEqual(expect.arrayContaining(['tolerable', 'resit', 'requirement-kind']));
    expect(programme?.code).toBe(SAMPLE_PROGRAMME);
  });

  it('has 63 units whose points close at 180 for both majors, 60 in each stage', () => {
    if (programme === undefined) throw new Error('no programme');
    expect(programme.units).toHaveLength(63);
    expect(closuresOf(programme).map(({ major, least }) => [major, least])).toEqual([
      ['major:A', 180],
      ['major:B', 180],
    ]);
    expect(closuresOf(programme, 1)).toEqual([{ major: null, least: 60, most: 60 }]);
    for (const stage of [2, 3]) expect(closuresOf(programme, stage).map(({ least }) => least)).toEqual([60, 60]);
  });

  it('says unknown wherever the facts say nothing', () => {
    expect(new Set(programme?.units.map(({ tolerable }) => tolerable))).toEqual(new Set(['unknown']));
    expect(new Set(programme?.units.map(({ resit }) => resit))).toEqual(new Set(['unknown']));
    expect(unit('HBI09B')?.requires).toBe('unknown');
  });

  it('knows which units come first, not of which kind the rule is', () => {
    expect(unit('HBI34B')?.requires).toEqual({ kind: 'kind-unknown', unit: 'HBI19B' });
    expect(unit('HBI36B')?.requires).toEqual({
      kind: 'all',
      of: [
        { kind: 'kind-unknown', unit: 'HBI20B' },
        { kind: 'kind-unknown', unit: 'HBI21B' },
      ],
    });
  });

  it('has units of the first semester, of the second and of the whole year', () => {
    expect([unit('HBI61B'), unit('HBI10B'), unit('HBI09B')].map((one) => one?.semester)).toEqual([1, 2, 'year']);
  });
});

describe('facts that are none', () => {
  it.each([
    ['code,title\nA,B', 'not the facts'],
    [facts.replace('HBI09B,', 'HBI09B,x,'), 'not a row of 7 facts'],
    [facts.replace('4,1,1+2,,', '4,1,3,,'), 'unknown semester or group of HBI09B'],
    [facts.replace('4,1,1+2,,', '4,1,1+2,nowhere,'), 'unknown semester or group of HBI09B'],
  ])('stop the making of the guide', (text, reason) => {
    expect(() => sampleGuide(text)).toThrow(reason);
  });
});
