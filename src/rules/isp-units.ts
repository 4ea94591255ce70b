import type { UnitCode } from '../model/index.ts';
import type { Finding, Fix } from './assessment.ts';
import { packDate } from './calendar.ts';
import type { DraftEntry } from './draft.ts';
import { clashFindings } from './event-clashes.ts';
import { proposedEvent } from './events.ts';
import { pointsStep, unitsStep, yearStep } from './explain.ts';
import { finding, type IspContext } from './isp-context.ts';
import { contractFindings } from './isp-contracts.ts';
import { mustComeFirst } from './isp-sequence.ts';
import { identicalWith } from './programme-index.ts';
import { pointsOf } from './rounding.ts';

/**
 * A mandatory unit taken in an earlier, complete year without credit or tolerance must be in the ISP (RULES H.3, art. 20 §3, 22 §1). Where something must
 * come first, the article does not say which of the two gives way: adding it is no fix then, and only a permission lets it be left out.
 */
const retakeFindings = (isp: IspContext): readonly Finding[] => {
  const { context, submitted, year, draft, refusals, until } = isp;
  const { pack, index, standings, history } = context;
  if (!isp.underDiploma || isp.firstEnrolment) return [];
  const inDraft = new Set(submitted.map(({ code }) => code));
  const refused = new Set(refusals.flatMap(({ unit }) => unit ?? []));
  const complete = new Set(history.years.filter((one) => one.complete).map((one) => one.year));
  const late = draft.enrolledOn !== undefined && draft.enrolledOn > packDate(pack, 'lastWithdrawalSemester1', year);
  return [...standings.values()].flatMap(({ code, unit, status, attempt }): readonly Finding[] => {
    const kind = index.groupOf(unit)?.kind;
    const replaceable = !unit.mandatory || kind === 'major' || kind === 'subject';
    const takenUp = [...identicalWith(index, code)].some((one) => inDraft.has(one) || isp.settled(one));
    if (status !== 'failed' || replaceable || takenUp || refused.has(code)) return [];
    if (attempt.year >= year || !complete.has(attempt.year)) return [];
    const asked = late && unit.semester !== 2;
    const waitsFor = mustComeFirst(isp, unit);
    return [
      finding(isp, 'H.3', 'retake-missing', asked ? 'needs-permission' : 'blocks', [yearStep('not-retaken', attempt.year), pointsStep('unit-points', unit.points)], {
        unit: code,
        ...(waitsFor === null ? { fix: { kind: 'add', unit: code } } : { waitsFor, restsOn: ['H.4'] }),
        until,
        ...(asked ? { ground: 'late-enrolment' as const } : {}),
      }),
    ];
  });
};

const FIRST_STAGE = 1;

/** Who enrols for the first time takes every mandatory unit of the first stage (RULES H.7, art. 21, 22 §2). */
const firstStageFindings = (isp: IspContext): readonly Finding[] => {
  const { context, submitted, ground, until } = isp;
  if (!isp.underDiploma || !isp.firstEnrolment) return [];
  const inDraft = new Set(submitted.map(({ code }) => code));
  const isThere = (code: UnitCode): boolean => [...identicalWith(context.index, code)].some((one) => inDraft.has(one) || isp.settled(one));
  return context.index.programme.units.flatMap(({ code, stage, points }): readonly Finding[] =>
    stage !== FIRST_STAGE || !isp.mandatory(code) || isThere(code)
      ? []
      : [
          finding(isp, 'H.7', 'first-stage-missing', 'needs-permission', [pointsStep('first-stage-unit', points, { units: [code] })], {
            unit: code,
            fix: { kind: 'add', unit: code },
            ground,
            until,
          }),
        ],
  );
};

/** A unit with credit, exemption or tolerance is not taken again; a tolerated one only in the last ISP, with permission (RULES H.8, D.8, art. 90 §3). */
const settledFindings = (isp: IspContext): readonly Finding[] => {
  const { context, entries, taken, earned, until } = isp;
  const fresh = pointsOf(entries.filter(({ code }) => !isp.settled(code)));
  const lastIsp = earned + fresh >= context.index.programme.points;
  return taken.flatMap(({ code, points }): readonly Finding[] => {
    if (!isp.settled(code)) return [];
    const steps = [pointsStep('already-held', points, { units: [code] })];
    const fix: Fix = { kind: 'remove', unit: code };
    return isp.tolerated(code) && lastIsp
      ? [finding(isp, 'H.8', 'tolerated-again', 'needs-permission', steps, { unit: code, fix, restsOn: ['D.8'], until })]
      : [finding(isp, 'H.8', 'settled', 'blocks', steps, { unit: code, fix, restsOn: ['B.2', 'D.8'] })];
  });
};

