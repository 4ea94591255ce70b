import type { DraftUnit, Enrolment, IspDraft, Programme, Student } from '../../model/index.ts';
import type { Assessment, Finding, Situation } from '../assessment.ts';
import { assessed } from './build.fixture.ts';

/** A draft of 2025-2026 under a diploma contract, as main enrolment; a code ending in `*` is exempted. */
export const draft = (units: readonly (string | DraftUnit)[], more: Partial<IspDraft> = {}): IspDraft => ({
  year: 2025,
  contract: 'diploma',
  main: true,
  units: units.map((one) => (typeof one === 'string' ? { code: one.replace('*', ''), exempt: one.endsWith('*') } : one)),
  ...more,
});

/** A finding in one line: severity, rule, key, unit, then what else it names. */
export const line = ({ severity, rule, key, unit, others, ground, until, fix }: Finding): string =>
  [
    severity,
    rule,
    key,
    unit ?? '-',
    ...(others === undefined ? [] : [`others ${others.join(' ')}`]),
    ...(ground === undefined ? [] : [`ground ${ground}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
    ...(fix === undefined ? [] : [`${fix.kind} ${fix.unit}${fix.kind === 'choose-event' ? ` ${fix.event}` : ''}`]),
  ].join(' | ');

type Rest = Omit<Partial<Situation>, 'next'> & { readonly student?: Partial<Student> };

/** The assessment of a draft on top of some years. */
export const drafted = (of: Programme, past: readonly Enrolment[], next: IspDraft, rest: Rest = {}): Assessment => assessed(of, past, { ...rest, next });

/** The findings of a draft, in one line each; those of one rule when it is named. */
export const found = (of: Programme, past: readonly Enrolment[], next: IspDraft, rule = '', rest: Rest = {}): readonly string[] =>
  (drafted(of, past, next, rest).isp?.findings ?? []).filter((one) => rule === '' || one.rule === rule).map(line);
