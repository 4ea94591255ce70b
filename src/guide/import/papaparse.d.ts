/** The part of papaparse that is used here. Its published types bring those of Node into the browser's code. */
declare module 'papaparse' {
  interface RowResult {
    readonly data: readonly string[];
    readonly errors: readonly { readonly code: string; readonly message: string }[];
    /** `cursor`: the offset in the text after this row. */
    readonly meta: { readonly cursor: number };
  }
  interface Options {
    readonly delimitersToGuess: readonly string[];
    readonly step: (row: RowResult, parser: { abort(): void }) => void;
  }
  const Papa: { parse(text: string, options: Options): void };
  export default Papa;
}
