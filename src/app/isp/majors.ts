import type { Programme } from '../../model/index.ts';
import { groupName } from '../../rules/index.ts';

/** The majors and teaching subjects of a programme, as choices. */
export const majorOptions = ({ groups }: Programme): readonly { readonly value: string; readonly label: string }[] =>
  groups.filter(({ kind }) => kind !== 'electives').map(({ id, title }) => ({ value: groupName(id), label: title }));
