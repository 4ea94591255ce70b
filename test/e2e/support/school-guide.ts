import type { CourseUnit } from '../../../src/model/index.ts';
import { manyUnits } from '../../bench/many-units.ts';

const PROGRAMMES = 12;
const UNITS = 250;

const plain = (code: string, title: string, more: Partial<CourseUnit> = {}): CourseUnit => ({
  code,
  title,
  points: 6,
  stage: 1,
  semester: 1,
  mandatory: true,
  grading: 'numeric',
  tolerable: 'unknown',
  resit: 'unknown',
  requires: 'unknown',
  identicalTo: [],
  activities: [],
  calculation: 'own',
  events: [],
  ...more,
});

/** Units that tests look for by name. */
const named: readonly CourseUnit[] = [
  plain('OZV100', 'Beroepsoriëntatie verpleegkunde'),
  plain('OZV101', 'Biostatistiek en onderzoek', {
    otherTitle: 'Biostatistics and research',
    points: 4,
    stage: 2,
    tolerable: 'yes',
    resit: 'no',
    requires: { kind: 'followed', unit: 'OZV100', sameYear: false },
    identicalTo: ['OEL900'],
    activities: [
      { id: 'a', title: 'Hoorcollege en schriftelijk examen', points: 3, resit: 'yes' },
      { id: 'b', title: 'Werkcollege, permanente evaluatie', points: 1, resit: 'no' },
    ],
    evaluations: ['Schriftelijk examen in de examenperiode', 'Permanente evaluatie'],
    languages: ['nl', 'en'],
  }),
];

const programme = (at: number) => ({
  code: `OPL-${at}`,
  title: at === 0 ? 'Bachelor in de verpleegkunde' : `Bachelor in richting ${at}`,
  kind: 'bachelor',
  initial: true,
  educational: false,
  points: 180,
  stages: 3,
  groups: [],
  units: [
    ...(at === 0 ? named : []),
    ...(at === 1 ? [plain('OEL900', 'Statistische methoden')] : []),
    ...(at < 3 ? [plain('OGEM01', 'Ethiek en samenleving')] : []),
    ...manyUnits(PROGRAMMES * UNITS)
      .slice(at * UNITS, (at + 1) * UNITS)
      .map(({ code, ...titles }, index) => plain(code, titles.title, { ...titles, stage: 1 + (index % 3), semester: index % 2 === 0 ? 1 : 2 })),
  ],
});

/** A school of some three thousand units in twelve programmes, as one guide file. */
export const schoolGuide = JSON.stringify({
  format: 'studiekompas-guide',
  version: 2,
  language: 'nl',
  academicYear: 2024,
  source: { name: 'Verzonnen school' },
  sample: true,
  completeness: ['identical', 'activities', 'requirements'],
  programmes: Array.from({ length: PROGRAMMES }, (_, at) => programme(at)),
});
