import {
  Banner,
  Button,
  ButtonLink,
  Card,
  Consequences,
  Counts,
  FindingRow,
  IconButton,
  lockIcon,
  Menu,
  moreIcon,
  octagonIcon,
  plusIcon,
  Screen,
  SectionHead,
  Stack,
  stampIcon,
  SummaryBar,
  type SummaryCount,
  swapIcon,
  Tag,
  Text,
  trashIcon,
  triangleIcon,
  UnitList,
  UnitRow,
} from '../../../src/ui/index.ts';
import { IspRuler } from './drawings.tsx';
import { Framed } from './frame.tsx';

const counts = (blocks: string): readonly SummaryCount[] => [
  { icon: octagonIcon, tone: 'blocks', words: blocks },
  { icon: stampIcon, tone: 'permission', words: '1 toestemming' },
  { icon: triangleIcon, tone: 'permission', words: '1 let op' },
];

/** The screen ISP of the drawings. */
export const Isp = () => (
  <Framed current="isp">
    <Screen
      title="ISP 2025-2026"
      meta="Ontwerp B: Financiële analyse opnieuw"
      actions={
        <>
          <IconButton icon={swapIcon} label="Vergelijk ontwerpen" />
          <Menu label="Meer" icon={moreIcon} items={[{ label: 'Verwijder dit ontwerp', icon: trashIcon }]} />
        </>
      }
      bar={<SummaryBar value="71" unit="sp" ruler={<IspRuler value={71} />} counts={counts('2 blokkeren')} action={<Button kind="primary">Los 2 op</Button>} />}
    >
      <Banner
        icon={octagonIcon}
        tone="blocks"
        strong="Blokkeert indienen."
        action={
          <ButtonLink kind="quiet" href="?part=what-if">
            Beslis
          </ButtonLink>
        }
      >
        Je tolerantie is nog niet beslist, art. 19.
      </Banner>
      <Text kind="meta">Gaat ervan uit dat je Statistiek in augustus haalt.</Text>
      <SectionHead title="Semester 1" right="35 sp" />
      <UnitList label="Semester 1">
        <UnitRow name="Financiële analyse" meta="Fase 2, klasgroep 2AF1" points="6" unit="sp" href="?part=course-sheet">
          <FindingRow look="info" icon={lockIcon} word="Moet opnieuw." href="?part=why">
            Verplicht en nog geen creditbewijs
          </FindingRow>
        </UnitRow>
        <UnitRow name="Budgettering en controlling" meta="Fase 3" points="5" unit="sp">
          <FindingRow look="blocks" word="Blokkeert." href="?part=why">
            Eerst Financiële analyse verwerven (VVT)
          </FindingRow>
        </UnitRow>
        <UnitRow name="Vennootschapsbelasting" points="6" unit="sp" />
        <UnitRow name="Internationaal ondernemen" meta="Fase 2, klasgroep 2AF1" points="5" unit="sp">
          <FindingRow look="warning" word="Let op." onClick={() => undefined}>
            Buiten het modeltraject is je rooster niet gewaarborgd
          </FindingRow>
        </UnitRow>
        <UnitRow name="Communicatietraining voor bedrijfsinformatici 2" apart="getolereerd, art. 91" />
      </UnitList>
      <SectionHead title="Semester 2" right="36 sp" />
      <UnitList label="Semester 2">
        <UnitRow name="Stage" meta="Fase 3" points="18" unit="sp">
          <FindingRow look="permission" word="Vraagt toestemming." href="?part=why">
            Voortgangseis 108 sp: je telt er 105, of 109 met toleranties. Cluster, tot 15 oktober
          </FindingRow>
        </UnitRow>
        <UnitRow name="Bachelorproef" points="9" unit="sp" />
      </UnitList>
      <Button wide icon={plusIcon}>
        Voeg toe uit de gids
      </Button>
    </Screen>
  </Framed>
);

const Draft = (props: { readonly name: string; readonly points: string; readonly chosen?: boolean }) => (
  <Card chosen={props.chosen ?? false} label={props.name}>
    <SectionHead title={props.name} right={`${props.points} sp`} level={2} />
    <Counts items={counts('1 blokkeert')} />
    <IspRuler value={Number(props.points)} />
    <SectionHead title="Semester 1" right="29 sp" level={3} />
    <UnitList>
      <UnitRow name="Financiële analyse" apart="getolereerd, art. 91" />
      <UnitRow name="Financiële analyse" tags={<Tag icon={lockIcon}>Moet opnieuw</Tag>} points="6" unit="sp" />
      <UnitRow name="Budgettering en controlling" points="5" unit="sp">
        <FindingRow look="allowed" word="Mag." href="?part=why">
          Een tolerantie voldoet aan de VVT
        </FindingRow>
      </UnitRow>
    </UnitList>
  </Card>
);

/** Two drafts beside each other. */
export const Drafts = () => (
  <Framed current="isp">
    <Screen
      title="ISP 2025-2026"
      width="wide"
      meta="Beide ontwerpen gaan ervan uit dat je Statistiek in augustus haalt. Indienen tot wo 15 oktober"
      actions={
        <>
          <Button icon={plusIcon}>Nieuw ontwerp</Button>
          <Button kind="primary">Los 2 zaken op in B</Button>
        </>
      }
    >
      <Stack beside="equal">
        <Draft name="A. Tolereren" points="65" chosen />
        <Draft name="B. Opnieuw" points="71" />
      </Stack>
      <Consequences
        title="Gevolgen"
        note="B gerekend zonder Budgettering en controlling: 66 sp"
        items={[
          { label: 'Afstuderen', values: [{ road: 'A', value: 'juni 2026' }, { road: 'B', value: 'juni 2027' }] },
          { label: 'Studiegeld tot diploma', values: [{ road: 'A', value: '€ 1.185,00' }, { road: 'B', value: '€ 1.555,80' }] },
          { label: 'Leerkrediet na inschrijving', values: [{ road: 'A', value: '120' }, { road: 'B', value: '119' }] },
          { label: 'Tolerantiekrediet over', values: [{ road: 'A', value: '7 sp' }, { road: 'B', value: '13 sp' }] },
        ]}
      />
    </Screen>
  </Framed>
);
