import { createSignal, onCleanup, onMount, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Button, Stack, Text, TextField } from '../../ui/index.ts';
import { createReader, openCamera, type CameraProblem, type ReadFrame } from './camera.ts';
import { isDeviceLink } from './device-link.ts';
import css from './Sync.module.css';

const problems: Readonly<Record<CameraProblem, () => string>> = {
  none: () => m.sync_camera_none(),
  denied: () => m.sync_camera_denied(),
  busy: () => m.sync_camera_busy(),
};

/** Between two looks, in milliseconds: quick enough for a hand, and the phone stays cool. */
const LOOK_EVERY = 150;

const Camera = (props: { readonly onText: (text: string) => void }) => {
  const [problem, setProblem] = createSignal<CameraProblem | null>(null);
  let video: HTMLVideoElement | undefined;
  let stream: MediaStream | null = null;
  let gone = false;
  const stop = (): void => stream?.getTracks().forEach((track) => track.stop());

  const look = async (at: HTMLVideoElement, read: ReadFrame): Promise<void> => {
    if (gone) return;
    const text = await read(at).catch(() => null);
    if (text !== null && !gone) props.onText(text);
    setTimeout(() => void look(at, read), LOOK_EVERY);
  };
  const watch = async (): Promise<void> => {
    const opened = await openCamera();
    if (!opened.ok) {
      setProblem(opened.problem);
      return;
    }
    ({ stream } = opened);
    if (gone || video === undefined) return stop();
    video.srcObject = stream;
    await video.play();
    const read = await createReader();
    await look(video, read);
  };
  onMount(() => void watch().catch(() => setProblem('busy')));
  onCleanup(() => {
    gone = true;
    stop();
  });
  return (
    <Show when={problem()} fallback={<video ref={(element) => (video = element)} class={css['video']} playsinline muted aria-label={m.sync_camera_label()} />}>
      {(known) => <p role="status">{problems[known()]()}</p>}
    </Show>
  );
};

export interface ScannerProps {
  /** A link of a device was read or pasted. */
  readonly onLink: (link: string) => void;
}

/** Reads the code of another device by camera; where there is none its link is pasted. */
export const Scanner = (props: ScannerProps) => {
  const [pasted, setPasted] = createSignal('');
  const [wrong, setWrong] = createSignal(false);
  let last = '';
  const seen = (text: string): void => {
    // The camera sees the same code many times.
    if (text === last) return;
    last = text;
    if (isDeviceLink(text)) props.onLink(text);
    else setWrong(true);
  };
  const use = (): void => {
    last = '';
    setWrong(false);
    seen(pasted().trim());
  };
  return (
    <Stack>
      <Text kind="prose">{m.sync_scan_text()}</Text>
      <Camera onText={seen} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <Stack>
          <TextField
            label={m.sync_paste_label()}
            value={pasted()}
            inputmode="url"
            error={wrong() ? m.sync_not_a_code() : undefined}
            onInput={(text) => {
              setPasted(text);
              setWrong(false);
            }}
          />
          <Button type="submit" wide unavailable={pasted().trim() === '' ? m.sync_paste_first() : undefined}>
            {m.sync_paste_use()}
          </Button>
        </Stack>
      </form>
    </Stack>
  );
};
