import type { Programme } from '../../model/index.ts';

/** Name of a major as an ISP holds it: without the prefix that a guide may use. */
const majorName = (id: string): string => id.replace(/^(?:major|subject):/, '');

/** The majors and teaching subjects of a programme, as choices. */
export const majorOptions = ({ groups }: Programme): readonly { readonly value: string; readonly label: string }[] =>
  groups.filter(({ kind }) => kind !== 'electives').map(({ id, title }) => ({ value: majorName(id), label: title }));
