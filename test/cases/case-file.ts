import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type Node, type ScalarTag } from 'yaml';
import type { core } from 'zod';
import { Case } from './case-schema.ts';
import { unknownReferences } from './references.ts';

/** Where in a file something is wrong, and what. */
export interface Problem {
  readonly file: string;
  /** From 1; left out when the file itself cannot be read. */
  readonly line?: number;
  readonly what: string;
}

/** A well-formed case and where it stands. */
export interface LocatedCase {
  readonly case: Case;
  readonly file: string;
  readonly line: number;
}

/**
 * Numbers of a case are plain decimals. A scalar that other YAML readers take for a number (`1E3`, `0x1F`, `007`) stays
 * text: it is a class group or a unit code.
 */
const decimal: ScalarTag = {
  tag: 'tag:yaml.org,2002:float',
  default: true,
  test: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
  resolve: (text) => Number(text),
};
const coreTags = ['map', 'seq', 'null', 'bool', decimal] as const;

/** Keys are text as written, so that a unit may be called `101`, `1.50` or `NULL`. */
const keysAsWritten = (document: Document): void => {
  visit(document, {
    Pair(_, pair) {
      if (isScalar(pair.key) && typeof pair.key.value !== 'string') pair.key.value = pair.key.source ?? String(pair.key.value);
    },
  });
};

/**
 * Reads the cases of one file: what is well-formed, and what is wrong with the rest. Never throws.
 * @param file name to report problems under
 */
export const readCases = (file: string, text: string): { readonly cases: readonly LocatedCase[]; readonly problems: readonly Problem[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', customTags: [...coreTags], merge: true, prettyErrors: false });
  const lineAt = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const first = document.errors[0];
  if (first) return { cases: [], problems: [{ file, line: lineAt(first.pos[0]), what: first.message }] };
  keysAsWritten(document);

  const list = document.contents;
  if (!isSeq(list)) return { cases: [], problems: [{ file, line: 1, what: 'a list of cases is expected' }] };

  const cases: LocatedCase[] = [];
  const problems: Problem[] = [];
  const locate = (path: readonly PropertyKey[]): number => lineAt(offsetAt(document, list, path));
  const values = plain(document, list);
  if ('what' in values) return { cases: [], problems: [{ file, line: 1, what: values.what }] };

  values.items.forEach((value, index) => {
    const parsed = Case.safeParse(value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        const { path, what } = explain(issue);
        problems.push({ file, line: locate([index, ...path]), what: `${path.length > 0 ? `${path.join('.')}: ` : ''}${what}` });
      }
      return;
    }
    const unknown = unknownReferences(parsed.data);
    for (const { path, what } of unknown) problems.push({ file, line: locate([index, ...path]), what: `${path.join('.')}: ${what}` });
    if (unknown.length === 0) cases.push({ case: parsed.data, file, line: locate([index]) });
  });
  return { cases, problems };
};

/** The list as plain values; an alias to nowhere or one that explodes is a problem, not an exception. */
const plain = (document: Document, list: Node): { readonly items: readonly unknown[] } | { readonly what: string } => {
  try {
    const value: unknown = list.toJS(document);
    return { items: Array.isArray(value) ? value : [] };
  } catch (error) {
    return { what: error instanceof Error ? error.message : String(error) };
  }
};

/** Start of the node that a path leads to, or of the last one on the way that exists. For a key of a mapping: the key. */
const offsetAt = (document: Document, from: Node, path: readonly PropertyKey[]): number => {
  let node: Node = from;
  let offset = node.range?.[0] ?? 0;
  for (const step of path) {
    if (isAlias(node)) {
      const target = node.resolve(document);
      if (!target) break;
      node = target;
    }
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      if (isScalar(pair.key)) offset = pair.key.range?.[0] ?? offset;
      if (!isNode(pair.value)) break;
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (!isNode(item)) break;
      node = item;
      offset = item.range?.[0] ?? offset;
    } else break;
  }
  return offset;
};

/** The place and words of an issue; of a choice between forms, those of the form that came closest. */
const explain = (issue: core.$ZodIssue): { readonly path: readonly PropertyKey[]; readonly what: string } => {
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return { path: key === undefined ? issue.path : [...issue.path, key], what: `unknown key${issue.keys.length > 1 ? `s ${issue.keys.join(', ')}` : ''}` };
  }
  if (issue.code === 'invalid_union') {
    const forms = issue.errors.filter(([inner]) => inner && (inner.path.length > 0 || inner.code === 'unrecognized_keys'));
    const [closest] = forms.toSorted((a, b) => a.length - b.length).flatMap((form) => form.slice(0, 1).map(explain));
    if (closest) return { path: [...issue.path, ...closest.path], what: closest.what };
  }
  return { path: issue.path, what: issue.message };
};
