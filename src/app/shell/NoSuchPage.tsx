import { ButtonLink, Screen } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';

/** Shown for an address that the app does not have. */
export const NoSuchPage = () => (
  <Screen title={m.not_found_title()}>
    <p>{m.not_found_text()}</p>
    <ButtonLink kind="primary" href="/">
      {m.not_found_action()}
    </ButtonLink>
  </Screen>
);
