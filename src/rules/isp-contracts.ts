import type { CourseUnit, Enrolment, UnitCode } from '../model/index.ts';
import type { Finding } from './assessment.ts';
import { pointsStep, unitsStep } from './explain.ts';
import { isDiplomaContract } from './history.ts';
import { finding, type IspContext } from './isp-context.ts';
import { followedNow, isMandatoryFor, type Followed } from './programme-index.ts';
import { completeness, type Completeness } from './programme.ts';
import { pointsOf } from './rounding.ts';

/** A contract that is put together, as the dossier will have it once its year has begun. */
const plannedOf = (isp: IspContext, { contract, major, units }: { contract: Enrolment['contract']; major?: string | undefined; units: readonly UnitCode[] }): Enrolment => ({
  year: isp.year,
  contract,
  main: true,
  published: {},
  units: units.map((code) => ({ code, opportunities: [], parts: [] })),
  ...(major === undefined ? {} : { major }),
});

/** The contracts in the year of a draft, beside it: those that the dossier has, and those that are put together. */
const contractsBeside = (isp: IspContext): readonly Enrolment[] => {
  const enrolled = isp.context.dossier.enrolments.filter((enrolment) => enrolment.year === isp.year);
  const planned = (isp.draft.beside ?? []).map((one) => plannedOf(isp, one));
  return [...enrolled, ...planned];
};

/** The path of one contract: its own major decides, never that of a contract beside it (RULES H.14). */
const pathOf = ({ context: { index, dossier }, year }: IspContext, contract: Enrolment): Followed => {
  const before = dossier.enrolments.filter((one) => one.year < year && isDiplomaContract(one.contract));
  return followedNow(index, { ...dossier, enrolments: [...before, contract] });
};

/** A credit contract is for units outside the path of a diploma contract beside it. */
const ownPathFindings = (isp: IspContext, diplomas: readonly Enrolment[]): readonly Finding[] => {
  const paths = diplomas.map((diploma) => pathOf(isp, diploma));
  const isOwn = (unit: CourseUnit): boolean => paths.some((path) => isMandatoryFor(isp.context.index, path, unit));
  return isp.taken.flatMap(({ code, unit }): readonly Finding[] =>
    isOwn(unit) ? [finding(isp, 'H.14', 'own-path-unit', 'blocks', [unitsStep('on-own-path', [code])], { unit: code, fix: { kind: 'remove', unit: code } })] : [],
  );
};

const differenceFinding = (isp: IspContext, diplomas: readonly Enrolment[]): Finding => {
  const { secondDiplomaPoints } = isp.context.pack.isp;
  const already = new Set<UnitCode>(diplomas.flatMap(({ units }) => units.map(({ code }) => code)));
  const different = pointsOf(isp.taken.filter(({ code }) => !already.has(code)));
  const steps = [pointsStep('different-points', different), pointsStep('minimum-points', secondDiplomaPoints.value)];
  return finding(isp, 'H.14', 'second-diploma', different >= secondDiplomaPoints.value ? 'informs' : 'blocks', steps);
};

/** What the diploma still needs, on the path of one contract, once all its units are passed. */
const lackingAfter = (isp: IspContext, contract: Enrolment): Completeness => {
  const { context } = isp;
  const inForce = contract.units.filter(({ withdrewOn }) => withdrewOn === undefined).map(({ code }) => code);
  return completeness({ ...context, followed: pathOf(isp, contract) }, new Set([...isp.held, ...inForce]));
};

/** Of two diploma contracts one must be in the final stage: who is in it can get the diploma (art. 15, in the words of art. 91). */
const finalStageFindings = (isp: IspContext, diplomas: readonly Enrolment[]): readonly Finding[] => {
  const { points } = isp.context.index.programme;
  const { major } = isp.draft;
  const own = plannedOf(isp, { contract: isp.draft.contract, major, units: isp.entries.map(({ code }) => code) });
  const lacks = [own, ...diplomas].map((contract) => lackingAfter(isp, contract));
  if (lacks.some(({ missingMandatory, shortGroups, settledPoints }) => missingMandatory.length === 0 && shortGroups.length === 0 && settledPoints >= points)) return [];
  const steps = lacks.flatMap(({ missingMandatory, settledPoints }) => [
    pointsStep('remaining-points', Math.max(0, points - settledPoints)),
    ...(missingMandatory.length === 0 ? [] : [unitsStep('missing-mandatory', missingMandatory)]),
  ]);
  return [finding(isp, 'H.14', 'no-final-stage', 'blocks', steps, { reading: true })];
};

/** Contracts beside each other in one year (RULES H.14, art. 15). */
export const contractFindings = (isp: IspContext): readonly Finding[] => {
  const beside = contractsBeside(isp);
  const diplomas = beside.filter(({ contract }) => contract === 'diploma');
  const exams = beside.filter(({ contract }) => contract === 'diploma-exam');
  const { contract } = isp.draft;
  const together = (contract === 'diploma' && exams.length > 0) || (contract === 'diploma-exam' && diplomas.length > 0);
  if (together) return [finding(isp, 'H.14', 'exam-beside-diploma', 'blocks', [])];
  if (diplomas.length === 0) return [];
  if (contract === 'credit') return ownPathFindings(isp, diplomas);
  return contract === 'diploma' ? [differenceFinding(isp, diplomas), ...finalStageFindings(isp, diplomas)] : [];
};
