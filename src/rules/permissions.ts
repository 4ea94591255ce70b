import type { IspDraft, Permission } from '../model/index.ts';
import type { Finding, Severity } from './assessment.ts';

/** What an answer makes of a finding that someone can permit; a request that is not answered yet leaves it to be asked. */
const severityAfter: Readonly<Record<Permission['state'], Severity>> = { asked: 'needs-permission', granted: 'informs', refused: 'blocks' };

/**
 * Whether a permission for it can be asked, was asked or was answered (RULES H.16, art. 22): what needs one, and a unit to take again that is not in the draft,
 * which blocks as long as nobody asked (H.3), where the pack names who may let it pass.
 */
export const isOnRequest = ({ key, severity, permission, why }: Finding): boolean =>
  severity === 'needs-permission' || permission !== undefined || (key === 'retake-missing' && why.decidedBy !== undefined);

/** The points that a finding about the size of a draft is about. */
const sizeIn = ({ why }: Finding): number | undefined => {
  const value = why.steps.find(({ key }) => key === 'draft-points')?.value;
  return value?.unit === 'points' ? value.value : undefined;
};

/**
 * Which request a finding is for, and of its size for how many points. Under H.2 three things can be asked on grounds of their own: fewer points than the
 * minimum goes without a key, the others have theirs.
 */
export const requestFor = (finding: Finding): Pick<Permission, 'rule' | 'key' | 'unit' | 'points'> => {
  const { rule, key, unit } = finding;
  const points = sizeIn(finding);
  return {
    rule,
    ...(key === 'size-above-maximum' || key === 'size-non-eea' ? { key } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(points === undefined ? {} : { points }),
  };
};

const isFor = ({ rule, key, unit }: Permission, finding: Finding): boolean =>
  rule === finding.rule && unit === finding.unit && (key === undefined ? requestFor(finding).key === undefined : key === finding.key);

/** Whether what was granted for so many points covers a draft of these: no fewer of them below a minimum, no more above the maximum. */
const covers = ({ points: granted }: Permission, finding: Finding): boolean => {
  const points = sizeIn(finding);
  return granted === undefined || points === undefined || (finding.key === 'size-above-maximum' ? points <= granted : points >= granted);
};

/**
 * The findings of a draft with what became of the student's requests (RULES H.16, art. 22): only what can be permitted is changed by an
 * answer, everything else that blocks stays so whatever was noted. What was granted for a number of points must be asked again for a draft that goes further.
 */
export const withPermissions = (findings: readonly Finding[], { permissions }: IspDraft): readonly Finding[] =>
  findings.map((finding) => {
    const permission = permissions?.find((one) => isFor(one, finding));
    if (permission === undefined || !isOnRequest(finding)) return finding;
    const goesFurther = permission.state === 'granted' && !covers(permission, finding);
    return { ...finding, severity: goesFurther ? 'needs-permission' : severityAfter[permission.state], permission };
  });
