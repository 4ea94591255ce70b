import type { Isp, IspState } from '../../drafts/index.ts';
import { formatDate, locales, m, type Locale } from '../../i18n/index.ts';

/** Where an ISP stands: "ingediend op 3 oktober". */
export const stateWords = (state: IspState): string => {
  switch (state.kind) {
    case 'draft':
      return m.isp_state_draft();
    case 'submitted':
      return m.isp_state_submitted({ date: formatDate(state.submittedOn) });
    case 'approved':
      return m.isp_state_approved({ date: formatDate(state.answeredOn) });
    case 'adjusted':
      return m.isp_state_adjusted({ date: formatDate(state.answeredOn) });
  }
};

/** The names that the example gives its drafts. They are stored in the language of the day it was opened. */
const exampleNames: readonly ((options?: { locale?: Locale }) => string)[] = [
  (options) => m.isp_example_tolerate({}, options),
  (options) => m.isp_example_again({}, options),
];

/** The ids of the example's drafts begin so. */
const EXAMPLE = 'voorbeeld';

/** How it is called, also when its name was lost; a draft of the example that nobody renamed in the language of today. */
export const ispName = ({ id, name }: Pick<Isp, 'id' | 'name'>): string => {
  const own = id.startsWith(EXAMPLE) ? exampleNames.find((words) => locales.some((locale) => words({ locale }) === name)) : undefined;
  return own?.() ?? (name === '' ? m.isp_unnamed() : name);
};
