import type { ManifestOptions } from 'vite-plugin-pwa';

const icon = (file: string, size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${file}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const shortcut = (name: string, url: string) => ({ name, url, icons: [icon('icon-192.png', 192, 'any')] });

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
  shortcuts: [shortcut('Dossier', '/dossier'), shortcut('Wat als', '/wat-als'), shortcut('Gids', '/gids'), shortcut('Instellingen', '/instellingen')],
};
