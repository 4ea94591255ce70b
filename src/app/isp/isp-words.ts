import type { Isp, IspState } from '../../drafts/index.ts';
import { formatDate, m } from '../../i18n/index.ts';

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

/** How it is called, also when its name was lost. */
export const ispName = ({ name }: Pick<Isp, 'name'>): string => (name === '' ? m.isp_unnamed() : name);
