import { CreditAccount, ForkDrawing, PointsBudget, Ruler, StageTracks, ThresholdBlocks } from '../../../src/ui/index.ts';

/** The drawings with the figures of the invented student. */
export const Budget = () => (
  <PointsBudget
    label="Tolerantiekrediet: 4 van 17 ingezet, 5 en 6 te beslissen, 2 over"
    limit={17}
    used={4}
    usedWord="ingezet"
    candidates={[
      { id: 'a', points: 5, name: 'Statistiek', pointsWord: '5 sp' },
      { id: 'b', points: 6, name: 'Financiële analyse', pointsWord: '6 sp' },
    ]}
    rest={2}
    restWord="over"
  />
);

export const Account = () => (
  <CreditAccount
    label="Leerkrediet van 140 naar 180, daarna 185 in het beste en 115 in het slechtste geval"
    start={140}
    format={String}
    years={[{ word: '2023-24' }, { word: '2024-25' }, { word: '2025-26' }]}
    booked={[
      { position: 0, balance: 140 },
      { position: 0, balance: 86 },
      { position: 0.42, balance: 136 },
      { position: 0.82, balance: 176 },
      { position: 1, balance: 116 },
      { position: 1.42, balance: 158 },
      { position: 1.82, balance: 180 },
    ]}
    best={[
      { position: 2, balance: 120 },
      { position: 2.42, balance: 152 },
      { position: 2.82, balance: 185 },
    ]}
    worst={[
      { position: 2, balance: 115 },
      { position: 2.82, balance: 115 },
    ]}
    nowWord="nu"
    bestWord="best"
    worstWord="slechtst"
  />
);

export const Threshold = () => (
  <ThresholdBlocks
    label="11 van 12 opleidingsonderdelen; Statistiek is nog te beslissen"
    blocks={[
      { id: '0', points: 6, fill: 'tint' },
      ...[5, 5, 5, 6, 5, 4, 6, 4, 5].map((points, index) => ({ id: `s${index}`, points, fill: 'solid' as const })),
      { id: 'h', points: 4, fill: 'half' },
      { id: 'o', points: 5, fill: 'striped' },
    ]}
    leftCaption="breedte = studiepunten"
    openCaption="Statistiek, 5 sp"
  />
);

export const Efficiency = () => <Ruler label="82 % van ten hoogste 90 %, ten minste 50 % nodig" value={82} best={90} max={100} limits={[{ at: 50, word: 'min. 50 %' }]} />;

export const Road = () => (
  <StageTracks
    label="104 van 180 studiepunten in orde"
    stages={[
      { word: 'fase 1', countWord: '55 / 60', points: 60, parts: [{ fill: 'solid', points: 45 }, { fill: 'tint', points: 6 }, { fill: 'half', points: 4 }, { fill: 'striped', points: 5 }] },
      { word: 'fase 2', countWord: '49 / 60', points: 60, parts: [{ fill: 'solid', points: 49 }, { fill: 'striped', points: 6 }, { fill: 'dashed', points: 5 }] },
      { word: 'fase 3', countWord: '0 / 60', points: 60, parts: [{ fill: 'dashed', points: 60 }] },
    ]}
    legend={[
      { fill: 'solid', count: '94', word: 'creditbewijs' },
      { fill: 'tint', count: '6', word: 'vrijgesteld' },
      { fill: 'half', count: '4', word: 'getolereerd' },
      { fill: 'striped', count: '11', word: 'te beslissen' },
      { fill: 'dashed', count: '65', word: 'open' },
    ]}
  />
);

export const IspRuler = (props: { readonly value: number }) => (
  <Ruler label={`${props.value} sp, tussen 27 en 72`} value={props.value} max={80} limits={[{ at: 27, word: '27 min.' }, { at: 72, word: '72 max.' }]} />
);

export const Fork = (props: { readonly muted?: boolean }) => (
  <ForkDrawing
    label="Een 9 in 2025: tolereren en in 2026 afstuderen, of opnieuw afleggen en in 2027"
    mark={props.muted ? '?' : '9'}
    years={['2023', '2024', '2025', '2026', '2027']}
    tolerateWord="Tolereren"
    againWord="Opnieuw afleggen"
    muted={props.muted ?? false}
  />
);
