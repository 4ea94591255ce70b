import type { IspDraft, Permission } from '../model/index.ts';
import type { Finding, Severity } from './assessment.ts';

/** What an answer makes of a finding that someone can permit; a request that is not answered yet leaves it as it is. */
const severityAfter: Readonly<Record<Permission['state'], Severity>> = { asked: 'needs-permission', granted: 'informs', refused: 'blocks' };

/**
 * The findings of a draft with what became of the student's requests (RULES H.16, art. 22): only what can be permitted is changed by an answer, what
 * blocks stays so whatever was noted.
 */
export const withPermissions = (findings: readonly Finding[], { permissions }: IspDraft): readonly Finding[] =>
  findings.map((finding) => {
    const permission = permissions?.find(({ rule, unit }) => rule === finding.rule && unit === finding.unit);
    if (permission === undefined || finding.severity !== 'needs-permission') return finding;
    return { ...finding, severity: severityAfter[permission.state], permission };
  });
