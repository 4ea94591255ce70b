import type { Parameter } from '../../model/index.ts';
import { extend } from '../extend.ts';
import { decree, flemishLaw } from '../flemish-law.ts';
import { odisee2024 } from '../odisee-2024/numbers.ts';

const PAGE = 'ucll.be/nl/terminologie/tolerantie';
/** A number as UCLL's own page on tolerance has it; the page has no date. */
const read = <T>(value: T): Parameter<T> => ({ value, article: PAGE, checkedOn: '2026-11-22' });

/** What UCLL's public page on tolerance says; its regulations were not read, so that all else is assumed. */
export const ucll = extend(odisee2024, flemishLaw, {
  id: 'ucll',
  institution: 'UCLL',
  year: 2024,
  undated: true,
  title: 'UCLL, pagina over tolerantie (zonder datum)',
  changes: {
    tolerance: { marks: read([8, 9]), budgetPercent: read(10), cap: read(18), minimumEfficiency: read(50) },
    threshold: decree.threshold,
  },
  articles: { 'A.1': PAGE, 'D.2': PAGE, 'D.3': PAGE, 'D.6': PAGE, ...decree.articles },
});
