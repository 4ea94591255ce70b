import { createMemo, type Accessor } from 'solid-js';
import { eventIsOpen, type Isp, type IspEdit, type IspProblem, type MakeIspEdit } from '../../drafts/index.ts';
import type { CourseUnit, UnitCode } from '../../model/index.ts';
import { academicYearOf, assess, type Assessment, type Finding, type Situation } from '../../rules/index.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { useIsps } from './isps.ts';
import { beforeIsp, begunIsp, besideOf, situationOf } from './situation.ts';

/** Makes an edit of an ISP, given as it is or as what makes it of the state as it is now; why not when it is refused. */
export const useIspEdit = (): ((edit: IspEdit | MakeIspEdit) => IspProblem | null) => {
  const { vault, save } = useStudiekompas();
  return (edit) => {
    const made = typeof edit === 'function' ? edit(vault.state()) : edit;
    if (!made.ok) return made.problem;
    // The vault shows the edit at once and tells in its save state what became of it.
    void save(made.label, made.writes);
    return null;
  };
};

/** One ISP with everything the rules say of it, live. */
export interface OpenIsp {
  readonly isp: Accessor<Isp>;
  /** Before its year: what it is judged on. */
  readonly situation: Accessor<Situation>;
  /** With all that has become of its year since it was submitted; the same for a draft. */
  readonly begun: Accessor<Situation>;
  readonly assessment: Accessor<Assessment>;
  /** Everything the rules say of it, the gravest first. */
  readonly findings: Accessor<readonly Finding[]>;
  readonly unitOf: (code: UnitCode) => CourseUnit | undefined;
  /** What the rules say beside one unit. */
  readonly findingsOf: (code: UnitCode) => readonly Finding[];
  /** What they say of the whole, or of units that are not in it. */
  readonly general: Accessor<readonly Finding[]>;
  /** Units of which the guide is silent about what comes first, where they are too many to say so beside each; else none. */
  readonly silent: Accessor<readonly UnitCode[]>;
  /** Its academic year is over: nothing can happen to it any more (RULES H.11). */
  readonly past: Accessor<boolean>;
  /** Nothing of it can be changed any more: it was submitted, or its year is over. */
  readonly locked: Accessor<boolean>;
  /** The event of a unit can be chosen: in a draft, and of what came into a submitted one later (RULES H.9). */
  readonly eventOpen: (code: UnitCode) => boolean;
  /** Its units can be changed: it is not locked, and the student is linked to a class group (RULES H.9). */
  readonly editable: Accessor<boolean>;
}

/** So many the same words are still read beside each unit. */
const FEW = 3;

/** The guide does not say whether the unit has prerequisites at all. */
export const isSilence = ({ key, others }: Finding): boolean => key === 'sequence-unknown' && others === undefined;

/**
 * What is said of an ISP of all that the rules find. Nothing can be chosen before the class group is linked (RULES H.9): what else an empty draft lacks comes
 * after it.
 */
export const saidOf = ({ state, classGroup, units }: Isp, findings: readonly Finding[]): readonly Finding[] => {
  const begins = state.kind === 'draft' && classGroup === null && units.length === 0;
  const first = begins ? findings.filter(({ key }) => key === 'class-group-missing') : [];
  return first.length > 0 ? first : findings;
};

/** Assesses an ISP. Call inside a reactive root. */
export const createOpenIsp = (standing: Accessor<Standing>, isp: Accessor<Isp>): OpenIsp => {
  const { pack, today } = useStudiekompas();
  const isps = useIsps();
  const programme = () => standing().chosen().programme;
  const now = () => {
    const { situation, assessment } = standing();
    return { situation: situation(), assess: (one: Situation) => (one.dossier === situation().dossier ? assessment() : assess(pack(), programme(), one)) };
  };
  const situation = createMemo(() => situationOf(beforeIsp(now(), isp()), isp(), today(), besideOf(isp(), isps())));
  const begun = () => begunIsp(now(), isp(), situation());
  const assessment = createMemo(() => assess(pack(), programme(), situation()));
  const units = createMemo(() => new Map(programme().units.map((unit) => [unit.code, unit])));
  const findings = createMemo(() => saidOf(isp(), assessment().isp?.findings ?? []));
  const silent = createMemo(() => {
    const units = findings().flatMap((finding) => (isSilence(finding) && finding.unit !== undefined ? [finding.unit] : []));
    return units.length > FEW ? units : [];
  });
  const past = () => isp().year < academicYearOf(pack(), today());
  const locked = () => isp().state.kind !== 'draft' || past();
  const inside = createMemo(() => new Set(isp().units.map(({ code }) => code)));
  return {
    isp,
    situation,
    begun,
    assessment,
    findings,
    unitOf: (code) => units().get(code),
    findingsOf: (code) => findings().filter((finding) => finding.unit === code && !(isSilence(finding) && silent().length > 0)),
    silent,
    general: () => findings().filter(({ unit }) => unit === undefined || !inside().has(unit)),
    past,
    locked,
    eventOpen: (code) => !past() && isp().classGroup !== null && eventIsOpen(isp(), code),
    editable: () => !locked() && isp().classGroup !== null,
  };
};