const eventFix = ({ unit }: DraftEntry, classGroup: string): Fix | undefined => {
  const event = proposedEvent(unit, classGroup);
  return event === undefined ? undefined : { kind: 'choose-event', unit: unit.code, event: event.id };
};

/** Without a class group nothing can be edited; with one, each unit that has events needs one chosen (RULES H.9, H.12). */
const classGroupFindings = (isp: IspContext): readonly Finding[] => {
  const { draft, taken } = isp;
  const { classGroup } = draft;
  if (classGroup === undefined) return [];
  if (classGroup === null) return [finding(isp, 'H.9', 'class-group-missing', 'blocks', [])];
  return taken.flatMap((entry): readonly Finding[] => {
    const { code, event, unit } = entry;
    if (unit.events.length === 0 || unit.events.some(({ id }) => id === event)) return [];
    return [finding(isp, 'H.9', 'event-missing', 'blocks', [unitsStep('events-to-choose', [code])], { unit: code, fix: eventFix(entry, classGroup) })];
  });
};

/** An exemption, of a whole unit or of a part, is entered only when it was granted, with what it rests on (RULES H.10, art. 25); one granted before is final. */
const exemptionFindings = (isp: IspContext): readonly Finding[] => {
  const granted = (code: UnitCode, activity: string): boolean =>
    isp.context.history.attemptsOf(code).some(({ record }) => record.parts.some((part) => part.activity === activity && part.opportunities === 'exempt'));
  const open = isp.entries.filter(({ code }) => !isp.settled(code));
  const whole = open.filter(({ exempt }) => exempt);
  const partly = open.filter(({ exempt, code, exemptParts = [] }) => !exempt && exemptParts.some((activity) => !granted(code, activity)));
  const others = [...whole, ...partly].map(({ code }) => code);
  if (others.length === 0) return [];
  const steps = [pointsStep('exempted-in-draft', pointsOf(whole), { units: whole.map(({ code }) => code) })];
  return [finding(isp, 'H.10', 'exemption-evidence', 'informs', steps, { others, until: isp.until })];
};

/** More points of a group of electives than the programme counts (RULES A.6). */
const groupFindings = (isp: IspContext): readonly Finding[] => {
  const { context, entries } = isp;
  const { programme } = context.index;
  const held = new Map([...context.standings].filter(([code]) => isp.settled(code)));
  return programme.groups.flatMap(({ id, kind, max }): readonly Finding[] => {
    if (kind !== 'electives' || max === undefined) return [];
    const chosen = programme.units.filter(({ code, group }) => group === id && (isp.settled(code) || entries.some((entry) => entry.code === code)));
    const points = pointsOf(chosen.map((unit) => held.get(unit.code) ?? unit));
    if (points <= max || !chosen.some(({ code }) => entries.some((entry) => entry.code === code))) return [];
    const others = chosen.map(({ code }) => code);
    return [finding(isp, 'A.6', 'group-above-maximum', 'warns', [pointsStep('draft-points', points, { units: others }), pointsStep('group-maximum', max)], { others })];
  });
};

/** Only the model path, all units of one stage, guarantees a workable timetable (RULES H.15, art. 17). */
const modelPathFindings = (isp: IspContext): readonly Finding[] => {
  const { context, entries } = isp;
  if (!isp.underDiploma || entries.length === 0) return [];
  const [stage, ...more] = new Set(entries.map(({ unit }) => unit.stage));
  const codes = new Set(entries.map(({ code }) => code));
  const whole = context.index.programme.units.every((unit) => unit.stage !== stage || !isp.mandatory(unit.code) || codes.has(unit.code));
  return more.length === 0 && whole ? [] : [finding(isp, 'H.15', 'leaves-model-path', 'informs', [])];
};

/** What the rules say of the units of a draft, the sequence rules and its size aside (RULES H.3, H.7–H.9, H.14, H.15). */
export const unitFindings = (isp: IspContext): readonly Finding[] => [
  ...retakeFindings(isp),
  ...firstStageFindings(isp),
  ...settledFindings(isp),
  ...classGroupFindings(isp),
  ...clashFindings(isp),
  ...exemptionFindings(isp),
  ...contractFindings(isp),
  ...groupFindings(isp),
  ...modelPathFindings(isp),
];
