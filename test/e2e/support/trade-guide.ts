import type { CourseUnit, Requirement } from '../../../src/model/index.ts';

/** An invented programme of three stages with two majors, electives, sequence rules, progress requirements and a timetable, as a guide file. */
const stageUnit = (code: string, title: string, stage: number, semester: 1 | 2, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code,
  title,
  points: 6,
  stage,
  semester,
  mandatory: true,
  grading: 'numeric',
  tolerable: 'yes',
  resit: 'yes',
  requires: 'none',
  identicalTo: [],
  activities: [],
  calculation: 'own',
  events: [
    { id: `${code}-A`, classGroups: [`${stage}A`] },
    { id: `${code}-B`, classGroups: [`${stage}B`] },
  ],
  ...more,
});

const after = (kind: 'followed' | 'acquired', unit: string): Requirement => (kind === 'followed' ? { kind, unit, sameYear: false } : { kind, unit });

const subjects = ['Boekhouden', 'Recht', 'Statistiek', 'Economie', 'Marketing', 'Frans', 'Engels', 'Informatica', 'Psychologie', 'Onderneming'];

/** Both are taught on Monday at nine. */
const monday: NonNullable<CourseUnit['events'][number]['times']> = [{ date: '2025-09-22', from: '09:00', until: '12:00' }];

const units: readonly CourseUnit[] = [
  ...subjects.map((title, at) => stageUnit(`A${at + 1}`, `${title} 1`, 1, at % 2 === 0 ? 1 : 2)),
  stageUnit('B1', 'Boekhouden 2', 2, 1, { requires: after('acquired', 'A1'), events: [{ id: 'B1-A', classGroups: ['2A'], times: monday }] }),
  stageUnit('B2', 'Recht 2', 2, 1, { requires: after('followed', 'A2'), events: [{ id: 'B2-A', classGroups: ['2A'], times: monday }] }),
  stageUnit('B3', 'Statistiek 2', 2, 2, { requires: after('followed', 'A3') }),
  stageUnit('B4', 'Economie 2', 2, 2),
  stageUnit('B5', 'Marketing 2', 2, 1),
  stageUnit('B6', 'Frans 2', 2, 2),
  stageUnit('M1', 'Verkoop', 2, 1, { group: 'major:verkoop' }),
  stageUnit('M2', 'Reclame', 2, 2, { group: 'major:verkoop' }),
  stageUnit('F1', 'Beleggen', 2, 1, { group: 'major:financien' }),
  stageUnit('F2', 'Verzekeren', 2, 2, { group: 'major:financien' }),
  stageUnit('K1', 'Debatteren', 2, 1, { mandatory: false, group: 'keuze' }),
  stageUnit('K2', 'Fotografie', 2, 2, { mandatory: false, group: 'keuze' }),
  stageUnit('K3', 'Programmeren', 2, 2, { mandatory: false, group: 'keuze' }),
  ...['Controlling', 'Fiscaliteit', 'Logistiek', 'Communicatie', 'Strategie', 'Ethiek', 'Bachelorproef'].map((title, at) =>
    stageUnit(`C${at + 1}`, title, 3, at % 2 === 0 ? 1 : 2, at === 0 ? { requires: after('acquired', 'B1') } : at === 2 ? { requires: after('followed', 'B3') } : {}),
  ),
  stageUnit('C8', 'Stage', 3, 2, { minAcquired: 108 }),
  stageUnit('M3', 'Verkoop 2', 3, 1, { group: 'major:verkoop', requires: after('acquired', 'M1') }),
  stageUnit('F3', 'Beleggen 2', 3, 1, { group: 'major:financien', requires: after('acquired', 'F1') }),
];

/** The guide file as a student would open it. */
export const tradeGuide = JSON.stringify({
  format: 'studiekompas-guide',
  version: 1,
  language: 'nl',
  academicYear: 2025,
  source: { name: 'Hogeschool van de proef' },
  sample: false,
  completeness: [],
  programmes: [
    {
      code: 'HANDEL',
      title: 'Handelswetenschappen',
      kind: 'bachelor',
      initial: true,
      educational: false,
      workTrack: false,
      points: 180,
      stages: 3,
      groups: [
        { id: 'major:verkoop', kind: 'major', title: 'Verkoop', min: 18 },
        { id: 'major:financien', kind: 'major', title: 'Financiën', min: 18 },
        { id: 'keuze', kind: 'electives', title: 'Keuzevakken', min: 18, max: 18 },
      ],
      units,
    },
  ],
});
