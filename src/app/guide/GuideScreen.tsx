import { Show } from 'solid-js';
import { ButtonLink, EmptyState, Screen, Text } from '../../ui/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import { createProgramme, type InstalledProgramme } from '../../guide/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { GuideAddress } from './address.ts';
import { GuideFinder } from './GuideFinder.tsx';
import { GuideSource } from './GuideSource.tsx';
import { GuideUnits } from './GuideUnits.tsx';
import { OpenUnits } from './OpenUnits.tsx';
import { ProgrammesHere } from './ProgrammesHere.tsx';
import { GuideUpdate } from './published/GuideUpdate.tsx';

export interface GuideScreenProps {
  readonly address: GuideAddress;
  /** Keeps in the address what is searched for, so that the way back leads to it. */
  readonly onSearch: (address: GuideAddress) => void;
}

/** No programme on the screen: none chosen yet, or its guide is gone from this device. */
const NoProgramme = (props: { readonly lost: boolean }) => (
  <EmptyState
    title={props.lost ? m.guide_lost() : m.guide_none_chosen()}
    actions={
      <ButtonLink kind="primary" href={props.lost ? '/start/opleiding' : '/start'}>
        {props.lost ? m.settings_programme_change() : m.guide_choose_programme()}
      </ButtonLink>
    }
  >
    {props.lost ? m.guide_lost_text() : m.guide_none_chosen_text()}
  </EmptyState>
);

/** Another programme that the address names, while it is read and when it is not here. */
const OtherGone = () => (
  <EmptyState title={m.guide_other_gone()} actions={<ButtonLink href="/gids">{m.guide_other_back()}</ButtonLink>}>
    {m.guide_other_gone_text()}
  </EmptyState>
);

/** The programme guide: search while typing, the units by stage and group, where the guide comes from, other programmes. */
export const GuideScreen = (props: GuideScreenProps) => {
  const { chosen, guides, settings } = useStudiekompas();
  const otherCode = (): string | null => {
    const code = props.address.opleiding;
    return code === undefined || code === chosen()?.programme.code ? null : code;
  };
  const reading = createProgramme(guides, otherCode);
  const other = (): InstalledProgramme | undefined => {
    const read = reading();
    return otherCode() !== null && read.kind === 'ready' && read.value.kind === 'installed' ? read.value.guide : undefined;
  };
  const guide = (): InstalledProgramme | undefined => {
    if (otherCode() !== null) return other();
    const ground = chosen()?.ground;
    return ground?.kind === 'guide' ? ground.guide : undefined;
  };
  const programme = () => (otherCode() === null ? chosen()?.programme : other()?.programme);
  const meta = () => {
    const title = programme()?.title;
    if (title === undefined) return undefined;
    const known = guide();
    return m.guide_meta({ programme: title, year: known === undefined ? m.guide_own_programme() : formatYear(known.academicYear) });
  };
  const none = () => (
    <Show when={otherCode() !== null} fallback={<NoProgramme lost={settings().programme !== null} />}>
      <Show when={reading().kind !== 'pending'}>
        <OtherGone />
      </Show>
    </Show>
  );
  return (
    <Screen title={m.guide_title()} meta={meta()}>
      <Show when={guide()}>{(known) => <GuideUpdate guide={known()} />}</Show>
      <Show when={programme()} fallback={none()}>
        {(known) => (
          <GuideFinder address={props.address} onSearch={props.onSearch}>
            {(semester) => (
              <GuideUnits
                programme={known()}
                units={known().units.filter((unit) => semester === undefined || String(unit.semester) === semester)}
                other={otherCode() !== null}
              />
            )}
          </GuideFinder>
        )}
      </Show>
      <Show when={otherCode() === null}>
        <OpenUnits />
      </Show>
      <Show when={guide()}>{(known) => <GuideSource guide={known()} />}</Show>
      <Show when={otherCode() === null && guide() === undefined && chosen() !== null}>
        <Text kind="meta">{m.guide_own_programme()}</Text>
      </Show>
      <Show when={otherCode() !== null && programme() !== undefined && chosen() !== null}>
        <ButtonLink href="/gids">{m.guide_other_back()}</ButtonLink>
      </Show>
      <ProgrammesHere />
    </Screen>
  );
};
