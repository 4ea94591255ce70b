import type { Evidence, EvidenceKind } from '../../../drafts/index.ts';
import { formatDateLong, formatList, m } from '../../../i18n/index.ts';

const kinds: Readonly<Record<EvidenceKind, () => string>> = {
  'credit-certificate': () => m.isp_evidence_credit(),
  'study-certificate': () => m.isp_evidence_study(),
  'proof-of-competence': () => m.isp_evidence_competence(),
};

/** What an exemption rests on: "creditbewijs". */
export const evidenceKindWords = (kind: EvidenceKind): string => kinds[kind]();

/** What is known of the evidence, part by part, as the school's application asks for it. */
export const evidenceParts = ({ kind, school, issuedOn, restsOn }: Evidence): readonly string[] => [
  ...(kind === null ? [] : [evidenceKindWords(kind)]),
  ...(restsOn === null ? [] : [restsOn]),
  ...(school === null ? [] : [school]),
  ...(issuedOn === null ? [] : [formatDateLong(issuedOn)]),
];

/** What the school's application will ask and is not filled in yet; null when nothing is. */
export const evidenceMissing = ({ kind, school, issuedOn, restsOn }: Evidence): string | null => {
  const missing = [
    ...(kind === null ? [m.isp_evidence_kind_short()] : []),
    ...(school === null ? [m.isp_evidence_school_short()] : []),
    ...(issuedOn === null ? [m.isp_evidence_date_short()] : []),
    ...(restsOn === null ? [m.isp_evidence_unit_short()] : []),
  ];
  return missing.length === 0 ? null : formatList(missing);
};
