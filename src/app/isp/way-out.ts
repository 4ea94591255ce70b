import { m } from '../../i18n/index.ts';
import type { Finding } from '../../rules/index.ts';

/** Where a finding that no fix solves can be settled in the app; null where only the school can. */
export const wayOut = ({ key, unit }: Finding): { readonly label: string; readonly href: string } | null => {
  switch (key) {
    case 'tolerance-undecided':
      return { label: m.isp_way_decide(), href: '/wat-als' };
    case 'sequence-unknown':
    case 'not-in-guide':
      return unit === undefined ? null : { label: m.isp_way_guide(), href: `/gids/${encodeURIComponent(unit)}` };
    case 'refused':
    case 'exception-on-request':
      return { label: m.isp_way_outlook(), href: '/vooruitzicht' };
    default:
      return null;
  }
};
