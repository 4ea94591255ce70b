import type { RuleId, RulePack } from '../../src/model/index.ts';

/** What a figure of a rule may name: the articles of the rule, or the one that a date of it comes from. */
export const articlesOf = ({ articles, dateArticles }: RulePack, rule: RuleId): readonly string[] => [articles[rule], ...Object.values(dateArticles?.[rule] ?? {})];
