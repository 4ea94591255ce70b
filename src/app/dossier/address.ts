import * as z from 'zod/mini';
import { AcademicYear, Contract, type Enrolment } from '../../model/index.ts';
import type { OpportunityNumber } from '../../dossier/index.ts';

/** What stands behind the address of a year; what is left out is the diploma contract and the first opportunity. */
export interface YearAddress {
  contract?: Contract;
  kans?: 2;
}

const Search = z.object({
  contract: z.catch(z.optional(Contract), undefined),
  kans: z.catch(z.optional(z.pipe(z.coerce.number(), z.literal(2))), undefined),
});

/** Keeps of an address what can be read; the rest is as if it were not there. */
export const parseYearAddress = (search: Record<string, unknown>): YearAddress => {
  const { contract, kans } = Search.parse(search);
  return { ...(contract === undefined ? {} : { contract }), ...(kans === undefined ? {} : { kans }) };
};

/** The academic year in an address; null when it is none. */
export const parseYear = (text: string | undefined): AcademicYear | null => {
  const parsed = AcademicYear.safeParse(/^\d{4}$/.test(text ?? '') ? Number(text) : undefined);
  return parsed.success ? parsed.data : null;
};

export const opportunityOf = ({ kans }: YearAddress): OpportunityNumber => kans ?? 1;

/** The address of the marks of an enrolment. */
export const yearHref = ({ year, contract }: Pick<Enrolment, 'year' | 'contract'>, opportunity: OpportunityNumber = 1): string => {
  const search = new URLSearchParams();
  if (contract !== 'diploma') search.set('contract', contract);
  if (opportunity === 2) search.set('kans', '2');
  return search.size === 0 ? `/dossier/${year}` : `/dossier/${year}?${search}`;
};
