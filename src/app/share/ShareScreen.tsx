import { createMemo, createSignal, Match, Show, Switch } from 'solid-js';
import { fragmentOf, sealDossier, shareLimits, type ToShare } from '../../dossier/index.ts';
import { m } from '../../i18n/index.ts';
import { Announcer, Button, createAnnouncer, downloadIcon, infoIcon, lockIcon, Note, Screen, SectionHead, shareIcon, Stack, Text, TextField } from '../../ui/index.ts';
import { saveFile } from '../save-file.ts';
import { guideOf } from '../shell/Ground.tsx';
import { WithProgramme, type Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { shareText } from '../why/share.ts';
import { READING_ADDRESS } from './address.ts';

/** What was closed last, and how it may travel. */
interface Made {
  readonly link: string;
  readonly keyLink: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

const addressWith = (fragment: string): string => `${location.origin}${READING_ADDRESS}#${fragment}`;

const LinkStep = (props: { readonly made: Made; readonly onShare: (link: string) => void }) => (
  <Show when={props.made.link.length <= shareLimits.link} fallback={<Text kind="prose">{m.share_link_too_long()}</Text>}>
    <Stack>
      <Text kind="prose">{m.share_link_text()}</Text>
      <Button kind="primary" wide icon={shareIcon} onClick={() => props.onShare(props.made.link)}>
        {m.share_link_action()}
      </Button>
    </Stack>
  </Show>
);

const FileStep = (props: { readonly made: Made; readonly onShare: (link: string) => void; readonly onSaved: () => void }) => {
  const save = (): void => {
    saveFile('studiekompas-dossier.skd', 'application/octet-stream', props.made.content);
    props.onSaved();
  };
  return (
    <Stack>
      <Text kind="prose">{m.share_file_text()}</Text>
      <Button wide icon={downloadIcon} onClick={save}>
        {m.share_file_action()}
      </Button>
      <Button wide icon={shareIcon} onClick={() => props.onShare(props.made.keyLink)}>
        {m.share_key_action()}
      </Button>
    </Stack>
  );
};

const Making = (props: { readonly standing: Standing }) => {
  const { pack, today } = useStudiekompas();
  const { message, announce } = createAnnouncer();
  const [who, setWho] = createSignal('');
  const [made, setMade] = createSignal<Made | null>(null);
  const [failed, setFailed] = createSignal(false);
  const toShare = createMemo((): ToShare => {
    const guide = guideOf(props.standing.chosen());
    const name = who().trim();
    return {
      asOf: today(),
      ...(name === '' ? {} : { who: name }),
      pack: pack().id,
      ...(guide === null ? {} : { guide: { source: guide.source, academicYear: guide.academicYear, sample: guide.sample } }),
      programme: props.standing.chosen().programme,
      dossier: props.standing.situation().dossier,
    };
  });
  const make = async (): Promise<void> => {
    try {
      const sealed = await sealDossier(toShare());
      setMade({ link: addressWith(fragmentOf(sealed, 'link')), keyLink: addressWith(fragmentOf(sealed, 'key')), content: sealed.content });
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  const share = async (link: string): Promise<void> => {
    const outcome = await shareText(m.share_title(), link);
    announce({ shared: () => m.share_done(), copied: () => m.share_copied(), failed: () => m.share_failed() }[outcome]());
  };
  return (
    <Screen title={m.share_title()} back={{ label: m.back(), href: '/dossier/meenemen' }} trail={m.export_action()}>
      <Stack gap="l">
        <section>
          <Text kind="prose">{m.share_lead()}</Text>
          <Note icon={infoIcon} strong={m.share_holds()}>
            {m.share_holds_text()}
          </Note>
          <Note icon={lockIcon} strong={m.share_secret()}>
            {m.share_secret_text()}
          </Note>
        </section>
        <Switch
          fallback={
            <Stack>
              <TextField label={m.share_who()} hint={m.share_who_hint()} value={who()} maxlength={80} onInput={setWho} />
              <Button kind="primary" wide icon={lockIcon} onClick={() => void make()}>
                {m.share_make()}
              </Button>
              <p role="alert">
                <Show when={failed()}>{m.share_make_failed()}</Show>
              </p>
            </Stack>
          }
        >
          <Match when={made()}>
            {(ready) => (
              <>
                <section>
                  <SectionHead title={m.share_link()} />
                  <LinkStep made={ready()} onShare={(link) => void share(link)} />
                </section>
                <section>
                  <SectionHead title={m.share_file()} />
                  <FileStep made={ready()} onShare={(link) => void share(link)} onSaved={() => announce(m.export_saved())} />
                </section>
                <Button wide onClick={() => setMade(null)}>
                  {m.share_again()}
                </Button>
              </>
            )}
          </Match>
        </Switch>
      </Stack>
      <Announcer message={message()} />
    </Screen>
  );
};

/** `/dossier/delen`: the dossier as somebody else may look at it. */
export const ShareScreen = () => <WithProgramme title={m.share_title()}>{(standing) => <Making standing={standing} />}</WithProgramme>;
