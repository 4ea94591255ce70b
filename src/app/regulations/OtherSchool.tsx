import { For, Show } from 'solid-js';
import { ButtonLink, EmptyState, infoIcon, Note } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { hasRegulations, packs } from '../../packs/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { articleAddress, regulationsAddress } from './address.ts';
import { useRegulations } from './create-regulations.ts';

/** That what stands here is not of the student's own school; nothing where it is. */
export const OtherSchool = (props: { readonly article?: boolean }) => {
  const { pack: chosen } = useStudiekompas();
  const { pack, other } = useRegulations();
  return (
    <Show when={other()}>
      <Note icon={infoIcon} strong={props.article ? m.rules_of_other({ school: pack().institution }) : m.rules_all_of_other({ school: pack().institution })}>
        {m.rules_of_own({ own: chosen().institution })}
      </Note>
    </Show>
  );
};

/** There are no regulations in our own words for the chosen pack; those of other schools are a tap away. */
export const NoRegulations = (props: { readonly article?: string }) => {
  const { pack } = useStudiekompas();
  const address = (regulations: string): string =>
    props.article === undefined ? regulationsAddress(regulations) : articleAddress(props.article, { regulations });
  return (
    <EmptyState
      title={m.rules_empty_title()}
      actions={
        <>
          <For each={packs.filter(({ id }) => hasRegulations(id))}>
            {(one) => (
              <ButtonLink kind="primary" href={address(one.id)}>
                {m.rules_read_other({ school: one.institution })}
              </ButtonLink>
            )}
          </For>
          <ButtonLink href="/instellingen">{m.nav_settings()}</ButtonLink>
        </>
      }
    >
      {m.rules_empty_text({ pack: pack().title })}
    </EmptyState>
  );
};
