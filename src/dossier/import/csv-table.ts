import Papa from 'papaparse';

/** More is no dossier. */
export const csvLimits = { characters: 2_000_000, rows: 3_000, columns: 60, cell: 2_000 } as const;

/** The rows of a table with their cells. */
export type CsvTable = readonly (readonly string[])[];

/** The cells of a table with commas, semicolons, tabs or bars, empty rows left out; null beyond the limits. */
export const csvTable = (text: string): CsvTable | null => {
  const rows: string[][] = [];
  let within = text.length <= csvLimits.characters;
  if (!within) return null;
  Papa.parse(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [';', ',', '\t', '|'],
    step: ({ data }, parser) => {
      if (data.every((cell) => cell.trim() === '')) return;
      within = rows.length < csvLimits.rows && data.length <= csvLimits.columns && data.every(({ length }) => length <= csvLimits.cell);
      if (within) rows.push([...data]);
      else parser.abort();
    },
  });
  return within ? rows : null;
};
