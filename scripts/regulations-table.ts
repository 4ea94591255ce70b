import type { Article, Paragraph, RegulationsPart, RulePack } from '../src/model/index.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

const inWords = ({ coverage }: Paragraph): string => {
  switch (coverage.kind) {
    case 'computed':
      return `computed by ${coverage.rules.join(', ')}`;
    case 'explained':
      return `explained${coverage.rules === undefined ? '' : ` (${coverage.rules.join(', ')})`}: ${coverage.by.replaceAll('-', ' ')} decides`;
    case 'no-decision':
      return 'no decision';
  }
};

const rowsOf = ({ reference, title, paragraphs }: Article): readonly string[] =>
  paragraphs.map((paragraph) => `| ${[reference, paragraph.id, title.en, inWords(paragraph)].map(cell).join(' | ')} |`);

const kinds = ['computed', 'explained', 'no-decision'] as const;

const countsOf = (paragraphs: readonly Paragraph[]): readonly number[] => [
  paragraphs.length,
  ...kinds.map((kind) => paragraphs.filter(({ coverage }) => coverage.kind === kind).length),
];

const paragraphsOf = (parts: readonly RegulationsPart[]): readonly Paragraph[] => parts.flatMap(({ articles }) => articles.flatMap(({ paragraphs }) => paragraphs));

const countRow = (name: string, parts: readonly RegulationsPart[]): string =>
  `| ${[name, parts.reduce((sum, { articles }) => sum + articles.length, 0), ...countsOf(paragraphsOf(parts))].join(' | ')} |`;

/** The coverage table of one pack's regulations, as a document. */
export const coverageTable = (pack: RulePack, parts: readonly RegulationsPart[]): string =>
  [
    `# What the app does with each article: ${pack.title}`,
    '',
    'Made by `npm run regulations` from `src/packs`; a test holds it against them. *Computed* names the rules (the rules table) that compute a',
    'paragraph, *explained* who decides about it, *no decision* that it asks for none. The same table is the screen *Regels* of the app.',
    '',
    '| part | articles | paragraphs | computed | explained | no decision |',
    '|---|--:|--:|--:|--:|--:|',
    ...parts.map((part) => countRow(part.title.en, [part])),
    countRow('**all**', parts),
    ...parts.flatMap((part) => [
      '',
      `## ${part.title.en}`,
      '',
      '| article | paragraph | title | the app |',
      '|---|---|---|---|',
      ...part.articles.flatMap(rowsOf),
    ]),
    '',
  ].join('\n');
