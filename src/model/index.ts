export * from './calendar-date.ts';
export * from './correction.ts';
export * from './dossier.ts';
export * from './programme.ts';
export * from './rule-pack.ts';
