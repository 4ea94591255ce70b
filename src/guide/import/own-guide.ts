import type { CourseUnit } from '../../model/index.ts';
import type { Lack } from '../guide-file.ts';
import { readGuideFile } from '../read-guide.ts';
import { found, type Found, type FoundUnit, type Problem, type Source } from './found.ts';

/** An empty list or a usual value says something only in a guide that does not lack it. */
const unitOf = ({ group, minAcquired, ...unit }: CourseUnit, place: string, lacks: ReadonlySet<Lack>): FoundUnit => ({
  ...unit,
  place,
  groups: group === undefined ? [] : [group],
  minAcquired: minAcquired ?? (lacks.has('min-acquired') ? undefined : 0),
  identicalTo: unit.identicalTo.length === 0 && lacks.has('identical') ? undefined : unit.identicalTo,
  activities: unit.activities.length === 0 && lacks.has('activities') ? undefined : unit.activities,
  events: unit.events.length === 0 && lacks.has('events') ? undefined : unit.events,
  grading: unit.grading === 'numeric' && lacks.has('grading') ? undefined : unit.grading,
});

/** Reads a guide file of the app itself, so that it can be published again, with what an overlay adds. */
export const readOwnGuide = (source: Source): Found => {
  const reading = readGuideFile(source.text);
  if (!reading.ok) {
    const problems = reading.problems.map((problem): Problem => {
      const place = 'path' in problem ? problem.path.join('.') : 'line' in problem ? `line ${problem.line}` : '';
      return { source: source.name, place, trouble: { code: 'guide-refused', detail: problem.code, problem } };
    });
    return found({ problems });
  }
  const { programmes, language, academicYear, completeness, sample, source: origin } = reading.guide;
  const lacks = new Set(completeness);
  return found({
    programmes: programmes.map((programme, index) => ({
      ...programme,
      place: `programmes[${index}]`,
      source: source.name,
      sample,
      origin,
      language,
      academicYear,
      lacks: completeness.filter((lack) => lack.endsWith('-uncertain') || lack === 'course-sheets' || lack === 'exam-periods'),
      units: programme.units.map((unit, unitIndex) => unitOf(unit, `programmes[${index}].units[${unitIndex}]`, lacks)),
    })),
  });
};
