import type { CopyStep, Isp, IspUnit } from '../../../drafts/index.ts';
import type { CourseUnit, Programme, Semester, UnitCode, UnitEvent } from '../../../model/index.ts';

/** A unit to tick in the school's application, with the event to confirm beside it. */
export interface CopyUnit {
  readonly code: UnitCode;
  /** Undefined where the guide does not have it. */
  readonly unit: CourseUnit | undefined;
  readonly copied: IspUnit['copied'];
  /** The chosen event; `choose` where one is still to be chosen, null where the guide knows none. */
  readonly event: UnitEvent | 'choose' | null;
}

/** Units of one stage and semester, in the guide's order. */
export interface CopyPart {
  /** null: units that the guide does not have. */
  readonly place: { readonly stage: number; readonly semester: Semester } | null;
  readonly units: readonly CopyUnit[];
}

/** An exemption to enter with its evidence: of the whole unit, or of these learning activities. */
export interface CopyExemption {
  readonly entry: IspUnit;
  readonly unit: CourseUnit | undefined;
  /** Titles of the learning activities of a partial exemption. */
  readonly parts: readonly string[];
}

/** What is to be copied into the school's application, in its order. */
export interface CopyList {
  readonly parts: readonly CopyPart[];
  readonly exemptions: readonly CopyExemption[];
  /** Lines to tick off, and how many are. */
  readonly lines: number;
  readonly done: number;
}

const semesterOrder: readonly Semester[] = [1, 'year', 2];

/** Students copy what they chose themselves: what the school put in is there already, what they withdrew from comes out. */
const isCopied = ({ origin, withdrewOn }: IspUnit): boolean => origin !== 'school' && withdrewOn === null;

const eventOf = (unit: CourseUnit | undefined, { event }: IspUnit): CopyUnit['event'] => {
  if (unit === undefined || unit.events.length === 0) return null;
  return unit.events.find(({ id }) => id === event) ?? 'choose';
};

const placeOf = ({ unit }: CopyUnit): string => (unit === undefined ? '' : `${unit.stage} ${semesterOrder.indexOf(unit.semester)}`);

const partOf = (units: readonly CopyUnit[]): CopyPart => {
  const unit = units[0]?.unit;
  return { place: unit === undefined ? null : { stage: unit.stage, semester: unit.semester }, units };
};

/** By stage, then by semester; what the guide does not have comes last. */
const byPlace = ({ place: a }: CopyPart, { place: b }: CopyPart): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return a.stage - b.stage || semesterOrder.indexOf(a.semester) - semesterOrder.indexOf(b.semester);
};

/** The steps of one unit that a student ticks off. */
const stepsOf = (list: Pick<CopyList, 'parts' | 'exemptions'>): readonly { readonly copied: IspUnit['copied']; readonly step: CopyStep }[] => [
  ...list.parts.flatMap(({ units }) =>
    units.flatMap(({ copied, event }) => [
      { copied, step: 'unit' as const },
      ...(event === null || event === 'choose' ? [] : [{ copied, step: 'event' as const }]),
    ]),
  ),
  ...list.exemptions.map(({ entry: { copied } }) => ({ copied, step: 'exemption' as const })),
];

/** The copy list of an ISP (RULES H.9, H.10): units to tick and their events, then exemptions. A unit that is wholly exempted is ticked with its exemption. */
export const copyListOf = (isp: Isp, programme: Programme): CopyList => {
  const order = new Map(programme.units.map(({ code }, at) => [code, at]));
  const guide = new Map(programme.units.map((unit) => [unit.code, unit]));
  const entries = isp.units.filter(isCopied).toSorted((a, b) => (order.get(a.code) ?? order.size) - (order.get(b.code) ?? order.size));
  const units = entries
    .filter(({ exemption }) => exemption === null)
    .map((entry): CopyUnit => ({ code: entry.code, unit: guide.get(entry.code), copied: entry.copied, event: eventOf(guide.get(entry.code), entry) }));
  const parts = [...Map.groupBy(units, placeOf).values()].map(partOf).toSorted(byPlace);
  const exemptions = entries
    .filter(({ exemption, exemptParts }) => exemption !== null || exemptParts.length > 0)
    .map((entry): CopyExemption => {
      const unit = guide.get(entry.code);
      const partial = entry.exemption === null ? entry.exemptParts : [];
      return { entry, unit, parts: partial.map((id) => unit?.activities.find((activity) => activity.id === id)?.title ?? id) };
    });
  const steps = stepsOf({ parts, exemptions });
  return { parts, exemptions, lines: steps.length, done: steps.filter(({ copied, step }) => copied.has(step)).length };
};
