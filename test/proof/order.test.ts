import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/rules/index.ts';
import { always, assessed, deepFreeze, unordered } from './people.ts';
import type { Person } from './students.ts';

type Change = (person: Person) => Person;
const inDossier =
  (change: (enrolments: Person['situation']['dossier']['enrolments']) => Person['situation']['dossier']['enrolments']): Change =>
  ({ programme, situation }) => ({ programme, situation: { ...situation, dossier: { ...situation.dossier, enrolments: change(situation.dossier.enrolments) } } });
const inProgramme =
  (change: (programme: Person['programme']) => Partial<Person['programme']>): Change =>
  ({ programme, situation }) => ({ programme: { ...programme, ...change(programme) }, situation });

/** The enrolments of each year the other way round, the years in their order. */
const withinYears = inDossier((enrolments) => enrolments.toReversed().toSorted((a, b) => a.year - b.year));

/** Electives given up are paired in the order in which they are listed (RULES F.4). */
const paired = (assessment: Assessment): boolean =>
  assessment.threshold.applies && assessment.threshold.status.why.steps.some(({ key }) => key === 'package-replaced');

/** Who in one year enters two majors, or none and takes units of two, follows the first that is listed (RULES A.6). */
const inTwoMajors = ({ programme, situation }: Person): boolean => {
  const groupOf = new Map(programme.units.map(({ code, group }) => [code, group]));
  return situation.dossier.enrolments.some(({ year }) => {
    const same = situation.dossier.enrolments.filter((one) => one.year === year);
    const majors = new Set(same.flatMap(({ units, major }) => [...units.map(({ code }) => groupOf.get(code)), ...(major === undefined ? [] : [`major:${major}`])]).filter((group) => group?.startsWith('major:') === true));
    return majors.size > 1;
  });
};

const listed = (person: Person, assessment: Assessment): boolean => paired(assessment) || inTwoMajors(person);

/** What no order decides: of the account in time only where it starts and ends, of two contracts of a year only which there are. */
const told = (assessment: Assessment): unknown => {
  const { learningCredit, ...rest } = assessment;
  const { timeline, timelineBest, timelineWorst, ...account } = learningCredit;
  const ends = [timeline, timelineBest, timelineWorst].map((line) => line.filter(({ moment }) => moment === 'start' || moment === 'end'));
  return unordered({ ...rest, account, ends });
};

describe('the order in which things are listed changes nothing', () => {
  it.each<readonly [string, Change]>([
    ['units of the dossier', inDossier((enrolments) => enrolments.map((one) => ({ ...one, units: one.units.toReversed() })))],
    ['years of the dossier', inDossier((enrolments) => enrolments.toSorted((a, b) => b.year - a.year))],
    ['units of the programme', inProgramme(({ units }) => ({ units: units.toReversed() }))],
    ['groups of the programme', inProgramme(({ groups }) => ({ groups: groups.toReversed() }))],
    ['units of a draft', ({ programme, situation }) => ({ programme, situation: situation.next === undefined ? situation : { ...situation, next: { ...situation.next, units: situation.next.units.toReversed() } } })],
    ['codes of a decision', ({ programme, situation }) => ({ programme, situation: situation.tolerate === undefined ? situation : { ...situation, tolerate: situation.tolerate.toReversed() } })],
    ['statuses of the student', ({ programme, situation }) => ({ programme, situation: { ...situation, dossier: { ...situation.dossier, student: { ...situation.dossier.student, statuses: situation.dossier.student.statuses.toReversed() } } } })],
  ])('%s', (_, change) => {
    always((person) => {
      const before = assessed(person);
      fc.pre(!listed(person, before));
      expect(told(assessed(change(person)))).toEqual(told(before));
    });
  });

  it('two contracts of one year, where one exam does not count in both', () => {
    always((person) => {
      const before = assessed(person);
      const shared = person.situation.dossier.enrolments.some((one) =>
        person.situation.dossier.enrolments.some((other) => other !== one && other.year === one.year && other.units.some(({ code }) => one.units.some((unit) => unit.code === code))),
      );
      fc.pre(!listed(person, before) && !shared);
      expect(told(assessed(withinYears(person)))).toEqual(told(before));
    });
  });
});

describe('assessing', () => {
  it('gives the same twice, and changes nothing that it is given', () => {
    always((person) => {
      deepFreeze(person);
      const first = assessed(person);
      expect(assessed(person)).toEqual(first);
      expect(assessed(structuredClone(person))).toEqual(first);
    });
  });
});
