import type { Isp, IspUnit } from '../../../drafts/index.ts';
import type { CourseUnit, Semester, UnitCode } from '../../../model/index.ts';
import type { Assessment, Finding, UnitStatus } from '../../../rules/index.ts';
import { findingId } from '../finding-look.ts';

/** What comparing looks at of one draft. */
export interface ComparedDraft {
  readonly isp: Isp;
  readonly assessment: Assessment;
  readonly findingsOf: (code: UnitCode) => readonly Finding[];
}

/** One unit in one of two drafts: in it, or not in it with where it stands. */
export type UnitSide =
  | { readonly kind: 'in'; readonly unit: IspUnit; readonly findings: readonly Finding[] }
  | { readonly kind: 'out'; readonly status: UnitStatus | null };

export interface ComparedUnit {
  readonly code: UnitCode;
  readonly sides: readonly [UnitSide, UnitSide];
}

/** The units of one semester: those that are drawn, what differs first, and those that are the same in both. */
export interface ComparedSemester {
  readonly semester: Semester;
  readonly shown: readonly ComparedUnit[];
  readonly same: readonly UnitCode[];
}

const sideOf = ({ isp, assessment, findingsOf }: ComparedDraft, code: UnitCode): UnitSide => {
  const unit = isp.units.find((one) => one.code === code);
  return unit === undefined ? { kind: 'out', status: assessment.units[code]?.status.value ?? null } : { kind: 'in', unit, findings: findingsOf(code) };
};

const textOf = (side: UnitSide): string => {
  if (side.kind === 'out') return 'out';
  const { event, exemption, exemptParts, withdrewOn } = side.unit;
  return JSON.stringify([event, exemption?.mark, exemption !== null, exemptParts, withdrewOn, side.findings.map((one) => [findingId(one), one.severity, one.others ?? []])]);
};
const isSame = ({ sides: [one, other] }: ComparedUnit): boolean => textOf(one) === textOf(other);

/** Something of it still has to be solved or asked. */
const isPressing = ({ sides }: ComparedUnit): boolean =>
  sides.some((side) => side.kind === 'in' && side.findings.some(({ severity }) => severity === 'blocks' || severity === 'needs-permission'));

const semesters: readonly Semester[] = [1, 2, 'year'];

/** The units of two drafts semester by semester, in the order of the guide; a unit that the guide does not have stands with those of the whole year. */
export const comparedUnits = (first: ComparedDraft, second: ComparedDraft, units: readonly CourseUnit[]): readonly ComparedSemester[] => {
  const inEither = new Set([...first.isp.units, ...second.isp.units].map(({ code }) => code));
  const known = units.filter(({ code }) => inEither.has(code));
  const strange = [...inEither].filter((code) => !known.some((unit) => unit.code === code)).map((code) => ({ code, semester: 'year' as const }));
  return semesters.flatMap((semester): readonly ComparedSemester[] => {
    const all = [...known, ...strange]
      .filter((unit) => unit.semester === semester)
      .map(({ code }): ComparedUnit => ({ code, sides: [sideOf(first, code), sideOf(second, code)] }));
    const differing = all.filter((one) => !isSame(one));
    const alike = all.filter(isSame);
    const shown = [...differing, ...alike.filter(isPressing)];
    return all.length === 0 ? [] : [{ semester, shown, same: alike.filter((one) => !isPressing(one)).map(({ code }) => code) }];
  });
};
