import { plainStudent, type Dossier, type Result, type UnitCode, type UnitCorrection, type UnitRecord } from '../model/index.ts';
import type { VaultState } from '../vault/index.ts';
import { setCorrection } from './additions.ts';
import { programmesInDossier } from './dossier-view.ts';
import { dossierWrites } from './dossier-writes.ts';
import { edit, refuse, writeFields, type EditResult } from './edit.ts';
import { exampleProgramme } from './example-place.ts';
import { settingsKey } from './record-key.ts';

const examplePack = 'odisee-2024';

const taken = (code: UnitCode, ...results: readonly Result[]): UnitRecord => ({
  code,
  opportunities: results.map((result) => ({ result })),
  parts: [],
});
const exempt = (code: UnitCode): UnitRecord => ({ code, opportunities: [], parts: [], exemption: {} });

// The first year: 60 points, 8 exempted, 4 tolerated, 45 passed, and one unit of 3 points failed twice.
const firstYear: readonly UnitRecord[] = [
  taken('HBI09B', 13),
  taken('HBI61B', 12),
  exempt('HBI59B'),
  taken('HBI10B', 11),
  taken('HBI62B', 5, 6),
  exempt('HBI60B'),
  taken('HBI77B', 14),
  taken('HBI65B', 12),
  taken('HBI63B', 10),
  taken('HBI78B', 8, 11),
  { ...taken('HBI66B', 9), tolerated: 'student' },
  taken('HBI64B', 10),
  taken('HBI18B', 15),
  taken('HBI20B', 12),
  taken('HBI22B', 7, 10),
  taken('HBI19B', 14),
  taken('HBI21B', 13),
  taken('HBI23B', 10),
];

// The second year: 63 points, all but two units passed at the first opportunity. The retake is the last open unit of the threshold package.
const secondYear: readonly UnitRecord[] = [
  taken('HBI25B', 12),
  taken('HBI69B', 11),
  taken('OH4100', 14),
  taken('HBI02C', 13),
  taken('HBI70B', 10),
  taken('HBI68B', 15),
  taken('OH3100', 12),
  taken('HBI73B', 10),
  taken('HBI71B', 11),
  taken('HBI34B', 16),
  taken('HBI36B', 12),
  taken('HBI38B', 11),
  taken('OH3101', 13),
  taken('OH3102', 8),
  taken('OH3103', 12),
  { ...taken('HBI62B', 9), second: 'to-come' },
];

/** An invented student in the sample programme. Whoever shows it says that it is an example. */
export const exampleDossier: Dossier = {
  student: { ...plainStudent, learningCredit: 140 },
  enrolments: [
    {
      year: 2023,
      contract: 'diploma',
      main: true,
      published: { 1: '2024-02-09', 2: '2024-07-04', 3: '2024-09-13' },
      units: [...firstYear],
    },
    {
      year: 2024,
      contract: 'diploma',
      main: true,
      major: 'A',
      published: { 1: '2025-02-07', 2: '2025-07-03' },
      units: [...secondYear],
    },
  ],
};

// The old guide says neither; the invented student looked it up on an invented course sheet.
const exampleCorrections: readonly (readonly [UnitCode, UnitCorrection])[] = [
  ['HBI62B', { tolerable: 'yes', resit: 'yes' }],
  ['OH3102', { tolerable: 'yes', resit: 'no' }],
];

/** Loads the example into an empty dossier, chosen and marked as an example; a dossier with something in it is left alone. */
export const loadExample = (state: VaultState): EditResult => {
  const [present] = programmesInDossier(state);
  if (present !== undefined) return refuse({ code: 'programme-exists', programme: present });
  const corrections = exampleCorrections.map(([code, correction]) => setCorrection(exampleProgramme, code, correction));
  return edit('load-example', [
    ...writeFields(settingsKey, { programme: exampleProgramme, pack: examplePack, example: true }),
    ...dossierWrites(exampleProgramme, exampleDossier),
    ...corrections.flatMap((correction) => (correction.ok ? correction.writes : [])),
  ]);
};
