import { packById } from '../../src/packs/index.ts';
import type { CourseUnit, Enrolment, IspDraft, Known, Opportunity, PartRecord, Programme, Requirement, RulePack, Student, UnitGroup, UnitRecord } from '../../src/model/index.ts';
import type { Situation } from '../../src/rules/index.ts';
import type { Case, CaseOpportunity, CaseRequirement, CaseUnitEntry } from './case-schema.ts';

/** What a case says, in the words of the rules core. */
export interface Assessable {
  readonly pack: RulePack;
  readonly programme: Programme;
  readonly situation: Situation;
}

/**
 * Maps a case to the arguments of `assess`. Only translates: no rule lives here.
 * @throws when the rule pack does not exist
 */
export const assessable = (one: Case): Assessable => ({
  pack: packOf(one.pack),
  programme: programmeOf(one.programme),
  situation: {
    dossier: { student: studentOf(one.student), enrolments: one.years.map(enrolmentOf) },
    ...(one.today !== undefined && { today: one.today }),
    ...(one.tolerate && { tolerate: one.tolerate }),
    ...(one.refuseAutomatic !== undefined && { refuseAutomatic: one.refuseAutomatic }),
    ...(one.withdraw && { withdraw: one.withdraw }),
    ...(one.next && { next: draftOf(one.next) }),
  },
});

const draftOf = ({ units, exempt, events, year, major, classGroup, submitOn, enrolledOn, withdrewOn, calendar, ...next }: NonNullable<Case['next']>): IspDraft => ({
  ...next,
  ...(year !== undefined && { year }),
  ...(major !== undefined && { major }),
  ...(classGroup !== undefined && { classGroup }),
  ...(submitOn !== undefined && { submitOn }),
  ...(enrolledOn !== undefined && { enrolledOn }),
  ...(withdrewOn !== undefined && { withdrewOn }),
  ...(calendar !== undefined && { calendar }),
  units: units.map((code) => {
    const event = events[code];
    return { code, exempt: exempt.includes(code), ...(event !== undefined && { event }) };
  }),
});

const packOf = (id: string): RulePack => {
  const found = packById(id);
  if (!found) throw new Error(`there is no rule pack ${id}`);
  return found;
};

const known = (answer: boolean | 'unknown'): Known => (answer === 'unknown' ? 'unknown' : answer ? 'yes' : 'no');

const requirementOf = (written: CaseRequirement): Requirement => {
  if ('acquired' in written) return { kind: 'acquired', unit: written.acquired };
  if ('followed' in written) return { kind: 'followed', unit: written.followed, sameYear: written.sameYear };
  if ('all' in written) return { kind: 'all', of: written.all.map(requirementOf) };
  return { kind: 'any', of: written.any.map(requirementOf) };
};

type CaseProgramme = Case['programme'];

const unitOf = ([code, unit]: [string, CaseProgramme['units'][string]]): CourseUnit => ({
  code,
  title: code,
  points: unit.points,
  stage: unit.stage,
  semester: unit.semester,
  mandatory: unit.mandatory,
  ...(unit.group !== undefined && { group: unit.group }),
  grading: unit.grading,
  tolerable: known(unit.tolerable),
  resit: known(unit.resit),
  requires: unit.requires === undefined ? 'none' : unit.requires === 'unknown' ? 'unknown' : requirementOf(unit.requires),
  ...(unit.minAcquired !== undefined && { minAcquired: unit.minAcquired }),
  identicalTo: unit.identicalTo,
  activities: Object.entries(unit.activities).map(([id, { points, resit }]) => ({ id, title: id, points, resit: known(resit) })),
  calculation: unit.calculation,
  events: Object.entries(unit.events).map(([id, classGroups]) => ({ id, classGroups })),
});

