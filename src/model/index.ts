export * from './authority.ts';
export * from './calendar-date.ts';
export * from './correction.ts';
export * from './dossier.ts';
export * from './isp-draft.ts';
export * from './programme.ts';
export * from './regulations.ts';
export * from './rule-pack.ts';
