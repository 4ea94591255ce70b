import { createSignal } from 'solid-js';
import {
  arrowDownIcon,
  arrowRightIcon,
  arrowUpIcon,
  Button,
  ButtonRow,
  checkIcon,
  equalIcon,
  hourglassIcon,
  MarkSlider,
  Menu,
  moreIcon,
  RoadCard,
  RoadCards,
  RoadColumns,
  RoadLine,
  Screen,
  SectionHead,
  Segmented,
  undoIcon,
} from '../../../src/ui/index.ts';
import { Framed } from './frame.tsx';

type Choice = 'tolerate' | 'again' | 'open';

const options = [
  { value: 'tolerate', label: 'Tolereren' },
  { value: 'again', label: 'Opnieuw' },
  { value: 'open', label: 'Onbeslist' },
] as const;

const makeRows = () => [
  {
    label: 'Afstuderen',
    cells: [
      { value: 'juni 2026', delta: { icon: equalIcon, words: 'op schema' }, drawing: <RoadLine label="Juni 2026" from={2025} to={2027} end={2026} chosen /> },
      { value: 'juni 2027', delta: { icon: arrowRightIcon, words: 'een jaar later', worse: true }, drawing: <RoadLine label="Juni 2027" from={2025} to={2027} end={2027} /> },
    ],
  },
  {
    label: 'Budgettering en controlling',
    cells: [
      { value: 'Mag', delta: { icon: checkIcon, words: 'volgtijdelijkheid in orde' } },
      { value: 'Wacht', delta: { icon: hourglassIcon, words: 'tot je een creditbewijs hebt', worse: true } },
    ],
  },
  {
    label: 'Studiegeld tot je diploma',
    cells: [{ value: '€ 1.185,00', delta: { words: 'één jaar' } }, { value: '€ 1.555,80', delta: { icon: arrowUpIcon, words: '€ 370,80 meer', worse: true } }],
  },
  {
    label: 'Tolerantiekrediet over',
    today: { word: 'vandaag', value: '13' },
    cells: [{ value: '7 sp', delta: { icon: arrowDownIcon, words: '6 minder' } }, { value: '13 sp', delta: { icon: equalIcon, words: 'gelijk' } }],
  },
  {
    label: 'Gewogen percentage',
    today: { word: 'vandaag', value: '61 %' },
    cells: [{ value: '62 %', delta: { icon: arrowUpIcon, words: '1 meer' } }, { value: null, delta: { words: 'hangt af van het cijfer in augustus' } }],
  },
] as const;

/** The screen What if of the drawings. */
export const WhatIf = () => {
  const [statistics, setStatistics] = createSignal<Choice>('again');
  const [analysis, setAnalysis] = createSignal<Choice>('tolerate');
  const [mark, setMark] = createSignal(12);
  return (
    <Framed current="what-if">
      <Screen
        title="Wat als"
        meta="Ontwerp A, nog niet bewaard"
        actions={<Menu label="Meer" icon={moreIcon} items={[{ label: 'Begin opnieuw', icon: undoIcon }]} />}
        bar={
          <ButtonRow>
            <Button kind="primary">Bewaar deze weg</Button>
            <Button>Hoe beslis ik?</Button>
          </ButtonRow>
        }
      >
        <RoadCards label="Je keuzes">
          <RoadCard mark="9" outOf="/20" name="Statistiek" points="5 sp">
            <Segmented label="Statistiek" hideLabel options={options} value={statistics()} onChange={setStatistics} />
            <MarkSlider label="Stel, in augustus" valueText={`${mark()}/20`} value={mark()} onChange={setMark} lessLabel="één lager" moreLabel="één hoger" />
          </RoadCard>
          <RoadCard mark="8" outOf="/20" name="Financiële analyse" points="6 sp">
            <Segmented label="Financiële analyse" hideLabel options={options} value={analysis()} onChange={setAnalysis} />
          </RoadCard>
          <RoadCard mark="8" outOf="/20" name="Communicatietraining voor bedrijfsinformatici 2" points="6 sp">
            <Segmented
              label="Communicatietraining"
              hideLabel
              options={[{ value: 'tolerate', label: 'Tolereren', unavailable: 'Tolereren past niet: nog 4 van 6 studiepunten over.' }, options[1], options[2]]}
              value="open"
              onChange={() => undefined}
            />
          </RoadCard>
        </RoadCards>
        <SectionHead title="Twee wegen voor Financiële analyse" quiet />
        <RoadColumns
          caption="Twee wegen voor Financiële analyse"
          rowsLabel="Gevolg"
          heads={[{ title: 'Tolereren', chosen: 'gekozen' }, { title: 'Opnieuw' }]}
          rows={makeRows()}
          equal={{ strong: 'Gelijk op beide wegen.', text: 'Drempel gehaald, studie-efficiëntie 90 %, leerkrediet in september 185.' }}
        />
      </Screen>
    </Framed>
  );
};
