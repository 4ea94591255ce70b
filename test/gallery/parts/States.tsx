import {
  arrowRightIcon,
  Banner,
  Button,
  ButtonLink,
  clockIcon,
  EmptyState,
  ErrorState,
  fileErrorIcon,
  globeIcon,
  Note,
  phoneCheckIcon,
  Screen,
  Stack,
  Text,
} from '../../../src/ui/index.ts';
import { Fork } from './drawings.tsx';
import { Framed, MainMenu } from './frame.tsx';

/** First start, of the drawings. */
export const Start = () => (
  <main>
    <Screen title="Studiekompas" actions={<Button kind="quiet" icon={globeIcon}>English</Button>}>
      <Fork />
      <Text kind="title">Zie waar een keuze naartoe leidt, vóór je ze maakt.</Text>
      <Text kind="prose">Tolerantie, ISP, leerkrediet en drempel, met het reglement van je school en je eigen cijfers.</Text>
      <Stack gap="s">
        <ButtonLink kind="primary" wide detail="Kies je opleiding en vul je cijfers in" iconEnd={arrowRightIcon} href="?part=entry">
          Start met mijn dossier
        </ButtonLink>
        <Button wide detail="Verzonnen student, Bedrijfsmanagement" iconEnd={arrowRightIcon}>
          Probeer met een voorbeeld
        </Button>
        <Note icon={phoneCheckIcon} strong="Zonder account.">
          Je cijfers blijven in deze browser. Alles werkt ook offline.
        </Note>
      </Stack>
    </Screen>
  </main>
);

/** Nothing to compare yet, of the drawings. */
export const Nothing = () => (
  <Framed current="what-if">
    <Screen title="Wat als" meta="2024-2025" actions={<MainMenu />}>
      <EmptyState
        drawing={<Fork muted />}
        title="Nog niets om te vergelijken"
        actions={
          <>
            <Button kind="primary">Vul cijfers in</Button>
            <Button>Plak uit je studievoortgangsdossier</Button>
          </>
        }
      >
        Vul je cijfers van 2024-2025 in. Elke 8 of 9 komt hier te staan, met de twee wegen naast elkaar.
      </EmptyState>
      <Note icon={clockIcon} strong="Examens nog bezig?">
        Stel cijfers in die je verwacht en kijk wat er verandert.
      </Note>
    </Screen>
  </Framed>
);

/** A file that cannot be read whole, of the drawings. */
export const Failure = () => (
  <Framed current="entry">
    <Screen title="Bestand inlezen" back={{ label: 'Terug', href: '?part=entry' }}>
      <Banner icon={phoneCheckIcon}>Je bent offline. Inlezen werkt gewoon.</Banner>
      <ErrorState
        icon={fileErrorIcon}
        title="3 van de 12 rijen kunnen we niet lezen"
        rows={[
          { title: 'Marketing, het cijfer is “12,5”', detail: 'Rij 4. Een examencijfer is een geheel getal van 0 tot 20.', fix: <Button>Pas aan</Button> },
          { title: 'Projectwerk, de studiepunten ontbreken', detail: 'Rij 9. In de gids staat 5 sp.', fix: <Button>Neem 5</Button> },
          { title: 'Boekhouding II, niet in de gids', detail: 'Rij 11. Bedoel je Boekhouden 2?', fix: <Button>Klopt</Button> },
        ]}
        actions={
          <>
            <Button kind="primary">Bekijk voorbeeld met 9 rijen</Button>
            <Button>Kies een ander bestand</Button>
          </>
        }
      >
        Je dossier is niet gewijzigd. Los de drie rijen op of laat ze weg. Daarna lezen we alles in één keer in.
      </ErrorState>
    </Screen>
  </Framed>
);
