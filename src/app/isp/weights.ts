import type { Finding, Severity } from '../../rules/index.ts';

/** The findings of an ISP by how much they weigh (RULES H.16). */
export const byWeight = (findings: readonly Finding[]): Readonly<Record<Severity, readonly Finding[]>> => {
  const of = (severity: Severity): readonly Finding[] => findings.filter((one) => one.severity === severity);
  return { blocks: of('blocks'), 'needs-permission': of('needs-permission'), warns: of('warns'), informs: of('informs') };
};
