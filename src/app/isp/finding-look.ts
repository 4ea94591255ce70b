import type { Finding, Severity } from '../../rules/index.ts';
import type { FindingLook } from '../../ui/index.ts';

const looks: Readonly<Record<Severity, FindingLook>> = { blocks: 'blocks', 'needs-permission': 'permission', warns: 'warning', informs: 'info' };

/** How a finding is drawn: by its weight, a granted request as something allowed. */
export const lookOf = ({ severity, permission }: Finding): FindingLook => (permission?.state === 'granted' ? 'allowed' : looks[severity]);

/** A name for one finding that stays the same while its draft changes. */
export const findingId = ({ rule, key, unit }: Finding): string => `bevinding-${rule}-${key}-${unit ?? ''}`;
