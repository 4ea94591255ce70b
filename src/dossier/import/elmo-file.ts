import { SaxesParser, type SaxesTagNS } from 'saxes';
import { ELMO, fromXml, OWN } from '../elmo-format.ts';

/** More is no transcript of records. Texts of elements are cut off there: attachments are not read at all. */
export const elmoLimits = { characters: 20_000_000, depth: 60, elements: 200_000, courses: 3_000, text: 2_000 } as const;

/** One node of the tree of a transcript: a programme, a module, a course or a class of it. */
export interface ElmoNode {
  readonly line: number;
  /** How many nodes it stands in. */
  readonly depth: number;
  type: string;
  code: string;
  readonly titles: string[];
  status: string;
  label: string;
  scheme: string;
  points: string;
  start: string;
  date: string;
}

/** What one institution says. */
export interface ElmoReport {
  readonly line: number;
  issuer: string;
  country: string;
  /** Descriptions of the grading schemes, by their local id. */
  readonly schemes: Map<string, string>;
  readonly nodes: ElmoNode[];
}

/** Why a file is not read as a transcript. */
export type ElmoProblem =
  | { readonly reason: 'too-large' | 'not-elmo' | 'elmo-version' }
  | { readonly reason: 'xml-too-deep' | 'xml-entities' | 'xml-broken'; readonly line: number };

/** A transcript as it stands in the file; with the table of a dossier where this app wrote it. */
export interface ElmoTranscript {
  readonly reports: readonly ElmoReport[];
  readonly rows: readonly { readonly line: number; readonly cells: ReadonlyMap<string, string> }[] | null;
}

export type ElmoFile = { readonly ok: true; readonly transcript: ElmoTranscript } | { readonly ok: false; readonly problem: ElmoProblem };

class Refused extends Error {
  readonly problem: ElmoProblem;
  constructor(problem: ElmoProblem) {
    super(problem.reason);
    this.problem = problem;
  }
}

/** The elements of which the text is kept, by what they stand in. */
const fields: Readonly<Record<string, 'code' | 'title' | 'type' | 'start' | 'date' | 'status' | 'label' | 'scheme' | 'credit-scheme' | 'credit-value' | 'country' | 'issuer' | 'description'>> = {
  'learningOpportunitySpecification/identifier': 'code',
  'learningOpportunitySpecification/title': 'title',
  'learningOpportunitySpecification/type': 'type',
  'academicTerm/start': 'start',
  'learningOpportunityInstance/start': 'start',
  'learningOpportunityInstance/date': 'date',
  'learningOpportunityInstance/status': 'status',
  'learningOpportunityInstance/resultLabel': 'label',
  'learningOpportunityInstance/gradingSchemeLocalId': 'scheme',
  'credit/scheme': 'credit-scheme',
  'credit/value': 'credit-value',
  'issuer/country': 'country',
  'issuer/title': 'issuer',
  'gradingScheme/description': 'description',
};

interface Open {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  text: string;
}

/** What is put together while the file is read. */
class Reading {
  readonly reports: ElmoReport[] = [];
  readonly open: Open[] = [];
  readonly nodes: ElmoNode[] = [];
  rows: { line: number; cells: Map<string, string> }[] | null = null;
  elements = 0;
  courses = 0;
  creditScheme = '';
  creditValue = '';

