import { readdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { z } from 'zod';

const MESSAGES = resolve('src/i18n/paraglide/messages');
const REGISTRY = resolve('src/i18n/paraglide/registry.js');
const TEXTS = resolve('src/i18n/texts.ts');
const NEED = '\0texts-of/';
const TRANSLATION = '\0texts-';

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
  /** By language. */
  readonly translations: ReadonlyMap<string, string>;
  /** How the message is exported: a key with capitals by another name than its own. */
  readonly exported: string;
}

/** Which files of the app carry which messages, and in which file the translations of each of them are. */
export interface TextsPlan {
  /** By the module of a message: the file that it is built into. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** By a file of the app: the file of its texts in another language, one of that name for each. */
  readonly translationOf: ReadonlyMap<string, string>;
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

/** The languages beside Dutch. Read when a build begins: scripts/messages.ts writes them down. */
const translated = (): readonly string[] => {
  const { locales } = z.object({ locales: z.array(z.string()) }).parse(JSON.parse(readFileSync('project.inlang/settings.json', 'utf8')));
  return locales.filter((locale) => locale !== 'nl');
};

/** Takes a compiled message apart. Throws when the compiler writes them otherwise than it did. */
const partsOf = (key: string, code: string, languages: readonly string[]): Message => {
  const sourceOf = (language: string): string => {
    const source = code.split(`const ${language.replaceAll('-', '_')}_${key} = `)[1]?.split(/;\n\n(?:const |\/\*\*)/)[0];
    if (source === undefined) throw new Error(`the message ${key} is compiled otherwise; look at scripts/vite-texts.ts`);
    return shortened(source);
  };
  const renamed = /^export \{.*$/m.exec(code)?.[0];
  return {
    dutch: sourceOf('nl'),
    translations: new Map(languages.map((language) => [language, sourceOf(language)])),
    exported: renamed ?? `export { ${key} };`,
  };
};

const readMessage = (id: string, languages = translated()): Message => partsOf(keyOf(id), readFileSync(id, 'utf8'), languages);

/** The texts of these message modules in the language of which there are most bytes, as source, to weigh them. */
export const translationOf = (modules: readonly string[]): string => {
  const languages = translated();
  const messages = modules.filter(isMessage).map((id) => readMessage(id, languages));
  const whole = languages.map((language) => messages.map(({ translations }) => translations.get(language)).join('\n'));
  return whole.toSorted((a, b) => b.length - a.length)[0] ?? '';
};

/** A short name for each message: two characters for four thousand of them. */
const namesOf = (keys: readonly string[]): ReadonlyMap<string, string> =>
  new Map(keys.map((key, at) => [key, Buffer.from([at >> 4, (at & 15) << 4]).toString('base64url').slice(0, 2)] as const));

/**
 * Builds the messages so that the code carries the Dutch texts alone. The texts of each file of the app in another language are in a file of their own, which
 * the app fetches when that language is read (src/i18n/texts.ts). `planned` says what is built into which file; without a plan they are left out, to weigh the rest.
 */
export const texts = (planned: () => TextsPlan | undefined): Plugin => {
  const languages = translated();
  const names = namesOf(readdirSync(MESSAGES).filter((name) => !name.startsWith('_')).map((name) => keyOf(name)).toSorted());
  const nameOf = (key: string): string => {
    const name = names.get(key);
    if (name === undefined) throw new Error(`the message ${key} has come while the app is built`);
    return name;
  };

  const messageModule = (id: string): string => {
    const key = keyOf(id);
    const { dutch, exported } = readMessage(id, languages);
    const file = planned()?.fileOf.get(id);
    const need = file === undefined ? '' : `import ${JSON.stringify(NEED + file)};\n`;
    return `import * as registry from ${JSON.stringify(REGISTRY)};
import { text } from ${JSON.stringify(TEXTS)};
${need}const ${key} = /* @__PURE__ */ text(${JSON.stringify(nameOf(key))}, ${dutch});
${exported}`;
  };

  const needModule = (file: string): string => {
    const translation = planned()?.translationOf.get(file);
    if (translation === undefined) throw new Error(`the translations of ${file} are in no file`);
    const loaders = languages.map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`${TRANSLATION}${language}-${translation}`)})`);
    return `import { need } from ${JSON.stringify(TEXTS)};
need({ ${loaders.join(', ')} });`;
  };

  const translationModule = (language: string, translation: string): string => {
    const plan = planned();
    const messages = [...(plan?.fileOf ?? [])].filter(([, file]) => plan?.translationOf.get(file) === translation).map(([id]) => id);
    return `import * as registry from ${JSON.stringify(REGISTRY)};
export const texts = {
${messages.map((id) => `${JSON.stringify(nameOf(keyOf(id)))}: ${readMessage(id, languages).translations.get(language) ?? ''},`).join('\n')}
};`;
  };

  return {
    name: 'texts',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(NEED) || id.startsWith(TRANSLATION) ? { id, moduleSideEffects: id.startsWith(NEED) } : null),
    load: (id) => {
      if (id.startsWith(NEED)) return needModule(id.slice(NEED.length));
      if (id.startsWith(TRANSLATION)) {
        const [, language = '', translation = ''] = /^(.+)-(\d+)$/.exec(id.slice(TRANSLATION.length)) ?? [];
        return translationModule(language, translation);
      }
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

/** The module that says where the translations of a file are: it is built into that file. */
export const needIdOf = (file: string): string => NEED + file;
