import { formatDate, m } from '../../i18n/index.ts';
import type { Permission } from '../../model/index.ts';

const states: Readonly<Record<Permission['state'], () => string>> = {
  asked: () => m.isp_permission_asked(),
  granted: () => m.isp_permission_granted(),
  refused: () => m.isp_permission_refused(),
};

/** Where a request stands: "Gevraagd op 3 oktober (ombuds)." */
export const permissionWords = ({ state, on, by }: Permission): string => {
  const when = on === undefined ? states[state]() : m.isp_permission_on_date({ state: states[state](), date: formatDate(on) });
  return `${by === undefined ? when : `${when} (${by})`}.`;
};
