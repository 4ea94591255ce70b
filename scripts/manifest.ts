import type { ManifestOptions } from 'vite-plugin-pwa';

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${file}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const shortcut = (name: string, url: string) => ({ name, url, icons: [icon('icon-192.png', 192, 'any')] });

/** The pictures that a browser shows when it offers to install; `npm run screenshots` takes them. Width and height in CSS pixels. */
export const screenshots = [
  { file: 'vandaag-smal.png', address: '/', width: 390, height: 844, scale: 2, form: 'narrow', label: 'Vandaag: wat je nu beslist, en waar je staat' },
  { file: 'wat-als-smal.png', address: '/wat-als', width: 390, height: 844, scale: 2, form: 'narrow', label: 'Wat als: beide wegen naast elkaar' },
  { file: 'dossier-smal.png', address: '/dossier', width: 390, height: 844, scale: 2, form: 'narrow', label: 'Dossier: je jaren en je cijfers' },
  { file: 'vandaag-breed.png', address: '/', width: 1280, height: 800, scale: 1, form: 'wide', label: 'Vandaag op een groot scherm' },
] as const;

/** What the device shows of the installed app. Every shortcut opens offline. */
export const manifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Studiekompas',
  short_name: 'Studiekompas',
  description: 'Beslis over je studie met het reglement van je school in de hand, ook zonder internet.',
  lang: 'nl-BE',
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
  screenshots: screenshots.map(({ file, width, height, scale, form, label }) => ({
    src: `/screenshots/${file}`,
    sizes: `${width * scale}x${height * scale}`,
    type: 'image/png',
    form_factor: form,
    label,
  })),
  shortcuts: [shortcut('Dossier', '/dossier'), shortcut('Wat als', '/wat-als'), shortcut('Gids', '/gids'), shortcut('Instellingen', '/instellingen')],
};
