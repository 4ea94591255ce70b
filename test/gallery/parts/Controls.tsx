import { createSignal, For } from 'solid-js';
import * as ui from '../../../src/ui/index.ts';
import { Framed } from './frame.tsx';

const icons = Object.entries(ui).filter((entry): entry is [string, string] => typeof entry[1] === 'string');

/** Fields, buttons, states, icons. */
export const Controls = () => {
  const [text, setText] = createSignal('Mijn dossier');
  const [number, setNumber] = createSignal<number | null>(140);
  const [date, setDate] = createSignal<string | null>('2025-07-12');
  const [major, setMajor] = createSignal<'af' | 'log' | null>(null);
  const [on, setOn] = createSignal(true);
  const [contract, setContract] = createSignal<'diploma' | 'credit'>('diploma');
  return (
    <Framed current="controls">
      <ui.Screen title="Instellingen" meta="Alle bouwstenen" back={{ label: 'Terug', href: '?' }}>
        <ui.Stack>
          <ui.TextField label="Naam van het dossier" hint="Alleen jij ziet dit." value={text()} onInput={setText} />
          <ui.TextField label="Cijfer" error="Een cijfer is een geheel getal van 0 tot 20." value="12,5" onInput={() => undefined} />
          <ui.NumberField label="Leerkrediet" unit="studiepunten" value={number()} onChange={setNumber} min={-200} max={400} />
          <ui.DateField label="Mededeling van de resultaten" value={date()} onChange={setDate} />
          <ui.Select
            label="Afstudeerrichting"
            placeholder="Kies"
            options={[{ value: 'af', label: 'Accountancy-Fiscaliteit' }, { value: 'log', label: 'Logistiek management' }]}
            value={major()}
            onChange={setMajor}
          />
          <ui.TextArea label="Plak hier je resultaten" value="" onInput={() => undefined} rows={3} />
          <ui.FileButton label="Kies een bestand" icon={ui.fileIcon} onFiles={() => undefined} />
          <div>
            <ui.Checkbox label="Ik heb dit nagekeken" hint="Bij je school" checked={on()} onChange={setOn} />
            <ui.Checkbox label="Nog een" checked={false} onChange={setOn} />
            <ui.Switch label="Herinner me aan een reservekopie" checked={on()} onChange={setOn} />
            <ui.Switch label="Synchroniseer" checked={false} unavailable="Hiervoor moet je online zijn." onChange={setOn} />
          </div>
          <ui.ChoiceList
            label="Contract"
            options={[{ value: 'diploma', label: 'Diplomacontract', detail: 'Je wilt het diploma halen' }, { value: 'credit', label: 'Creditcontract' }]}
            value={contract()}
            onChange={setContract}
          />
          <ui.Segmented label="Thema" options={[{ value: 'light', label: 'Licht' }, { value: 'dark', label: 'Donker' }, { value: 'system', label: 'Toestel' }]} value="system" onChange={() => undefined} />
          <ui.ButtonRow>
            <ui.Button kind="primary" icon={ui.downloadIcon}>Maak een reservekopie</ui.Button>
            <ui.Button icon={ui.printerIcon}>Druk af</ui.Button>
            <ui.Button kind="quiet">Later</ui.Button>
          </ui.ButtonRow>
          <ui.Button kind="danger" icon={ui.trashIcon} wide>Wis alles op dit toestel</ui.Button>
          <ui.Button kind="primary" wide unavailable="Eerst 2 blokkeringen oplossen.">Dien in</ui.Button>
          <ui.Banner icon={ui.refreshIcon} strong="Nieuwe versie." action={<ui.Button kind="quiet">Herlaad</ui.Button>}>Je invoer blijft bewaard.</ui.Banner>
          <ui.Banner icon={ui.stampIcon} tone="permission" strong="Vraagt toestemming.">Tot 15 oktober.</ui.Banner>
          <ui.FillLegend
            items={[
              { fill: 'solid', count: '94', word: 'creditbewijs' },
              { fill: 'tint', count: '6', word: 'vrijgesteld' },
              { fill: 'half', count: '4', word: 'getolereerd' },
              { fill: 'striped', count: '11', word: 'te beslissen' },
              { fill: 'dashed', count: '65', word: 'open' },
            ]}
          />
          <ui.ProgressList
            label="Voorwaarden"
            items={[
              { state: 'met', word: 'gehaald', label: 'Drempel van fase 1' },
              { state: 'unmet', word: 'niet gehaald', label: 'Bindende voorwaarde', detail: 'art. 77' },
              { state: 'open', word: 'nog 60 sp', label: 'Studiepunten' },
              { state: 'waits', word: 'wacht', label: 'Stage', detail: 'na Statistiek' },
              { state: 'unknown', word: 'hangt af van je cijfer', label: 'Graad' },
            ]}
          />
          <ui.Disclosure summary="Vennootschapsbelasting en 3 andere, gelijk in A en B" right="19 sp">
            <ui.DataTable caption="Leerkrediet" heads={['Wanneer', 'Stand']} rows={[['Start', '140'], ['Na inschrijving', '86']]} />
          </ui.Disclosure>
          <ui.FindingRow look="info" word="Ter info.">Zonder weg verder.</ui.FindingRow>
          <ul class="gallery-icons">
            <For each={icons}>
              {([name, shape]) => (
                <li title={name}>
                  <ui.Icon shape={shape} size={23} label={name} />
                </li>
              )}
            </For>
          </ul>
        </ui.Stack>
      </ui.Screen>
      <ui.Toast message="Statistiek is weg uit ontwerp B." action={<ui.Button kind="quiet">Maak ongedaan</ui.Button>} />
    </Framed>
  );
};