/** `major:NAME` and `subject:NAME` name a group of that kind; any other is a group of electives, listed or not. */
const groupOf = (id: string, listed: CaseProgramme['groups'][string] | undefined): UnitGroup => {
  const [, kind, title] = /^(major|subject):(.+)$/.exec(id) ?? [];
  return {
    id,
    kind: kind === 'major' || kind === 'subject' ? kind : 'electives',
    title: title ?? id,
    ...(listed?.min !== undefined && { min: listed.min }),
    ...(listed?.max !== undefined && { max: listed.max }),
  };
};

const programmeOf = (written: CaseProgramme): Programme => {
  const used = Object.values(written.units).flatMap(({ group }) => (group === undefined ? [] : [group]));
  const ids = new Set([...Object.keys(written.groups), ...used]);
  return {
    code: written.code,
    title: written.code,
    kind: written.kind,
    initial: written.initial,
    educational: written.educational,
    workTrack: written.workTrack,
    points: written.points,
    ...(written.toleranceCap !== undefined && { toleranceCap: written.toleranceCap }),
    stages: written.stages,
    groups: [...ids].map((id) => groupOf(id, written.groups[id])),
    units: Object.entries(written.units).map(unitOf),
  };
};

const studentOf = ({ learningCredit, ...student }: Case['student']): Student => ({
  ...student,
  ...(learningCredit !== undefined && { learningCredit }),
});

const opportunityOf = (written: CaseOpportunity): Opportunity =>
  typeof written === 'object' && written !== null ? { result: written.mark, period: written.period } : { result: written };

const partOf = ([activity, written]: [string, 'exempt' | readonly CaseOpportunity[]]): PartRecord => ({
  activity,
  opportunities: written === 'exempt' ? 'exempt' : written.map(opportunityOf),
});

/**
 * A second opportunity without a result is to come where one is written as `null`, and for the parts of a unit of which
 * any part has a second one written (a failed part without one is then not known yet); otherwise none is.
 */
const secondOf = (results: readonly CaseOpportunity[], parts: readonly PartRecord[]): Pick<UnitRecord, 'second'> => {
  if (parts.some(({ opportunities }) => opportunities !== 'exempt' && opportunities.length > 1)) return { second: 'to-come' };
  const second = results[1];
  if (second === undefined) return { second: 'none' };
  return opportunityOf(second).result === null ? { second: 'to-come' } : {};
};

const recordOf = ([code, entry]: [string, CaseUnitEntry]): UnitRecord => {
  if ('exempt' in entry) {
    return { code, opportunities: [], second: 'none', parts: [], exemption: 'mark' in entry && entry.mark !== undefined ? { mark: entry.mark } : {} };
  }
  const results = entry.results ?? [];
  const parts = 'parts' in entry ? Object.entries(entry.parts ?? {}).map(partOf) : [];
  const record: UnitRecord = {
    code,
    opportunities: results.map(opportunityOf),
    ...secondOf(results, parts),
    parts,
  };
  if (!('tolerated' in entry || 'withdrewOn' in entry || 'examTaken' in entry)) return record;
  return {
    ...record,
    ...(entry.tolerated === true && { tolerated: 'student' as const }),
    ...(entry.tolerated === 'automatic' && { tolerated: entry.tolerated }),
    ...(entry.withdrewOn !== undefined && { withdrewOn: entry.withdrewOn }),
    ...(entry.examTaken !== undefined && { examTaken: entry.examTaken }),
  };
};

const enrolmentOf = ({ enrolledOn, withdrewOn, major, published, units, ...enrolment }: Case['years'][number]): Enrolment => ({
  ...enrolment,
  ...(enrolledOn !== undefined && { enrolledOn }),
  ...(withdrewOn !== undefined && { withdrewOn }),
  ...(major !== undefined && { major }),
  published: {
    ...(published[1] !== undefined && { 1: published[1] }),
    ...(published[2] !== undefined && { 2: published[2] }),
    ...(published[3] !== undefined && { 3: published[3] }),
  },
  units: Object.entries(units).map(recordOf),
});
