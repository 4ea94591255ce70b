import { Navigate } from '@solidjs/router';
import { Show, type Accessor, type JSX } from 'solid-js';
import { ButtonLink, Screen } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { Assessment, Situation } from '../../rules/index.ts';
import { useStudiekompas, type ChosenProgramme } from '../studiekompas.ts';

/** What a screen about the student's own programme reads. */
export interface Standing {
  readonly chosen: Accessor<ChosenProgramme>;
  readonly situation: Accessor<Situation>;
  readonly assessment: Accessor<Assessment>;
}

/** A screen that needs a programme: sends who has none to the start, and says so when the programme is gone from the device. */
export const WithProgramme = (props: { readonly title: string; readonly children: (standing: Standing) => JSX.Element }) => {
  const { settings, chosen, situation, assessment } = useStudiekompas();
  const standing = () => {
    const [programme, now, assessed] = [chosen(), situation(), assessment()];
    return programme === null || now === null || assessed === null ? null : { programme, now, assessed };
  };
  const lost = () => (
    <Screen title={props.title}>
      <h2>{m.programme_lost_title()}</h2>
      <p>{m.programme_lost_text()}</p>
      <ButtonLink kind="primary" href="/start/opleiding">
        {m.programme_lost_action()}
      </ButtonLink>
    </Screen>
  );
  return (
    <Show when={settings().programme !== null} fallback={<Navigate href="/start" />}>
      <Show when={standing()} fallback={lost()}>
        {(known) =>
          props.children({
            chosen: () => known().programme,
            situation: () => known().now,
            assessment: () => known().assessed,
          })
        }
      </Show>
    </Show>
  );
};
