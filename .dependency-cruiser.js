// The arrows of the house: which room may use which. A room is reached through its door, index.ts. CONTRIBUTING.md draws the same picture.

const core = ['model'];
const kept = [...core, 'storage', 'vault'];

/** Room → rooms it may use. What is not named here is forbidden. `sync/protocol` is a room of its own: the server shares it. */
const arrows = {
  model: [],
  rules: core,
  packs: core,
  planner: [...core, 'rules'],
  storage: core,
  keys: [],
  vault: [...core, 'storage', 'keys'],
  dossier: kept,
  drafts: kept,
  'sync/protocol': [],
  sync: [...kept, 'keys', 'sync/protocol'],
  server: ['sync/protocol'],
  guide: [...core, 'storage'],
  pwa: [],
  i18n: [],
  search: [],
  ui: [],
};

const within = (room) => (room === 'sync' ? '^src/sync/(?!protocol/)' : `^src/${room}/`);
const temporal = '^src/temporal\\.ts$';

const arrowRules = Object.entries(arrows).map(([room, allowed]) => ({
  name: `arrow-${room.replace('/', '-')}`,
  severity: 'error',
  comment: `ARCHITECTURE: ${room} may use ${allowed.join(', ') || 'no other room'}.`,
  from: { path: within(room) },
  to: { path: '^src/', pathNot: [within(room), ...allowed.map(within), temporal] },
}));

const doorRules = [...Object.keys(arrows), 'app'].map((room) => ({
  name: `door-${room.replace('/', '-')}`,
  severity: 'error',
  comment: `ARCHITECTURE: nobody reaches past the door of ${room}; export it from src/${room}/index.ts.`,
  from: { path: '^(src|test)/', pathNot: room === 'sync' ? ['^src/sync/'] : [within(room)] },
  to: { path: within(room), pathNot: [`^src/${room}/index\\.tsx?$`, '^src/ui/styles/index\\.css$'] },
}));

const pureRooms = '^src/(model|rules|packs|planner|vault/merge)/';
const tests = '\\.(test|fixture)\\.tsx?$';

export default {
  forbidden: [
    ...arrowRules,
    ...doorRules,
    {
      name: 'nothing-depends-on-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/app/' },
      to: { path: '^src/app/' },
    },
    {
      name: 'pure-rooms-use-pure-libraries',
      severity: 'error',
      comment: 'ARCHITECTURE: no DOM, storage, network, clock or randomness in the core; a library must earn its place here.',
      from: { path: pureRooms, pathNot: tests },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'], pathNot: ['node_modules/zod/', 'node_modules/yalps/'] },
    },
    {
      name: 'browser-uses-no-node',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/server/'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'small-zod-in-the-browser',
      severity: 'error',
      comment: "ARCHITECTURE: import * as z from 'zod/mini' (6.5 kB instead of 23.7).",
      from: { path: '^src/', pathNot: [tests, '^src/server/'] },
      to: { path: 'node_modules/zod/', pathNot: 'node_modules/zod/(v4/)?mini/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'shipped-code-uses-shipped-packages',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^src/i18n/paraglide/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.css'] },
  },
};
