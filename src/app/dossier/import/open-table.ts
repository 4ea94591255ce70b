/** Why a file is not read as a table. */
export type FileRefusal = 'too-large' | 'unreadable' | 'backup';
export type OpenedTable = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly refusal: FileRefusal };

/** More bytes than the table of any dossier; such a file is not even read. */
const MOST_BYTES = 4_000_000;

const textOf = (bytes: ArrayBuffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What spreadsheets on Windows save as CSV.
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** The text of a file that a student opens as a table. What it is is judged by what it holds, never by its name. */
export const openTable = async (file: File): Promise<OpenedTable> => {
  if (file.size > MOST_BYTES) return { ok: false, refusal: 'too-large' };
  try {
    const text = textOf(await file.arrayBuffer());
    if (text.trimStart().startsWith('{')) return { ok: false, refusal: 'backup' };
    return text.includes('\0') || text.startsWith('PK') || text.trimStart().startsWith('<') ? { ok: false, refusal: 'unreadable' } : { ok: true, text };
  } catch {
    return { ok: false, refusal: 'unreadable' };
  }
};
