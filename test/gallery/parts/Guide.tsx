import { createSignal } from 'solid-js';
import {
  Button,
  checkIcon,
  Chip,
  Chips,
  closeIcon,
  FactGrid,
  Highlight,
  hourglassIcon,
  IconButton,
  lockIcon,
  plusIcon,
  Screen,
  SearchField,
  SectionHead,
  SequenceLine,
  Tag,
  Text,
  UnitList,
  UnitRow,
  Why,
} from '../../../src/ui/index.ts';
import { Framed, MainMenu } from './frame.tsx';

/** Searching the guide, of the drawings. */
export const Guide = () => {
  const [query, setQuery] = createSignal('stat');
  const [own, setOwn] = createSignal(true);
  return (
    <Framed current="guide">
      <Screen title="Gids" meta="Programmagids 2025-2026, stand 1 juli" actions={<MainMenu />}>
        <SearchField label="Zoek een opleidingsonderdeel" clearLabel="Wis" value={query()} onInput={setQuery} />
        <Chips label="Beperk tot">
          <Chip label="Mijn opleiding" pressed={own()} onPress={setOwn} />
          <Chip label="Semester 1" pressed={false} onPress={() => undefined} />
          <Chip label="Semester 2" pressed={false} onPress={() => undefined} />
        </Chips>
        <SectionHead title="5 opleidingsonderdelen" right="1.284 doorzocht op dit toestel" quiet />
        <UnitList>
          <UnitRow
            name={<Highlight text="Statistiek" ranges={[[0, 4]]} />}
            meta="Fase 1, semester 2"
            tags={<Tag fill="striped">9/20, te beslissen</Tag>}
            points="5"
            unit="sp"
            href="?part=course-sheet"
          />
          <UnitRow
            name={<Highlight text="Statistiek met Python" ranges={[[0, 4]]} />}
            meta="Keuze, semester 1"
            tags={<Tag icon={hourglassIcon}>na Statistiek (VT)</Tag>}
            points="3"
            unit="sp"
            href="?part=course-sheet"
          />
          <UnitRow
            name={<Highlight text="Toegepaste statistiek" ranges={[[11, 15]]} />}
            meta="Fase 2, semester 1"
            tags={<Tag icon={lockIcon}>na Statistiek (VVT)</Tag>}
            points="4"
            unit="sp"
            href="?part=course-sheet"
          />
          <UnitRow name={<Highlight text="Sociaal statuut van de zelfstandige" ranges={[[8, 12]]} />} meta="Keuze, semester 2" points="3" unit="sp" href="?part=course-sheet" />
        </UnitList>
        <SectionHead title="In andere opleidingen" right="3 meer" quiet />
        <UnitList>
          <UnitRow name={<Highlight text="Biostatistiek" ranges={[[3, 7]]} />} meta="Biomedische laboratoriumtechnologie" points="4" unit="sp" href="?part=course-sheet" />
        </UnitList>
      </Screen>
    </Framed>
  );
};

/** A course sheet, of the drawings. */
export const Sheet = () => (
  <Framed current="guide">
    <Screen
      title="Financiële analyse"
      back={{ label: 'Terug', href: '?part=guide' }}
      trail="Gids, Bedrijfsmanagement, fase 2"
      meta={<Tag fill="striped">8/20 in 2024-25, te beslissen</Tag>}
      actions={<IconButton icon={plusIcon} label="Zet in een ontwerp" />}
    >
      <FactGrid
        facts={[
          { label: 'Studiepunten', value: '6' },
          { label: 'Semester', value: '1' },
          { label: 'Taal', value: 'Nederlands' },
          { label: 'Tolereerbaar', value: 'Ja', icon: checkIcon, tone: 'good' },
          { label: 'Tweede kans', value: 'Nee', icon: closeIcon, tone: 'bad' },
          { label: 'Cijfer', value: '0–20' },
        ]}
      />
      <SectionHead title="Onderdelen" right={<Why label="Waarom" about="Onderdelen" href="?part=why" />} />
      <UnitList>
        <UnitRow name="Hoorcollege en schriftelijk examen" points="4" unit="sp" />
        <UnitRow name="Werkcollege, permanente evaluatie" points="2" unit="sp" />
      </UnitList>
      <Text kind="meta">Het cijfer is het gewogen gemiddelde. Haal je op één deel 7 of minder, dan telt het laagste deel.</Text>
      <SectionHead title="Volgtijdelijkheid" />
      <SequenceLine
        label="Volgtijdelijkheid"
        items={[
          { fill: 'solid', lead: 'Heeft nodig (VT, gevolgd)', name: 'Boekhouden 1', state: 'creditbewijs', href: '?part=course-sheet' },
          { fill: 'striped', name: 'Financiële analyse', current: true },
          { fill: 'dashed', lead: 'Nodig voor (VVT, verworven)', name: 'Budgettering en controlling', state: 'wacht', href: '?part=course-sheet' },
          { fill: 'half', name: 'Zakelijk Frans', state: 'getolereerd' },
          { fill: 'tint', name: 'Boekhouden voor gevorderden in een internationale context', state: 'vrijgesteld' },
        ]}
      />
      <Button kind="primary" wide icon={plusIcon}>
        Zet in ontwerp B
      </Button>
    </Screen>
  </Framed>
);
