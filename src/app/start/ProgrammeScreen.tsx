import { Match, Show, Switch } from 'solid-js';
import { Banner, exampleIcon, Screen, Text } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { AcademicYear } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { StartAddress } from './address.ts';
import { FirstYearForm } from './FirstYearForm.tsx';
import { OwnProgrammeForm } from './OwnProgrammeForm.tsx';
import { ProgrammeChoice } from './ProgrammeChoice.tsx';
import css from './Start.module.css';

export interface ProgrammeScreenProps {
  readonly address: StartAddress;
  readonly onStep: (address: StartAddress) => void;
  /** The dossier has begun: with this year, or again with the years that it had. */
  readonly onBegun: (year: AcademicYear | null) => void;
  /** There is no year yet: the first enrolment is put together first. */
  readonly onFresh: () => void;
}

/** Starting with one's own dossier: which programme, then the first year. */
export const ProgrammeScreen = (props: ProgrammeScreenProps) => {
  const { settings } = useStudiekompas();
  const title = () =>
    props.address.zelf ? m.programme_by_hand_title() : props.address.opleiding === undefined ? m.programme_title() : m.start_own_title();
  const atStart = () => props.address.zelf === undefined && props.address.opleiding === undefined;
  return (
    <Screen
      title={title()}
      back={
        atStart()
          ? { label: m.back(), href: settings().programme === null ? '/start' : '/' }
          : { label: m.back(), onClick: () => props.onStep({}) }
      }
      trail={m.app_name()}
    >
      <div class={css['form']}>
        <Show when={settings().example}>
          <Banner icon={exampleIcon} strong={m.example_word()}>
            {m.start_leaves_example()}
          </Banner>
        </Show>
        <Switch
          fallback={
            <>
              <Text kind="prose">{m.programme_lead()}</Text>
              <ProgrammeChoice
                onChoose={(opleiding) => props.onStep({ opleiding })}
                onByHand={() => props.onStep({ zelf: true })}
                onBegun={() => props.onBegun(null)}
              />
            </>
          }
        >
          <Match when={props.address.opleiding}>{(code) => <FirstYearForm code={code()} onBegun={(year) => props.onBegun(year)} onFresh={() => props.onFresh()} />}</Match>
          <Match when={props.address.zelf}>
            <OwnProgrammeForm onMade={(opleiding) => props.onStep({ opleiding })} />
          </Match>
        </Switch>
      </div>
    </Screen>
  );
};
