import { lazy, Show } from 'solid-js';
import { formatDate, m } from '../../../i18n/index.ts';
import { Button, ButtonLink, ButtonRow, checkIcon, lockIcon, octagonIcon, stampIcon } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { copyListHref } from '../address.ts';
import type { OpenIsp } from '../open-isp.ts';
import { byWeight } from '../weights.ts';
import { Said } from './Said.tsx';
import css from './States.module.css';

// Most ISPs that are looked at are drafts.
const SubmittedIsp = lazy(async () => ({ default: (await import('./SubmittedIsp.tsx')).SubmittedIsp }));

/** Fetches what a submitted ISP shows, before there is one. */
export const expectSubmitting = (): void => void SubmittedIsp.preload();

interface DraftProps {
  readonly open: OpenIsp;
  readonly onSubmit: () => void;
  /** To what blocks, each with its way out. */
  readonly onBlocking: () => void;
}

const Draft = (props: DraftProps) => {
  const { today } = useStudiekompas();
  const weights = () => byWeight(props.open.findings());
  // Only today is too late: who submitted in time notes that day.
  const onlyLate = () => weights().blocks.every(({ key }) => key === 'submitted-late');
  const blocking = () => weights().blocks.length;
  const asking = () => weights()['needs-permission'].length;
  const until = (): string => {
    const { year } = props.open.isp();
    const date = props.open.assessment().calendar.find((one) => one.id === 'isp-submit' && one.year === year)?.date.value ?? null;
    if (date === null) return '';
    return today() > date ? m.isp_draft_was_until({ date: formatDate(date) }) : m.isp_draft_until({ date: formatDate(date) });
  };
  return (
    <>
      <Show
        when={blocking() > 0}
        fallback={
          <Show when={props.open.isp().units.length > 0}>
            <Said icon={asking() > 0 ? stampIcon : checkIcon} tone={asking() > 0 ? 'permission' : 'quiet'} strong={m.isp_ready()}>
              {[...(asking() > 0 ? [m.isp_ready_asking({ count: asking() })] : []), until()].join(' ')}
            </Said>
          </Show>
        }
      >
        <Said icon={octagonIcon} strong={m.isp_to_settle({ count: blocking() })}>
          {until()}
        </Said>
      </Show>
      <ButtonRow>
        {/* A draft in which nothing is to be settled or asked is submitted by the act of the screen itself. */}
        <Show when={blocking() + asking() > 0}>
          <Show
            when={onlyLate()}
            fallback={<Button onClick={() => props.onBlocking()}>{m.isp_see_blocking()}</Button>}
          >
            <Button kind={blocking() > 0 ? 'outline' : 'primary'} onClick={() => props.onSubmit()}>
              {blocking() > 0 ? m.isp_note_day() : m.isp_submit()}
            </Button>
          </Show>
        </Show>
        <ButtonLink href={copyListHref(props.open.isp().id)}>{m.isp_copy_list()}</ButtonLink>
      </ButtonRow>
    </>
  );
};

/** Where an ISP stands, under its title, and what can be done next: submit, note the answer, change the second semester, withdraw, put the year in the dossier. */
export const IspStatePart = (props: DraftProps) => (
  <div class={css['part']}>
    <Show when={props.open.isp().state.kind === 'draft'} fallback={<SubmittedIsp open={props.open} />}>
      <Show
        when={!props.open.locked()}
        fallback={
          <Said icon={lockIcon} strong={m.isp_past_strong()}>
            {m.isp_past_text()}
          </Said>
        }
      >
        <Draft open={props.open} onSubmit={props.onSubmit} onBlocking={props.onBlocking} />
      </Show>
    </Show>
  </div>
);
