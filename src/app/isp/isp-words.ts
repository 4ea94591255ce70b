import { EXAMPLE_ISPS, type Isp, type IspState } from '../../drafts/index.ts';
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

/** How it is called, also when its name was lost; a draft of the example that nobody renamed, in the language of today. */
export const ispName = ({ id, name }: Pick<Isp, 'id' | 'name'>): string => {
  const { tolerate, again } = EXAMPLE_ISPS;
  if (id === tolerate.id && name === tolerate.name) return m.isp_example_tolerate();
  if (id === again.id && name === again.name) return m.isp_example_again();
  return name === '' ? m.isp_unnamed() : name;
};
