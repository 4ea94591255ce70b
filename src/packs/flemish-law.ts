import type { Parameter } from '../model/index.ts';
import type { Law } from './extend.ts';

/** The learning credit is the government's: its numbers and rules are the same at every school. */
export const flemishLaw: Law = {
  numbers: [
    'learningCredit.start',
    'learningCredit.bonus',
    'learningCredit.masterDeduction',
    'learningCredit.rebuildPerYear',
    'learningCredit.rebuildTo',
    'learningCredit.rebuildAfterYears',
  ],
  rules: ['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.7', 'I.8', 'I.9', 'I.10', 'I.11', 'I.12'],
};

const CREDIT = 'Vlaams leerkrediet';
const DECREE = 'decreet studievoortgang (erasmushogeschool.be/nl/decreet-studievoortgang)';
const read = (value: number): Parameter<number> => ({ value, article: DECREE, checkedOn: '2026-11-22' });

/** The decree on study progress, as a school's public page explains it: for every first enrolment in Flanders from its first year on. */
export const decree = {
  threshold: { fromYear: read(2023), years: read(2), refusalYears: read(6) },
  articles: { 'F.1': DECREE, 'F.3': DECREE, 'F.6': DECREE },
} as const;

/** Whether a reference names a law, which stands in no school's regulations. */
export const isLaw = (reference: string): boolean => reference === CREDIT || reference === DECREE;
