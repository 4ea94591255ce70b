/** Addresses of the ISP screens; `draft` is the id of an ISP. */
export const ispHref = (draft: string): string => `/isp/${encodeURIComponent(draft)}`;
export const addHref = (draft: string): string => `${ispHref(draft)}/toevoegen`;
export const copyListHref = (draft: string): string => `${ispHref(draft)}/lijst`;
export const compareHref = (first: string, second: string): string => `/isp/${encodeURIComponent(first)}/vergelijk/${encodeURIComponent(second)}`;
