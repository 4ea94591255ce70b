import { m } from '../../i18n/index.ts';
import { ButtonLink, lockIcon, SectionHead, Stack, Text } from '../../ui/index.ts';

/** The app lock among the settings. */
export const LockEntry = () => (
  <section>
    <SectionHead title={m.lock_title()} />
    <Stack>
      <Text kind="prose">{m.lock_entry_text()}</Text>
      <ButtonLink wide icon={lockIcon} href="/instellingen/slot">
        {m.lock_entry()}
      </ButtonLink>
    </Stack>
  </section>
);
