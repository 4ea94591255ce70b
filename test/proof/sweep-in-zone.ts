import 'temporal-polyfill/global';

/** Prints what the sweep finds, for a test that runs it under another time zone. */
const { changesOf, dossiers, yearsOfDays } = await import('./calendar-sweep.ts');
console.log(JSON.stringify([yearsOfDays(), ...Object.values(dossiers).map(({ who }) => changesOf(who))]));
