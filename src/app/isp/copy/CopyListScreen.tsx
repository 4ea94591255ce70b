import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import type { Isp } from '../../../drafts/index.ts';
import { formatDate, formatDateLong, formatYear, m } from '../../../i18n/index.ts';
import {
  Banner, Button, ButtonLink, infoIcon, lockIcon, Note, octagonIcon, printerIcon, Screen, SectionHead, Text,
} from '../../../ui/index.ts';
import { contractWords } from '../../dossier/place.ts';
import { GroundLine } from '../../shell/Ground.tsx';
import type { Standing } from '../../shell/WithProgramme.tsx';
import { useStudiekompas } from '../../studiekompas.ts';
import { ispHref, copyListHref } from '../address.ts';
import { assumptionWords } from '../assumptions.ts';
import { ispName, stateWords } from '../isp-words.ts';
import { firstOfYear } from '../isp-year.ts';
import { useIsps } from '../isps.ts';
import { createOpenIsp, type OpenIsp } from '../open-isp.ts';
import { byWeight } from '../weights.ts';
import { WithIsp } from '../WithIsp.tsx';
import { copyListOf } from './copy-list.ts';
import { CopyExemptions, CopyUnits } from './CopyLines.tsx';
import css from './CopyList.module.css';

// Fetched when it opens.
const SubmitSheet = lazy(async () => ({ default: (await import('../states/SubmitSheet.tsx')).SubmitSheet }));

const Step = (props: { readonly title: string; readonly children: JSX.Element }) => (
  <section class={css['step']}>
    <SectionHead title={props.title} />
    {props.children}
  </section>
);

/** What paper must say of itself: on which day, by which rules and which guide, and what it supposes. */
const PrintedHead = (props: { readonly open: OpenIsp }) => {
  const { today, unitName } = useStudiekompas();
  return (
    <div class="u-print-only">
      <div class={css['printed']}>
        <p>
          <b>{m.isp_copy_indicative()}</b> {m.isp_copy_printed_on({ date: formatDateLong(today()) })} {assumptionWords(props.open.isp(), unitName)}
        </p>
        <GroundLine />
      </div>
    </div>
  );
};

/** The units of that year under another contract have a programme of their own in the school's application (RULES H.14). */
const OtherContract = (props: { readonly open: OpenIsp }) => {
  const isps = useIsps();
  const other = () => {
    const { id, year, contract } = props.open.isp();
    return firstOfYear(isps().filter((one) => one.id !== id && one.year === year && one.contract !== contract), year);
  };
  return (
    <Show when={other()}>
      {(one) => (
        <Step title={m.isp_copy_other()}>
          <Text kind="prose">{m.isp_copy_other_text({ name: ispName(one()) })}</Text>
          <div class={`u-no-print ${css['act']}`}>
            <ButtonLink kind="quiet" href={copyListHref(one().id)}>
              {m.isp_copy_other_open()}
            </ButtonLink>
          </div>
        </Step>
      )}
    </Show>
  );
};

const State = (props: { readonly open: OpenIsp }) => {
  const blocked = () => props.open.isp().state.kind === 'draft' && props.open.assessment().isp?.submittable.value === false;
  const count = () => byWeight(props.open.findings()).blocks.length;
  return (
    <>
      <Show when={blocked()}>
        <Banner
          icon={octagonIcon}
          tone="blocks"
          strong={m.isp_copy_blocked({ count: count() })}
          action={
            <ButtonLink kind="quiet" href={ispHref(props.open.isp().id)}>
              {m.isp_copy_solve()}
            </ButtonLink>
          }
        >
          {m.isp_copy_blocked_text()}
        </Banner>
      </Show>
      <Show when={props.open.isp().state.kind !== 'draft'}>
        <Banner icon={lockIcon} strong={`${stateWords(props.open.isp().state)}.`}>
          {m.isp_copy_submitted_text()}
        </Banner>
      </Show>
    </>
  );
};

const List = (props: { readonly of: Isp; readonly standing: Standing }) => {
  const open = createOpenIsp(() => props.standing, () => props.of);
  const { today } = useStudiekompas();
  const [submitting, setSubmitting] = createSignal(false);
  const isp = () => open.isp();
  const list = createMemo(() => copyListOf(isp(), props.standing.chosen().programme));
  const until = () => open.assessment().calendar.find(({ id, year }) => id === 'isp-submit' && year === isp().year)?.date.value ?? null;
  return (
    <Screen
      title={m.isp_copy_list()}
      trail={m.nav_isp()}
      back={{ label: m.back(), href: ispHref(isp().id) }}
      meta={[ispName(isp()), formatYear(isp().year), stateWords(isp().state)].join(' · ')}
      bar={
        <div class="u-apart">
          <p class={css['count']} role="status">
            {m.isp_copy_count({ done: list().done, lines: list().lines })}
          </p>
          <Button icon={printerIcon} onClick={() => globalThis.print()}>
            {m.isp_copy_print()}
          </Button>
        </div>
      }
    >
      <PrintedHead open={open} />
      <State open={open} />
      <div class={css['school']}>
        <Note icon={infoIcon} strong={m.isp_copy_decides()}>
          {m.isp_copy_decides_text()}
        </Note>
      </div>
      <Step title={m.isp_copy_step_group()}>
        <Text kind="prose">{isp().classGroup === null ? m.isp_copy_no_group() : m.isp_copy_group({ group: isp().classGroup ?? '' })}</Text>
      </Step>
      <Step title={m.isp_copy_step_units()}>
        <Text kind="prose">{isp().contract === 'credit' || isp().contract === 'credit-exam' ? m.isp_copy_units_credit({ contract: contractWords(isp().contract) }) : m.isp_copy_units()}</Text>
        <CopyUnits isp={isp().id} parts={list().parts} />
      </Step>
      <Step title={m.isp_copy_step_exemptions()}>
        <Text kind="prose">{list().exemptions.length === 0 ? m.isp_copy_no_exemptions() : m.isp_copy_exemptions()}</Text>
        <CopyExemptions isp={isp().id} exemptions={list().exemptions} />
      </Step>
      <Step title={m.isp_copy_step_submit()}>
        <Text kind="prose">{until() === null ? m.isp_copy_submit() : m.isp_copy_submit_until({ date: formatDate(until() ?? today()) })}</Text>
        <Show when={isp().state.kind === 'draft'}>
          <div class={`u-no-print ${css['act']}`}>
            <Button onClick={() => setSubmitting(true)}>{m.isp_copy_note_submitted()}</Button>
          </div>
        </Show>
      </Step>
      <OtherContract open={open} />
      <div class="u-no-print">
        <GroundLine />
      </div>
      <Show when={submitting()}>
        <Suspense>
          <SubmitSheet open={open} shown onClose={() => setSubmitting(false)} />
        </Suspense>
      </Show>
    </Screen>
  );
};

/** `/isp/:draft/lijst`: what to tick in the school's own application, in its order, to print or to keep beside it. */
export const CopyListScreen = () => <WithIsp title={m.isp_copy_list()}>{(standing, isp) => <List of={isp()} standing={standing} />}</WithIsp>;
