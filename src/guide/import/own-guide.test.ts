import { describe, expect, it } from 'vitest';
import shipped from '../../../public/guides/odisee-toegepaste-informatica-2017.json?raw';
import { readGuideFile } from '../read-guide.ts';
import facts from '../sample/odisee-toegepaste-informatica-2017.csv?raw';
import { imported, openIn, problemsIn, programmeIn } from './import.fixture.ts';

const sample = () => {
  const reading = readGuideFile(shipped);
  if (!reading.ok) throw new Error('the shipped guide cannot be read');
  return reading.guide;
};

describe('a guide file of the app', () => {
  it('is published with the same programme, source and label, and still lacks what it says that it lacks', () => {
    const outcome = imported({ 'gids.json': shipped });
    const { guide, programme } = programmeIn(outcome);
    expect(programme).toEqual(sample().programmes[0]);
    expect(guide).toMatchObject({ academicYear: 2017, sample: true, source: sample().source });
    for (const lack of ['tolerable', 'resit', 'min-acquired', 'identical', 'events', 'semester-uncertain', 'points-uncertain', 'course-sheets'] as const) expect(guide.completeness).toContain(lack);
    expect(openIn(outcome)).toMatchObject({ tolerable: 63, 'min-acquired': 63, 'requirement-kind': 7 });
    expect(outcome.problems).toEqual([]);
  });

  it('is published anew with what an overlay adds', () => {
    const overlay = JSON.stringify({ format: 'studiekompas-guide-overlay', version: 1, everyUnit: { tolerable: 'yes' }, units: { HBI09B: { tolerable: 'no', minAcquired: 0 } } });
    const outcome = imported({ 'gids.json': shipped, 'overlay.json': overlay });
    expect(openIn(outcome)).not.toHaveProperty('tolerable');
    expect(openIn(outcome)).toMatchObject({ 'min-acquired': 62 });
    expect(programmeIn(outcome).guide.completeness).not.toContain('tolerable');
    expect(programmeIn(outcome).unit('HBI09B')?.tolerable).toBe('no');
  });

  it('is refused as the app would refuse it', () => {
    expect(problemsIn(imported({ 'gids.json': '{"format":"studiekompas-guide","version":9}' }))).toEqual([['', { code: 'guide-refused', detail: 'newer-version', problem: { code: 'newer-version', version: 9, supported: 2 } }]]);
    expect(problemsIn(imported({ 'gids.json': shipped.replace('"points":180', '"points":"veel"') }))).toEqual([['programmes.0.points', { code: 'guide-refused', detail: 'invalid-field', problem: { code: 'invalid-field', path: ['programmes', 0, 'points'], expected: { kind: 'type', type: 'number' } } }]]);
  });

  it('says of each unit the same as the facts that it was made of, read as CSV', () => {
    const fromFacts = programmeIn(imported({ 'facts.csv': facts })).programme.units;
    const strip = ({ code, title, points, stage, semester, requires }: (typeof fromFacts)[number]) => ({ code, title, points, stage, semester, requires });
    expect(fromFacts.map(strip)).toEqual(sample().programmes[0]?.units.map(strip));
  });
});
