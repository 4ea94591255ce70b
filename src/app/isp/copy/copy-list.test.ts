import { describe, expect, it } from 'vitest';
import { blankIspUnit, type Isp, type IspUnit } from '../../../drafts/index.ts';
import type { CourseUnit, Programme } from '../../../model/index.ts';
import { copyListOf } from './copy-list.ts';

const unit = (code: string, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code, title: code, points: 6, stage: 1, semester: 1, mandatory: true, grading: 'numeric', tolerable: 'yes', resit: 'yes', requires: 'none',
  identicalTo: [], activities: [], calculation: 'own', events: [], ...more,
});
const programme: Programme = {
  code: 'P', title: 'P', kind: 'bachelor', initial: true, educational: false, workTrack: false, points: 180, stages: 3, groups: [],
  units: [
    unit('S2', { stage: 2, semester: 2 }),
    unit('Y', { stage: 2, semester: 'year' }),
    unit('B', { events: [{ id: 'e1', classGroups: ['2A', '2B'] }, { id: 'e2', classGroups: ['2C'] }] }),
    unit('A', { activities: [{ id: 'T', title: 'Theorie', points: 3, resit: 'yes' }] }),
    unit('S1', { stage: 2 }),
    unit('X'),
  ],
};
const entry = (code: string, more: Partial<IspUnit> = {}): IspUnit => ({ ...blankIspUnit(code), ...more });
const isp = (units: readonly IspUnit[]): Isp => ({
  id: 'een', name: 'Plan', programme: 'P', createdOn: null, year: 2025, contract: 'diploma', main: true, major: null, classGroup: '2A', enrolledOn: null,
  decisions: new Map(), supposed: new Map(), state: { kind: 'draft' }, units, submitted: [], removed: [], later: [], disputed: [], permissions: [], semester2On: null, leftOn: null,
});
const granted = { mark: null, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } } as const;
const list = (...units: readonly IspUnit[]) => copyListOf(isp(units), programme);
const places = (of: ReturnType<typeof list>) =>
  of.parts.map(({ place, units }) => `${place === null ? '-' : `${place.stage} ${place.semester}`}: ${units.map(({ code }) => code).join(' ')}`);

describe('the copy list of an ISP', () => {
  it('goes by stage, then by semester, then in the order of the guide; what the guide does not have comes last', () => {
    expect(places(list(entry('ZZ'), entry('A'), entry('B'), entry('S1'), entry('S2'), entry('Y')))).toEqual(['1 1: B A', '2 1: S1', '2 year: Y', '2 2: S2', '-: ZZ']);
  });

  it('names the chosen event with its class groups, and says where one is still to be chosen', () => {
    const events = (event: string | null) => list(entry('B', { event })).parts[0]?.units[0]?.event;
    expect(events('e2')).toEqual({ id: 'e2', classGroups: ['2C'] });
    expect(events(null)).toBe('choose');
    expect(events('gone')).toBe('choose');
    expect(list(entry('A')).parts[0]?.units[0]?.event).toBeNull();
  });

  it('counts each unit, event and exemption as a line, and those that are ticked', () => {
    const all = list(
      entry('A', { copied: new Set(['unit']) }),
      entry('B', { event: 'e1', copied: new Set(['event', 'exemption']) }),
      entry('X', { exemption: granted, copied: new Set(['exemption', 'unit']) }),
    );
    expect([all.done, all.lines]).toEqual([3, 4]);
    expect(list(entry('B'))).toMatchObject({ lines: 1, done: 0 });
  });

  it('has a wholly exempted unit only among the exemptions, one with a partial exemption in both', () => {
    const all = list(entry('X', { exemption: granted }), entry('A', { exemptParts: ['T', 'weg'] }));
    expect(places(all)).toEqual(['1 1: A']);
    expect(all.exemptions.map(({ entry: { code }, parts }) => [code, ...parts])).toEqual([['A', 'Theorie', 'weg'], ['X']]);
  });

  it('leaves out what the school put in itself and what the student withdrew from', () => {
    expect(places(list(entry('A', { origin: 'school' }), entry('B', { withdrewOn: '2025-11-01' }), entry('X', { origin: 'semester2' })))).toEqual(['1 1: X']);
  });
});
