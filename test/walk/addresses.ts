/**
 * Every address that a student can open or share, one per route. What measures, photographs or opens "every route" reads this list;
 * a test holds it against the routes of the app (test/walk/addresses.test.ts). Year and unit are those of the example.
 */
export const addresses: readonly string[] = [
  '/',
  '/dossier',
  '/dossier/2024',
  '/dossier/plakken',
  '/dossier/meenemen',
  '/dossier/afdruk',
  '/dossier/delen',
  '/gedeeld',
  '/wat-als',
  '/data',
  '/vooruitzicht',
  '/isp',
  '/isp/voorbeeld',
  '/isp/voorbeeld/toevoegen',
  '/isp/voorbeeld/lijst',
  '/isp/voorbeeld/vergelijk/voorbeeld-opnieuw',
  '/gids',
  '/gids/plakken',
  '/gids/HBI62B',
  '/regels',
  '/regels/91',
  '/meer',
  '/instellingen',
  '/instellingen/sync',
  '/toestel',
  '/instellingen/slot',
  '/start',
  '/start/opleiding',
];
