import type { EnrolmentPlace } from '../../dossier/index.ts';
import type { Contract, Enrolment } from '../../model/index.ts';
import { m } from '../../i18n/index.ts';

export const placeOf = (programme: string, { year, contract }: Pick<Enrolment, 'year' | 'contract'>): EnrolmentPlace => ({ programme, year, contract });

const contracts: Readonly<Record<Contract, () => string>> = {
  diploma: () => m.contract_diploma(),
  credit: () => m.contract_credit(),
  'diploma-exam': () => m.contract_diploma_exam(),
  'credit-exam': () => m.contract_credit_exam(),
};

export const contractWords = (contract: Contract): string => contracts[contract]();

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The contracts as choices, the usual one first. */
export const contractOptions = (): readonly { readonly value: Contract; readonly label: string }[] =>
  (['diploma', 'credit', 'diploma-exam', 'credit-exam'] as const).map((value) => ({ value, label: capital(contractWords(value)) }));
