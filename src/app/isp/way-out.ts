import { m } from '../../i18n/index.ts';
import type { Finding } from '../../rules/index.ts';
import { addressWith } from '../shell/address.ts';

/** Where a finding about an ISP that no fix solves can be settled in the app; null where only the school can. */
export const wayOut = (isp: string, { key, unit }: Finding): { readonly label: string; readonly href: string } | null => {
  switch (key) {
    case 'tolerance-undecided':
      return { label: m.isp_way_decide(), href: addressWith('/wat-als', { isp }) };
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
