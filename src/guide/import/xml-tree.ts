import { SaxesParser } from 'saxes';
import { MAX_SOURCE_DEPTH, type Tell } from './found.ts';

const MAX_ELEMENTS = 500_000;

/** An element of an XML file with the line that it starts at. */
export interface Element {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Texts and elements in the order in which they stand. */
  readonly content: readonly (string | Element)[];
}

interface Growing {
  readonly name: string;
  readonly line: number;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Growing[];
  readonly content: (string | Growing)[];
}

/** A place in an XML file, as problems tell it. */
export const atLine = ({ line }: { readonly line: number }): string => `line ${line}`;

/** The first child of that name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined => element?.children.find((child) => child.name === name);

/** Every child of that name. */
export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The text of an element and of all that it holds. */
export const textOf = (element: Element): string =>
  element.content
    .map((part) => (typeof part === 'string' ? part : textOf(part)))
    .join('')
    .trim();

/** The text of the child of that name. */
export const textIn = (element: Element | undefined, name: string): string | undefined => {
  const child = childOf(element, name);
  return child === undefined ? undefined : textOf(child);
};

class Stopped extends Error {}

/**
 * The elements of an XML file, or null and a word of why not. No entity is expanded but the five that every file has: a file that declares
 * its own is refused, as is one that is nested too deep. Nothing outside of the text is read.
 */
export const xmlTree = (text: string, tell: Tell): Element | null => {
  const parser = new SaxesParser({ position: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let elements = 0;
  const stop = (line: number, trouble: Parameters<Tell>[1]): never => {
    tell(`line ${line}`, trouble);
    throw new Stopped();
  };
  let startedAt = 1;
  parser.on('error', ({ message }) => stop(parser.line, { code: 'not-well-formed', format: 'XML', detail: message.replace(/^\d+:\d+: /, '') }));
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) stop(parser.line, { code: 'declares-entities' });
  });
  parser.on('opentagstart', () => {
    startedAt = parser.line;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements += 1;
    if (open.length >= MAX_SOURCE_DEPTH) stop(parser.line, { code: 'too-deep', limit: MAX_SOURCE_DEPTH });
    if (elements > MAX_ELEMENTS) stop(parser.line, { code: 'too-many', what: 'elements', limit: MAX_ELEMENTS });
    const element: Growing = { name, line: startedAt, attributes: new Map(Object.entries(attributes)), children: [], content: [] };
    open.at(-1)?.children.push(element);
    open.at(-1)?.content.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (more: string): void => {
    open.at(-1)?.content.push(more);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop();
  });
  try {
    parser.write(text).close();
    return root;
  } catch (error) {
    if (error instanceof Stopped) return null;
    throw error;
  }
};
