/** The namespace of EMREX ELMO, version 1: the one that is written and read. */
export const ELMO = 'https://github.com/emrex-eu/elmo-schemas/tree/v1';
/** The namespace of what only this app writes: the whole table of a dossier, in the extension of the file. */
export const OWN = 'urn:studiekompas:dossier:1';

/** What an XML 1.0 text can hold. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const hex = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value of ours as XML can hold it, every letter of it; {@link fromXml} gives it back. */
export const toXml = (text: string): string => text.replaceAll('\\', '\\u005c').replaceAll(NOT_XML, hex);

/** A value as it was before {@link toXml}. */
export const fromXml = (text: string): string => text.replaceAll(/\\u([\da-f]{4})/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** A text inside an element or an attribute. What XML cannot hold is shown as not readable. */
export const escapeXml = (text: string): string => text.replaceAll(NOT_XML, '\u{FFFD}').replaceAll(/[&<>"\t\n\r]/g, (letter) => entities[letter] ?? letter);
