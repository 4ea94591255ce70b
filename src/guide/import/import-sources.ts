import { combine } from './combine.ts';
import { readCsv } from './csv.ts';
import { readDataService } from './data-service.ts';
import { found, MAX_SOURCE_BYTES, type Found, type Problem, type Source, type SourceKind, type Tell } from './found.ts';
import { jsonOf } from './json-source.ts';
import { normalise, type About, type Normalised } from './normalise.ts';
import { readOeapi } from './oeapi.ts';
import { readOverlay } from './overlay.ts';
import { readOwnGuide } from './own-guide.ts';
import { readPageText } from './page-text.ts';
import { readPlatformXml } from './platform-xml.ts';
import { recognise } from './recognise.ts';

/** The programmes that the sources hold together, and all that could not be read as it stands. */
export interface Imported {
  readonly programmes: readonly Normalised[];
  readonly problems: readonly Problem[];
}

const looksLikeJson = (text: string): boolean => /^\s*[{[]/.test(text);

const read = (kind: SourceKind, source: Source, json: unknown): Found => {
  switch (kind) {
    case 'xml':
      return readPlatformXml(source);
    case 'data-service':
      return readDataService(source, json);
    case 'csv':
      return readCsv(source);
    case 'oeapi':
      return readOeapi(source, json);
    case 'guide':
      return readOwnGuide(source);
    case 'overlay':
      return readOverlay(source, json);
    case 'text':
      return readPageText(source);
  }
};

/** Reads one source: of the kind that is given, or else of the kind that it looks like. */
export const readSource = (source: Source, given?: SourceKind): Found => {
  const problems: Problem[] = [];
  const tell: Tell = (place, trouble) => problems.push({ source: source.name, place, trouble });
  const bytes = source.text.length > MAX_SOURCE_BYTES ? source.text.length : new TextEncoder().encode(source.text).length;
  if (bytes > MAX_SOURCE_BYTES) {
    tell('', { code: 'too-large', bytes, limit: MAX_SOURCE_BYTES });
    return found({ problems });
  }
  const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
  const isJson = looksLikeJson(text);
  const json = isJson ? jsonOf(text, tell) : undefined;
  if (isJson && json === undefined) return found({ problems });
  const kind = given ?? recognise(source.name, text, json);
  if (kind === null) {
    tell('', { code: 'kind-not-recognised' });
    return found({ problems });
  }
  return { ...read(kind, { ...source, text }, json), kind };
};

/** Points that were not understood are missing afterwards: saying so again would not help. */
const withoutRepeats = (more: readonly Problem[], told: readonly Problem[]): readonly Problem[] => {
  const keyOf = ({ source, place }: Problem): string => `${source}\n${place}`;
  const leftOut = new Set(told.filter(({ trouble }) => trouble.code === 'field-not-understood' && trouble.kept === 'left-out').map(keyOf));
  return more.filter((problem) => problem.trouble.code !== 'field-missing' || !leftOut.has(keyOf(problem)));
};

/** Makes what the sources hold into programmes of the guide. Never throws: what is wrong is told with its source and place. */
export const importFound = (all: readonly Found[], about: About): Imported => {
  const { programmes, problems } = combine(all);
  const more: Problem[] = [];
  const normalised = programmes.map((programme) =>
    normalise(programme, about, (place, trouble) => more.push({ source: programme.source, place, trouble })),
  );
  const told = [...all.flatMap((one) => one.problems), ...problems];
  return { programmes: normalised.filter((one) => one !== null), problems: [...told, ...withoutRepeats(more, told)] };
};
