import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../dossier/index.ts';
import { blankIspUnit, type Isp, type IspUnit } from '../../../drafts/index.ts';
import { enrolmentIn, enrolmentOfIsp, yearInDossier } from './year-in-dossier.ts';

const entry = (code: string, more: Partial<IspUnit> = {}): IspUnit => ({ ...blankIspUnit(code), ...more });
const isp: Isp = {
  id: 'een', name: 'Plan', programme: 'P', createdOn: null, year: 2025, contract: 'diploma', main: true, major: 'X', classGroup: '2A', enrolledOn: '2025-09-20',
  decisions: new Map(), supposed: new Map(), state: { kind: 'approved', submittedOn: '2025-10-01', answeredOn: '2025-10-20' },
  units: [
    entry('A', { exemption: { mark: 14, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } } }),
    entry('B', { withdrewOn: '2025-11-03' }),
    entry('C', { exemptParts: ['T'], origin: 'school' }),
  ],
  submitted: [], removed: [], later: [], disputed: [], permissions: [], semester2On: null, leftOn: null,
};

describe('the year of an approved ISP in the dossier', () => {
  it('has its units, exemptions and what was withdrawn from', () => {
    expect(enrolmentOfIsp(isp, '2025-11-10')).toEqual({
      year: 2025, contract: 'diploma', main: true, enrolledOn: '2025-09-20', major: 'X', published: {},
      units: [
        { code: 'A', opportunities: [], parts: [], exemption: { mark: 14 } },
        { code: 'B', opportunities: [], parts: [], withdrewOn: '2025-11-03' },
        { code: 'C', opportunities: [], parts: [{ activity: 'T', opportunities: 'exempt' }] },
      ],
    });
  });

  it('is one change, refused where the dossier has that year already', () => {
    const made = yearInDossier(new Map(), 'P', isp, '2025-11-10');
    expect(made?.ok === true && made.label).toBe('add-year');
    expect(enrolmentIn(dossierOf(new Map(), 'P').dossier, isp)).toBeUndefined();
  });
});
