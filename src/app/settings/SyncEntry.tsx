import { m } from '../../i18n/index.ts';
import { ButtonLink, phoneCheckIcon, SectionHead, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import css from './Settings.module.css';

/** Whether the dossier is on other devices too, and the way there. */
export const SyncEntry = () => {
  const { sync } = useStudiekompas();
  return (
    <section>
      <SectionHead title={m.sync_title()} />
      <div class={css['fields']}>
        <Text kind="prose">{sync.parts()?.line() ?? m.sync_entry_off()}</Text>
        <ButtonLink wide icon={phoneCheckIcon} href="/instellingen/sync">
          {m.sync_entry()}
        </ButtonLink>
      </div>
    </section>
  );
};
