import type { CourseUnit, Programme } from '../model/index.ts';
import { GUIDE_FORMAT, GUIDE_VERSION, type GuideFile } from './guide-file.ts';

/** A unit of which a guide says little. */
export const unitWith = (code: string, properties: Partial<CourseUnit> = {}): CourseUnit => ({
  code,
  title: `Unit ${code}`,
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
  calculation: 'weighted',
  events: [],
  ...properties,
});

/** A small programme whose points close. */
export const programmeWith = (properties: Partial<Programme> = {}): Programme => ({
  code: 'TI',
  title: 'Toegepaste informatica',
  kind: 'bachelor',
  initial: true,
  educational: false,
  workTrack: false,
  points: 18,
  stages: 1,
  groups: [],
  units: [unitWith('A'), unitWith('B'), unitWith('C')],
  ...properties,
});

export const guideWith = (...programmes: readonly Programme[]): GuideFile => ({
  format: GUIDE_FORMAT,
  version: GUIDE_VERSION,
  language: 'nl',
  academicYear: 2024,
  source: { name: 'Programmagids' },
  sample: false,
  completeness: [],
  programmes: [...programmes],
});
