/** How the key of every draft begins: of a saved road and of an ISP. */
export const draftPrefix = 'draft/';

/** What a record of an ISP says of its kind; a saved road says none. */
export const ISP = 'isp';
