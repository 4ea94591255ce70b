import type { CourseUnit, Requirement, Semester, UnitGroup } from '../../model/index.ts';
import { GUIDE_FORMAT, GUIDE_VERSION, type GuideFile } from '../guide-file.ts';

const columns = ['code', 'title', 'points', 'stage', 'semester', 'group', 'requires'] as const;
type Facts = Readonly<Record<(typeof columns)[number], string>>;

const semesters: ReadonlyMap<string, Semester> = new Map<string, Semester>([
  ['1', 1],
  ['2', 2],
  ['1+2', 'year'],
]);

const groups: readonly UnitGroup[] = [
  { id: 'major:A', kind: 'major', title: 'Design and Build Software' },
  { id: 'major:B', kind: 'major', title: 'Manage Internet and Cloud' },
  { id: 'electives', kind: 'electives', title: 'Keuzeopleidingsonderdelen', min: 6 },
  { id: 'internship', kind: 'electives', title: 'Stage of mobiliteit', min: 24 },
];

const groupIds: ReadonlyMap<string, string> = new Map([
  ['A', 'major:A'],
  ['B', 'major:B'],
  ['electives', 'electives'],
  ['internship', 'internship'],
]);

const readRow = (line: string): Facts => {
  const cells = line.split(',');
  if (cells.length !== columns.length) throw new Error(`not a row of ${columns.length} facts: ${line}`);
  const [code = '', title = '', points = '', stage = '', semester = '', group = '', requires = ''] = cells;
  return { code, title, points, stage, semester, group, requires };
};

/** The facts name what must come first and not of which kind: followed or acquired. */
const requirementOf = (codes: string): Requirement | 'unknown' => {
  const [first, ...rest] = codes
    .split(' ')
    .filter((code) => code !== '')
    .map((unit): Requirement => ({ kind: 'kind-unknown', unit }));
  if (first === undefined) return 'unknown';
  return rest.length === 0 ? first : { kind: 'all', of: [first, ...rest] };
};

const unitOf = ({ code, title, points, stage, semester, group, requires }: Facts): CourseUnit => {
  const taught = semesters.get(semester);
  const groupId = groupIds.get(group);
  if (taught === undefined || (group !== '' && groupId === undefined)) throw new Error(`unknown semester or group of ${code}`);
  return {
    code,
    title,
    points: Number(points),
    stage: Number(stage),
    semester: taught,
    mandatory: groupId === undefined || groupId.startsWith('major:'),
    ...(groupId === undefined ? {} : { group: groupId }),
    grading: 'numeric',
    tolerable: 'unknown',
    resit: 'unknown',
    requires: requirementOf(requires),
    identicalTo: [],
    activities: [],
    calculation: 'own',
    events: [],
  };
};

/**
 * The guide that the app ships, made from the facts that students once copied from a public guide (a CSV with a header, no quotes).
 * What the facts do not say is unknown. Throws on a row that is no fact.
 */
export const sampleGuide = (csv: string): GuideFile => {
  const [header, ...lines] = csv.trim().split('\n');
  if (header !== columns.join(',')) throw new Error('not the facts of the sample guide');
  return {
    format: GUIDE_FORMAT,
    version: GUIDE_VERSION,
    language: 'nl',
    academicYear: 2017,
    source: {
      name: 'Oude publieke programmagids van Odisee (2017-2018), overgeschreven door studenten',
      url: 'http://onderwijsaanbod.odisee.be/opleidingen/n/SC_51858212.htm',
    },
    sample: true,
    completeness: [
      'tolerable',
      'resit',
      'activities',
      'requirements',
      'requirement-kind',
      'min-acquired',
      'identical',
      'events',
      'exam-periods',
      'group-maximum',
      'grading',
      'semester-uncertain',
      'points-uncertain',
      'course-sheets',
    ],
    programmes: [
      {
        code: 'odisee-toegepaste-informatica-2017',
        title: 'Bachelor in de toegepaste informatica (voorbeeld)',
        kind: 'bachelor',
        initial: true,
        educational: false,
        points: 180,
        stages: 3,
        groups: [...groups],
        units: lines.map((line) => unitOf(readRow(line))),
      },
    ],
  };
};

/** The guide as it is shipped: one unit a line, so that a change can be read. */
export const guideText = (guide: GuideFile): string => {
  const { programmes, ...head } = guide;
  const texts = programmes.map(({ units, ...programme }) => {
    const lines = units.map((unit) => `        ${JSON.stringify(unit)}`).join(',\n');
    return `    ${JSON.stringify(programme).slice(0, -1)},\n      "units": [\n${lines}\n      ]\n    }`;
  });
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "programmes": [\n${texts.join(',\n')}\n  ]\n}\n`;
};
