/** What the tests without any mutant showed: how long each takes, and which mutants are reached by which of them. */
export interface Plan {
  readonly tests: readonly { readonly name: string; readonly file: string; readonly duration: number }[];
  readonly reached: Readonly<Record<string, Reached>>;
}

/** Where one mutant is reached, and how often at most. */
export interface Reached {
  /** By tests, as places in the plan. */
  readonly tests: readonly number[];
  /** While these test files load: their tests only see the mutant when the file is loaded anew. */
  readonly files: readonly string[];
  /** While the source itself loads. */
  readonly source: boolean;
  readonly hits: number;
}

/** What the main process asks a worker. */
export type Question = { readonly kind: 'start'; readonly plan?: Plan } | { readonly kind: 'mutant'; readonly mutant: string };

export type Verdict = 'killed' | 'survived' | 'not reached' | 'endless';

/** What a worker answers, and how often it has loaded files. */
export type Reply = { readonly loads: number } & (
  | { readonly kind: 'ready'; readonly plan: Plan }
  | { readonly kind: 'verdict'; readonly mutant: string; readonly verdict: Verdict; readonly by?: string }
);
