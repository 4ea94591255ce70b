/** What students say and the regulations do not, with the words of the regulations for it. */
export const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  herexamen: ['tweede', 'kans'],
  herexamens: ['tweede', 'kans'],
  herkansen: ['hernemen'],
  herkansing: ['tweede', 'kans'],
  buis: ['onvoldoende'],
  buizen: ['onvoldoende'],
  gebuisd: ['onvoldoende'],
  inschrijvingsgeld: ['studiegeld'],
  spieken: ['fraude'],
  punten: ['resultaten'],
  vak: ['opleidingsonderdeel'],
  vakken: ['opleidingsonderdelen'],
  resit: ['second', 'opportunity'],
  retake: ['second', 'opportunity'],
  sick: ['ill'],
  cheating: ['fraud'],
};
