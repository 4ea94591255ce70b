import * as z from 'zod/mini';
import { Authority } from './authority.ts';
import { RuleId } from './rule-id.ts';

/** A text in both languages. `{path}` stands for a number of the rule pack, e.g. `{tolerance.windowDays}`. */
export const Words = z.object({ nl: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) });
export type Words = z.infer<typeof Words>;

/** What the app does with a paragraph of the regulations. */
export const Coverage = z.discriminatedUnion('kind', [
  /** Computed by these rules, at least one. */
  z.object({ kind: z.literal('computed'), rules: z.array(RuleId).check(z.minLength(1)) }),
  /** Explained, not computed: somebody decides. Names the rules of the rules table that are meant to be explained only. */
  z.object({ kind: z.literal('explained'), by: Authority, rules: z.optional(z.array(RuleId)) }),
  /** Does not concern a decision of a student. */
  z.object({ kind: z.literal('no-decision') }),
]);
export type Coverage = z.infer<typeof Coverage>;

/** One paragraph of an article in our own plain words, and what the app does with it. */
export const Paragraph = z.object({
  /** `§1`, `punt 3`, `definitie "starter"`; empty when the article has no parts. */
  id: z.string().check(z.maxLength(60)),
  /** What it is called, where that is more than a § or a number, which are the same in every language. */
  label: z.optional(Words),
  words: Words,
  coverage: Coverage,
  /** Who decides about it, where somebody does. */
  decides: z.optional(Authority),
  /** Until when the student can act. */
  until: z.optional(Words),
  /** How, and with whom to get in touch. */
  how: z.optional(Words),
});
export type Paragraph = z.infer<typeof Paragraph>;

/** One article of the regulations. */
export const Article = z.object({
  /** Stable id for an address: `91`, `studiegelden-3`, `statuten-1`, `tucht-4`, `titel-3-…`, `titel-4-…`, `begrippen`, `leerkrediet-…`. */
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** As the school writes it: `art. 91`, `bijlage studiegelden, art. 3`. */
  reference: z.string().check(z.minLength(1)),
  title: Words,
  paragraphs: z.array(Paragraph).check(z.minLength(1)),
});
export type Article = z.infer<typeof Article>;

/** A part of the regulations: a section, an annex. */
export const RegulationsPart = z.object({ id: z.string().check(z.regex(/^[a-z0-9-]+$/)), title: Words, articles: z.array(Article) });
export type RegulationsPart = z.infer<typeof RegulationsPart>;
