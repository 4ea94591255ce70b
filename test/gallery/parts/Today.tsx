import { arrowRightIcon, Button, DecisionCard, FigureBlock, FigureList, Screen, SectionHead, Stack, Text } from '../../../src/ui/index.ts';
import { Account, Budget, Efficiency, Road, Threshold } from './drawings.tsx';
import { Framed, MainMenu } from './frame.tsx';

const Decision = () => (
  <DecisionCard
    question="Tolereren of opnieuw afleggen?"
    days={{ count: '6', words: 'dagen over', total: 15, left: 6, from: '3 juli', until: 'vr 18 juli, 23.59 u.' }}
    candidates={[
      { mark: '9', outOf: '/20', name: 'Statistiek', detail: 'tweede examenkans in augustus', points: '5 sp' },
      { mark: '8', outOf: '/20', name: 'Financiële analyse', detail: 'geen tweede examenkans', points: '6 sp' },
    ]}
    action={
      <Button kind="decision" wide iconEnd={arrowRightIcon}>
        Vergelijk beide wegen
      </Button>
    }
    consequence="Tolereren kan je niet herroepen."
    nothing="Kies je niets, dan tolereer je niet. In september volgt nog één termijn."
    why={{ label: 'Waarom', reading: 'onze lezing', href: '?part=why' }}
  />
);

/** The screen Today of the drawings. */
export const Today = () => (
  <Framed current="today">
    <Screen title="Vandaag" meta="Za 12 juli 2025. Bedrijfsmanagement" actions={<MainMenu />} width="wide">
      <Stack beside="first-narrow" gap="s">
        <div>
          <Decision />
          <SectionHead title="Waar je staat" quiet />
          <FigureList>
            <FigureBlock
              label="Decretale drempel"
              why={{ label: 'Waarom', reading: 'onze lezing', href: '?part=why' }}
              value="11"
              words="van 12 opleidingsonderdelen"
              caption="Te halen tegen het einde van 2024-2025. Blijft Statistiek 9/20, dan wordt het in september automatisch getolereerd."
            >
              <Threshold />
            </FigureBlock>
            <FigureBlock label="Studie-efficiëntie" why={{ label: 'Waarom', href: '?part=why' }} value="82 %" words="in 2024-2025, hoogstens 90 %">
              <Efficiency />
            </FigureBlock>
          </FigureList>
        </div>
        <div>
          <FigureList>
            <FigureBlock label="Tolerantiekrediet" why={{ label: 'Waarom', reading: 'onze lezing', href: '?part=why' }} value="13" words="van 17 studiepunten over">
              <Budget />
            </FigureBlock>
            <FigureBlock
              label="Leerkrediet"
              why={{ label: 'Waarom', href: '?part=why' }}
              value="180"
              words="je begon met 140"
              caption="2025-26 volgens ontwerp A, 65 sp. Bij 0 of minder word je geweigerd."
            >
              <Account />
            </FigureBlock>
            <FigureBlock label="Weg naar 180" why={{ label: 'Waarom', href: '?part=why' }} value="104" words="studiepunten in orde">
              <Road />
            </FigureBlock>
            <FigureBlock label="Gewogen percentage" value={null} words="3 cijfers ontbreken" />
            <FigureBlock label="Studiepunten dit jaar" value="11" atLeast="ten minste" words="van 60, 1 cijfer ontbreekt" />
          </FigureList>
          <Text kind="meta">Berekend op dit toestel met het OER van Odisee 2024-2025 en de programmagids van 1 juli 2025. Je school beslist.</Text>
        </div>
      </Stack>
    </Screen>
  </Framed>
);
