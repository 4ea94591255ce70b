import type { ManifestOptions } from 'vite-plugin-pwa';

type Language = 'nl' | 'en';

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${file}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** The pictures that a browser shows when it offers to install; `npm run screenshots` takes them in each language. Width and height in CSS pixels. */
export const screenshots = [
  { name: 'vandaag-smal', address: '/', width: 390, height: 844, scale: 2, form: 'narrow', label: { nl: 'Vandaag: wat je nu beslist, en waar je staat', en: 'Today: what you decide now, and where you stand' } },
  { name: 'wat-als-smal', address: '/wat-als', width: 390, height: 844, scale: 2, form: 'narrow', label: { nl: 'Wat als: beide wegen naast elkaar', en: 'What if: both roads side by side' } },
  { name: 'dossier-smal', address: '/dossier', width: 390, height: 844, scale: 2, form: 'narrow', label: { nl: 'Dossier: je jaren en je cijfers', en: 'Dossier: your years and your marks' } },
  { name: 'vandaag-breed', address: '/', width: 1280, height: 800, scale: 1, form: 'wide', label: { nl: 'Vandaag op een groot scherm', en: 'Today on a large screen' } },
] as const;

/** The file of a picture in a language. */
export const screenshotFile = (name: string, language: Language): string => (language === 'nl' ? `${name}.png` : `${name}-${language}.png`);

/** The file of the manifest in a language; the page begins with the Dutch one, and takes that of its language once it is known. */
export const manifestFile = (language: Language): string => (language === 'nl' ? 'manifest.webmanifest' : `manifest-${language}.webmanifest`);

interface Words {
  readonly lang: string;
  readonly description: string;
  readonly shortcuts: Readonly<Record<'dossier' | 'whatIf' | 'guide' | 'settings', string>>;
}

const words: Readonly<Record<Language, Words>> = {
  nl: {
    lang: 'nl-BE',
    description: 'Beslis over je studie met het reglement van je school in de hand, ook zonder internet.',
    shortcuts: { dossier: 'Dossier', whatIf: 'Wat als', guide: 'Gids', settings: 'Instellingen' },
  },
  en: {
    lang: 'en-GB',
    description: 'Decide about your studies with the regulations of your school in hand, also without internet.',
    shortcuts: { dossier: 'Dossier', whatIf: 'What if', guide: 'Guide', settings: 'Settings' },
  },
};

export const languages: readonly Language[] = ['nl', 'en'];

/** What the app imports: backups and guides, transcripts (ELMO) and guides of other formats, tables. */
const fileTypes = {
  'application/json': ['.json'],
  'application/xml': ['.xml'],
  'text/xml': ['.xml'],
  'text/csv': ['.csv'],
  'text/tab-separated-values': ['.tsv'],
};

/** What the device shows of the installed app, and what it hands to it. The same app in every language; every shortcut opens offline. */
export const manifest = (language: Language): Partial<ManifestOptions> => {
  const { lang, description, shortcuts } = words[language];
  const shortcut = (name: string, url: string) => ({ name, url, icons: [icon('icon-192.png', 192, 'any')] });
  return {
    id: '/',
    name: 'Studiekompas',
    short_name: 'Studiekompas',
    description,
    lang,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    orientation: 'any',
    theme_color: '#F4F6F4',
    background_color: '#F4F6F4',
    categories: ['education', 'productivity'],
    icons: [
      icon('icon-192.png', 192, 'any'),
      icon('icon-512.png', 512, 'any'),
      icon('icon-maskable-512.png', 512, 'maskable'),
      icon('apple-touch-icon-180.png', 180, 'any'),
    ],
    screenshots: screenshots.map(({ name, width, height, scale, form, label }) => ({
      src: `/screenshots/${screenshotFile(name, language)}`,
      sizes: `${width * scale}x${height * scale}`,
      type: 'image/png',
      form_factor: form,
      label: label[language],
    })),
    shortcuts: [
      shortcut(shortcuts.dossier, '/dossier'),
      shortcut(shortcuts.whatIf, '/wat-als'),
      shortcut(shortcuts.guide, '/gids'),
      shortcut(shortcuts.settings, '/instellingen'),
    ],
    // Received by the service worker (src/pwa/worker/shared-in.ts): nothing of it reaches the server.
    share_target: {
      action: '/openen',
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url', files: [{ name: 'bestand', accept: [...Object.keys(fileTypes), ...Object.values(fileTypes).flat(), 'text/plain', '.txt', 'text/html', '.html'] }] },
    },
    file_handlers: [{ action: '/openen', accept: fileTypes }],
  };
};