  begin(line: number, tag: SaxesTagNS): void {
    this.elements += 1;
    if (this.open.length >= elmoLimits.depth) throw new Refused({ reason: 'xml-too-deep', line });
    if (this.elements > elmoLimits.elements) throw new Refused({ reason: 'too-large' });
    if (this.open.length === 0) this.checkRoot(tag);
    const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value.slice(0, elmoLimits.text)]));
    // What stands in another namespace has no name here, and so says nothing.
    const name = tag.uri === ELMO ? tag.local : '';
    if (tag.uri === OWN) this.beginOwn(line, tag.local, attributes);
    if (name === 'report') this.reports.push({ line, issuer: '', country: '', schemes: new Map(), nodes: [] });
    if (name === 'learningOpportunitySpecification') this.beginNode(line);
    if (name === 'credit') [this.creditScheme, this.creditValue] = ['', ''];
    this.open.push({ name, attributes, text: '' });
  }

  checkRoot({ local, uri }: SaxesTagNS): void {
    if (local === 'elmo' && uri === ELMO) return;
    throw new Refused({ reason: local === 'elmo' ? 'elmo-version' : 'not-elmo' });
  }

  beginOwn(line: number, local: string, attributes: ReadonlyMap<string, string>): void {
    if (local === 'dossier') this.rows ??= [];
    if (local !== 'row' || this.rows === null) return;
    this.countCourse();
    this.rows.push({ line, cells: new Map([...attributes].map(([column, value]) => [column, fromXml(value)])) });
  }

  beginNode(line: number): void {
    this.countCourse();
    const node: ElmoNode = { line, depth: this.nodes.length, type: '', code: '', titles: [], status: '', label: '', scheme: '', points: '', start: '', date: '' };
    this.reports.at(-1)?.nodes.push(node);
    this.nodes.push(node);
  }

  countCourse(): void {
    this.courses += 1;
    if (this.courses > elmoLimits.courses) throw new Refused({ reason: 'too-large' });
  }

  addText(more: string): void {
    const now = this.open.at(-1);
    if (now !== undefined && now.text.length < elmoLimits.text) now.text = (now.text + more).slice(0, elmoLimits.text);
  }

  end(): void {
    const closed = this.open.pop();
    if (closed === undefined) return;
    const within = this.open.at(-1);
    this.keep(fields[`${within?.name ?? ''}/${closed.name}`], closed, within);
    if (closed.name === 'learningOpportunitySpecification') this.nodes.pop();
    const node = this.nodes.at(-1);
    if (closed.name === 'credit' && node !== undefined && this.creditScheme.toLowerCase() === 'ects') node.points = this.creditValue;
  }

  keep(field: (typeof fields)[string] | undefined, { text, attributes }: Open, within: Open | undefined): void {
    const value = text.replaceAll(/\s+/g, ' ').trim();
    const node = this.nodes.at(-1);
    const report = this.reports.at(-1);
    if (field === undefined || value === '' || report === undefined) return;
    if (field === 'country') report.country = value;
    else if (field === 'issuer') report.issuer ||= value;
    else if (field === 'description') {
      const id = within?.attributes.get('localId') ?? '';
      report.schemes.set(id, `${report.schemes.get(id) ?? ''} ${value}`.trim());
    } else if (field === 'credit-scheme') this.creditScheme = value;
    else if (field === 'credit-value') this.creditValue = value;
    else if (node === undefined) return;
    else if (field === 'title') node.titles.push(value);
    else if (field === 'code') {
      if (attributes.get('type') === 'local') node.code = value;
    } else node[field] ||= value;
  }
}

/**
 * Reads an EMREX ELMO file, version 1, by its namespaces. No entity is expanded but the five of every XML file: a file that declares its own is
 * refused. Nothing outside of the text is read, signatures are not checked, attachments are left.
 */
export const readElmoFile = (text: string): ElmoFile => {
  if (text.length > elmoLimits.characters) return { ok: false, problem: { reason: 'too-large' } };
  const parser = new SaxesParser({ xmlns: true, position: true });
  const reading = new Reading();
  let startedAt = 1;
  parser.on('error', () => {
    throw new Refused({ reason: 'xml-broken', line: parser.line });
  });
  parser.on('doctype', () => {
    throw new Refused({ reason: 'xml-entities', line: parser.line });
  });
  parser.on('opentagstart', () => {
    startedAt = parser.line;
  });
  parser.on('opentag', (tag) => reading.begin(startedAt, tag));
  parser.on('closetag', () => reading.end());
  parser.on('text', (more) => reading.addText(more));
  parser.on('cdata', (more) => reading.addText(more));
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, problem: error.problem };
    throw error;
  }
  return { ok: true, transcript: { reports: reading.reports, rows: reading.rows } };
};
