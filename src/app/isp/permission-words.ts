import { formatDate, formatPoints, m } from '../../i18n/index.ts';
import type { Permission } from '../../model/index.ts';

const states: Readonly<Record<Permission['state'], () => string>> = {
  asked: () => m.isp_permission_asked(),
  granted: () => m.isp_permission_granted(),
  refused: () => m.isp_permission_refused(),
};

/** Where a request stands: "Gevraagd op 3 oktober (ombuds).", "Toegestaan voor 76 studiepunten." */
export const permissionWords = ({ state, points, on, by }: Permission): string => {
  const said = points === undefined ? states[state]() : m.isp_permission_for_points({ state: states[state](), points: formatPoints(points) });
  const when = on === undefined ? said : m.isp_permission_on_date({ state: said, date: formatDate(on) });
  return `${by === undefined ? when : `${when} (${by})`}.`;
};
