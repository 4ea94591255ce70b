import { Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Banner, Button, ButtonLink, phoneCheckIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** Offers to put the app on the device, once it was of use; refused once is refused for good. */
export const InstallOffer = () => {
  const { pwa } = useStudiekompas();
  const install = async (): Promise<void> => {
    if ((await pwa.install()) === 'dismissed') pwa.dismissInstall();
  };
  return (
    <Show when={pwa.installOffered()}>
      <Banner
        icon={phoneCheckIcon}
        strong={m.install_offer_word()}
        action={
          <>
            <Show
              when={pwa.installState() === 'prompt'}
              fallback={
                <ButtonLink kind="quiet" href="/installeren">
                  {m.install_how()}
                </ButtonLink>
              }
            >
              <Button kind="quiet" onClick={() => void install()}>
                {m.install()}
              </Button>
            </Show>
            <Button kind="quiet" onClick={() => pwa.dismissInstall()}>
              {m.install_never()}
            </Button>
          </>
        }
      >
        {m.install_offer_text()}
      </Banner>
    </Show>
  );
};
