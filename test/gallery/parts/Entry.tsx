import { Button, IconButton, MarkField, MarkList, MarkPad, MarkRow, Screen, undoIcon } from '../../../src/ui/index.ts';
import { Framed } from './frame.tsx';

const nothing = () => undefined;

/** The screen on which marks are entered, of the drawings. */
export const Entry = () => (
  <Framed current="entry" padOpen>
    <Screen
      title="2024-2025"
      meta="6 van 12 ingevuld, 60 sp"
      actions={
        <>
          <IconButton icon={undoIcon} label="Maak ongedaan" />
          <Button kind="quiet">Klaar</Button>
        </>
      }
      bar={undefined}
    >
      <MarkList label="Opleidingsonderdelen">
        <MarkRow name="Kosten en prijzen" points="5 sp" mark="13" empty="geen cijfer" state="check" stateName="creditbewijs" onActivate={nothing} />
        <MarkRow name="Btw" points="4 sp" mark="11" empty="geen cijfer" state="check" stateName="creditbewijs" onActivate={nothing} />
        <MarkRow name="Statistiek" points="5 sp" mark="9" empty="geen cijfer" state="striped" stateName="te beslissen" onActivate={nothing} />
        <MarkRow name="Zakelijk Frans" points="4 sp" mark="9" empty="geen cijfer" state="half" stateName="getolereerd" onActivate={nothing} />
        <MarkRow name="Zakelijk Engels 2" points="4 sp" empty="geen cijfer" active onActivate={nothing}>
          <MarkField label="Cijfer voor Zakelijk Engels 2" suffix="/20" onCommit={nothing} />
        </MarkRow>
        <MarkRow name="Communicatietraining voor bedrijfsinformatici 2" points="6 sp" empty="geen cijfer" onActivate={nothing} />
        <MarkRow name="Marketing" points="4 sp" empty="geen cijfer" error="Een cijfer is een geheel getal van 0 tot 20." onActivate={nothing} />
        <MarkRow name="Projectwerk" points="5 sp" empty="geen cijfer" onActivate={nothing} />
      </MarkList>
    </Screen>
    <MarkPad
      title="Zakelijk Engels 2"
      legend="tolereerbaar cijfer"
      striped={[8, 9]}
      lighterBelow={8}
      specials={[
        { value: 'na', label: 'NA', name: 'niet afgelegd' },
        { value: 'pass', label: 'G/NG', name: 'geslaagd of niet geslaagd' },
        { value: 'later', label: 'Later', name: 'Later' },
      ]}
      current={14}
      markName={(mark) => `${mark} op 20`}
      onMark={nothing}
    />
  </Framed>
);
