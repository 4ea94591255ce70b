import { createMemo, createSignal, onCleanup, type Accessor } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import type { AcademicYear, RulePack } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** The years that screens are about; the last one that opened counts. */
const [subjects, setSubjects] = createSignal<readonly Accessor<AcademicYear>[]>([]);

/** While this screen stands, what is said of other regulations is about its own academic year, as that of an ISP. Call inside a reactive root. */
export const useSubjectYear = (year: Accessor<AcademicYear>): void => {
  setSubjects((all) => [...all, year]);
  onCleanup(() => setSubjects((all) => all.filter((one) => one !== year)));
};

/** That the regulations were not made for an academic year; undefined when they were. */
export const otherYearWords = (pack: RulePack, about: AcademicYear | undefined): string | undefined => {
  if (about === undefined || (pack.undated !== true && about === pack.year)) return undefined;
  const words = { year: formatYear(about), pack: pack.title };
  return pack.undated === true ? m.no_pack_undated(words) : m.no_pack(words);
};

/**
 * That the regulations were not made for the academic year that the screen is about, or else that of today, and which ones are used instead; undefined when
 * they were.
 */
export const useOtherYear = (): Accessor<string | undefined> => {
  const { pack, assessment } = useStudiekompas();
  return createMemo(() => otherYearWords(pack(), subjects().at(-1)?.() ?? assessment()?.today?.year));
};
