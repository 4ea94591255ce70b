import type { Assessment } from './assessment.ts';
import { distinct } from './explain.ts';
import type { Explanation, Missing } from './explanation.ts';
import { valueText } from './value-text.ts';

/** The assessment of a dossier as it may be instead, with the fields in which it differs from the one shown. */
export interface Compared {
  readonly assessment: Assessment;
  readonly differs: readonly Missing[];
}

/** What one place of the assessment is in another one: undefined where there is no such place. */
interface Other {
  readonly value: unknown;
  readonly differs: readonly Missing[];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells the explained items of a list apart, whatever their place. */
const identifying = ['id', 'kind', 'key', 'code', 'unit', 'year'];
const identityOf = (item: unknown): string | null => (isFields(item) ? JSON.stringify(identifying.map((name) => item[name])) : null);

const itemIn = (list: unknown, item: unknown): unknown => {
  const identity = identityOf(item);
  return Array.isArray(list) ? list.find((one) => identityOf(one) === identity) : undefined;
};

const isExplanation = (value: unknown): value is Explanation => isFields(value) && 'rule' in value && 'missing' in value;

const doubted = (why: Explanation, shown: Fields, others: readonly Other[]): Explanation => {
  const text = valueText(shown);
  const doubts = others.flatMap(({ value, differs }) => (valueText(value) === text ? [] : differs));
  return { ...why, missing: distinct([...why.missing, ...doubts]) };
};

/** The same value, with what is doubted added to every explanation in it: each stands beside the value that it explains. */
function explained<T>(shown: T, others: readonly Other[]): T;
function explained(shown: unknown, others: readonly Other[]): unknown {
  const inside = (pick: (value: unknown) => unknown): readonly Other[] => others.map(({ value, differs }) => ({ value: pick(value), differs }));
  if (Array.isArray(shown)) {
    return shown.map((item: unknown) => explained(item, inside((list) => itemIn(list, item))));
  }
  if (!isFields(shown)) return shown;
  return Object.fromEntries(
    Object.entries(shown).map(([name, one]) => [
      name,
      isExplanation(one) ? doubted(one, shown, others) : explained(one, inside((value) => (isFields(value) ? value[name] : undefined))),
    ]),
  );
}

/**
 * Adds to the explanation of everything that some other dossier would change what that dossier differs in (RULES A.5). Goes through the whole
 * assessment, so that no figure is left out; values stay as they are.
 */
export const withDoubts = (shown: Assessment, others: readonly Compared[]): Assessment =>
  explained(
    shown,
    others.map(({ assessment, differs }) => ({ value: assessment, differs })),
  );
