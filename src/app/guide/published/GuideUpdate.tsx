import { createEffect, createSignal, lazy, Show, Suspense } from 'solid-js';
import type { GuideFile, InstalledProgramme, PublishedProgramme } from '../../../guide/index.ts';
import { m } from '../../../i18n/index.ts';
import { Banner, Button, ButtonRow, infoIcon, Sheet, triangleIcon } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { createPublished } from './create-published.ts';
import { isNewer } from './newer.ts';
import { notTakenWords } from './published-words.ts';

const GuideChanges = lazy(async () => ({ default: (await import('../GuideChanges.tsx')).GuideChanges }));

/** That the school published another version of the guide on the screen; what changes is seen before it is taken. */
export const GuideUpdate = (props: { readonly guide: InstalledProgramme }) => {
  const published = createPublished(useStudiekompas());
  const [newer, setNewer] = createSignal<PublishedProgramme | null>(null);
  const [loaded, setLoaded] = createSignal<GuideFile | null>(null);
  const [taken, setTaken] = createSignal(false);
  createEffect(() => {
    const index = published.index();
    const { guide } = props;
    const entry = index?.kind === 'published' ? index.programmes.find((one) => one.code === guide.programme.code) : undefined;
    if (entry === undefined) setNewer(null);
    else void isNewer(entry, guide).then((newer) => setNewer(newer ? entry : null));
  });
  const look = async (entry: PublishedProgramme): Promise<void> => {
    setLoaded(await published.load(entry));
  };
  const take = async (guide: GuideFile): Promise<void> => {
    const done = await published.take(guide);
    if (done) setTaken(true);
    setLoaded(null);
  };
  const after = () => loaded()?.programmes[0];
  return (
    <>
      <Show when={newer() !== null || taken() || published.problem() !== null}>
        <div role="status">
          <Show when={newer()}>
            {(entry) => (
              <Banner icon={infoIcon} action={<Button onClick={() => void look(entry())}>{m.guide_published_look()}</Button>}>
                {m.guide_published_update()}
              </Banner>
            )}
          </Show>
          <Show when={taken() && newer() === null}>
            <Banner icon={infoIcon}>{m.guide_published_taken()}</Banner>
          </Show>
          <Show when={published.problem()}>
            {(problem) => (
              <Banner icon={triangleIcon} tone="permission">
                {notTakenWords(problem())}
              </Banner>
            )}
          </Show>
        </div>
      </Show>
      <Sheet
        open={loaded() !== null}
        onClose={() => setLoaded(null)}
        topic={props.guide.programme.title}
        title={m.guide_published_changes()}
        closeLabel={m.close()}
        actions={
          <Show when={loaded()}>
            {(guide) => (
              <ButtonRow>
                <Button kind="primary" onClick={() => void take(guide())}>
                  {m.guide_published_take()}
                </Button>
                <Button onClick={() => setLoaded(null)}>{m.cancel()}</Button>
              </ButtonRow>
            )}
          </Show>
        }
      >
        <Show when={after()}>
          {(programme) => (
            <Suspense>
              <GuideChanges before={props.guide.programme} after={programme()} year={loaded()?.academicYear ?? props.guide.academicYear} />
            </Suspense>
          )}
        </Show>
      </Sheet>
    </>
  );
};
