import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';

const MESSAGES = resolve('src/i18n/paraglide/messages');
const REGISTRY = resolve('src/i18n/paraglide/registry.js');
const TEXTS = resolve('src/i18n/texts.ts');
const NEED = '\0texts-of/';
const ENGLISH = '\0texts-en-';

/**
 * What fetches a lazy part, in the place of Vite's own, which also waits for style sheets (there is one, and it stands in the page) and asks old browsers what they
 * can: the files that the part needs are asked for at once, and the part is there when its texts are.
 */
const PART = `import { withTexts } from ${JSON.stringify(TEXTS)};
const asked = new Set();
const ask = (file) => {
  if (asked.has(file)) return;
  asked.add(file);
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = '';
  link.href = '/' + file;
  document.head.append(link);
};
const fail = (payload) => {
  const event = new Event('vite:preloadError', { cancelable: true });
  event.payload = payload;
  dispatchEvent(event);
  if (!event.defaultPrevented) throw payload;
};
export const __vitePreload = (part, files) => {
  files?.forEach(ask);
  return part().then(withTexts).catch(fail);
};`;

/** What the compiler made of one message: a function for each language, as source. */
interface Message {
  readonly dutch: string;
  readonly english: string;
  /** How the message is exported: a key with capitals by another name than its own. */
  readonly exported: string;
}

/** Which files of the app carry which messages, and in which file the English of each of them is. */
export interface TextsPlan {
  /** By the module of a message: the file that it is built into. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** By a file of the app: the file of its English texts. */
  readonly englishOf: ReadonlyMap<string, string>;
}

/** Whether a module is a compiled message. */
export const isMessage = (id: string): boolean => id.startsWith(`${MESSAGES}/`) && !id.endsWith('/_index.js');

const keyOf = (id: string): string => basename(id, '.js');

/** A message without what it never comes to: the plurals of both languages are one and other, and who reads a message with inputs gives them. */
const shortened = (source: string): string =>
  source
    .replace(/if \(\w+Plural === "other"\) return ([^\n]+);\n\s*return [^\n]*"\w+"\)?;(?=\s*\}$)/, 'return $1;')
    .replace(/(registry\.plural\("\w+", i)\?(\.\w+), \{\}\)/g, '$1$2)')
    .replaceAll('${i?.', '${i.');

/** Takes a compiled message apart. Throws when the compiler writes them otherwise than it did. */
const partsOf = (key: string, code: string): Message => {
  const [before, afterDutch] = code.split(`const en_${key} = `);
  const dutch = before?.split(`const nl_${key} = `)[1];
  const english = afterDutch?.split(';\n\n/**')[0];
  if (dutch === undefined || english === undefined) throw new Error(`the message ${key} is compiled otherwise; look at scripts/vite-texts.ts`);
  const renamed = /^export \{.*$/m.exec(code)?.[0];
  return { dutch: shortened(dutch.trim().replace(/;$/, '')), english: shortened(english), exported: renamed ?? `export { ${key} };` };
};

const readMessage = (id: string): Message => partsOf(keyOf(id), readFileSync(id, 'utf8'));

/** The English of these message modules as source, to weigh it. */
export const englishOf = (modules: readonly string[]): string => modules.filter(isMessage).map((id) => readMessage(id).english).join('\n');

/** A short name for each message: two characters for four thousand of them. */
const namesOf = (keys: readonly string[]): ReadonlyMap<string, string> =>
  new Map(keys.map((key, at) => [key, Buffer.from([at >> 4, (at & 15) << 4]).toString('base64url').slice(0, 2)] as const));

/**
 * Builds the messages so that the code carries the Dutch texts alone. The English of each file of the app is in a file of its own, which the app fetches
 * when English is read (src/i18n/texts.ts). `planned` says what is built into which file; without a plan the English is left out, to weigh the rest.
 */
export const texts = (planned: () => TextsPlan | undefined): Plugin => {
  const names = namesOf(readdirSync(MESSAGES).filter((name) => !name.startsWith('_')).map((name) => keyOf(name)).toSorted());
  const nameOf = (key: string): string => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`the message ${key} has come while the app is built`);
    return name;
  };

  const messageModule = (id: string): string => {
    const key = keyOf(id);
    const { dutch, exported } = readMessage(id);
    const file = planned()?.fileOf.get(id);
    const need = file === undefined ? '' : `import ${JSON.stringify(NEED + file)};\n`;
    return `import * as registry from ${JSON.stringify(REGISTRY)};
import { text } from ${JSON.stringify(TEXTS)};
${need}const ${key} = /* @__PURE__ */ text(${JSON.stringify(nameOf(key))}, ${dutch});
${exported}`;
  };

  const needModule = (file: string): string => {
    const english = planned()?.englishOf.get(file);
    if (english === undefined) throw new Error(`the English of ${file} is in no file`);
    return `import { need } from ${JSON.stringify(TEXTS)};
need(() => import(${JSON.stringify(ENGLISH + english)}));`;
  };

  const englishModule = (english: string): string => {
    const plan = planned();
    const messages = [...(plan?.fileOf ?? [])].filter(([, file]) => plan?.englishOf.get(file) === english).map(([id]) => id);
    return `import * as registry from ${JSON.stringify(REGISTRY)};
export const english = {
${messages.map((id) => `${JSON.stringify(nameOf(keyOf(id)))}: ${readMessage(id).english},`).join('\n')}
};`;
  };

  return {
    name: 'texts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(NEED) || id.startsWith(ENGLISH) ? { id, moduleSideEffects: id.startsWith(NEED) } : null),
    load: (id) => {
      if (id.startsWith(NEED)) return needModule(id.slice(NEED.length));
      if (id.startsWith(ENGLISH)) return englishModule(id.slice(ENGLISH.length));
      return isMessage(id) ? messageModule(id) : null;
    },
    transform: {
      filter: { id: /vite\/preload-helper/ },
      handler: (code) => {
        if (!code.includes('__vitePreload') || !code.includes('vite:preloadError')) throw new Error('what fetches lazy parts has changed; look at scripts/vite-texts.ts');
        return { code: PART, map: null };
      },
    },
  };
};

/** The module that says where the English of a file is: it is built into that file. */
export const needIdOf = (file: string): string => NEED + file;
