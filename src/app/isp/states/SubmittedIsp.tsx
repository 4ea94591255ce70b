import { useNavigate } from '@solidjs/router';
import { createMemo, createSignal, lazy, Match, Show, Suspense, Switch, type Accessor } from 'solid-js';
import { copyOfIsp, forgetLater, startIsp, type IspState } from '../../../drafts/index.ts';
import { formatDate, formatYear, m } from '../../../i18n/index.ts';
import type { UnitCode } from '../../../model/index.ts';
import { secondSemester } from '../../../rules/index.ts';
import { Button, ButtonLink, ButtonRow, checkIcon, lockIcon, SectionHead, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { problemWords } from '../../words/edits.ts';
import { copyListHref, ispHref } from '../address.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { ispName } from '../isp-words.ts';
import { useIspEdit, type OpenIsp } from '../open-isp.ts';
import { Refused } from '../Refused.tsx';
import { Said } from './Said.tsx';
import { termWords } from './second-semester-words.ts';
import { Elsewhere, StateChanges, Withdrawn } from './StateChanges.tsx';
import css from './States.module.css';
import { withdrawFrom } from './withdraw-edits.ts';
import { enrolmentIn, yearInDossier } from './year-in-dossier.ts';

// Opened now and then: each comes when it is asked for.
const AnswerSheet = lazy(async () => ({ default: (await import('./AnswerSheet.tsx')).AnswerSheet }));
const Semester2Sheet = lazy(async () => ({ default: (await import('./Semester2Sheet.tsx')).Semester2Sheet }));
const WithdrawSheet = lazy(async () => ({ default: (await import('./WithdrawSheet.tsx')).WithdrawSheet }));

type Open = 'answer' | 'second' | 'withdraw';

/** Everything that the states share: what stands where, and what can be done. */
const createState = (open: Accessor<OpenIsp>) => {
  const studiekompas = useStudiekompas();
  const { vault, today, pack, settings, situation, unitName } = studiekompas;
  const edit = useIspEdit();
  const navigate = useNavigate();
  const [problem, setProblem] = createSignal<string>();
  const isp = () => open().isp();
  const programme = () => settings().programme ?? '';
  const inDossier = createMemo(() => {
    const dossier = situation()?.dossier;
    return dossier === undefined ? undefined : enrolmentIn(dossier, isp());
  });
  const term = createMemo(() => {
    const known = studiekompas.chosen()?.programme;
    const dossier = situation()?.dossier;
    return known === undefined || dossier === undefined ? null : secondSemester(pack(), known, dossier, isp().year, today());
  });
  return {
    problem,
    inDossier,
    term,
    reopen: (): void => {
      const id = crypto.randomUUID();
      const refused = edit(startIsp(vault.state(), copyOfIsp(isp(), id, m.isp_name_copy({ name: ispName(isp()) }), today(), programme())));
      setProblem(refused === null ? undefined : ispProblemWords(refused));
      if (refused === null) navigate(ispHref(id));
    },
    putInDossier: (): void => {
      const made = yearInDossier(vault.state(), programme(), isp(), today());
      const refused = made === null ? null : studiekompas.make(made);
      setProblem(refused === null ? undefined : problemWords(refused, unitName));
    },
    forget: (code: UnitCode): void => {
      const refused = edit(forgetLater(vault.state(), isp().id, code));
      setProblem(refused === null ? undefined : ispProblemWords(refused));
    },
    takeBack: (code: UnitCode): void => {
      const refused = edit(withdrawFrom(vault.state(), programme(), isp(), code, null, today()));
      setProblem(refused === null ? undefined : ispProblemWords(refused));
    },
  };
};

type State = ReturnType<typeof createState>;

const SecondSemester = (props: { readonly open: OpenIsp; readonly state: State; readonly onOpen: (what: Open) => void }) => {
  const sent = () => props.open.isp().semester2On;
  return (
    <Show when={props.state.term()}>
      {(term) => (
        <section class={css['part']}>
          <SectionHead level={3} title={m.isp_second()} />
          <Text kind="prose">
            {[
              ...(sent() === null ? [] : [m.isp_second_sent({ date: formatDate(sent() ?? '') })]),
              termWords(term()),
            ].join(' ')}
          </Text>
          <StateChanges isp={props.open.isp()} by="semester2" />
          <Show when={!props.open.past() && term().term !== 'before'}>
            <ButtonRow>
              <Button onClick={() => props.onOpen('second')}>{term().term === 'open' ? m.isp_second_change() : m.isp_second_note()}</Button>
            </ButtonRow>
          </Show>
        </section>
      )}
    </Show>
  );
};

const IntoDossier = (props: { readonly open: OpenIsp; readonly state: State }) => (
  <Show
    when={props.state.inDossier()}
    fallback={
      <section class={css['part']}>
        <SectionHead level={3} title={m.isp_year_dossier()} />
        <Text kind="prose">{m.isp_year_dossier_text({ year: formatYear(props.open.isp().year) })}</Text>
        <ButtonRow>
          <Button kind="primary" onClick={() => props.state.putInDossier()}>
            {m.isp_year_dossier_do()}
          </Button>
        </ButtonRow>
      </section>
    }
  >
    {(enrolment) => (
      <section class={css['part']}>
        <SectionHead level={3} title={m.isp_year_dossier()} />
        <Text kind="prose">{m.isp_year_in_dossier()}</Text>
        <ButtonRow>
          <ButtonLink href={`/dossier/${enrolment().year}?contract=${enrolment().contract}`}>{m.isp_year_dossier_open()}</ButtonLink>
        </ButtonRow>
      </section>
    )}
  </Show>
);

/** In one line: since when it is locked, and what the school did. */
const Standing = (props: { readonly state: IspState }) => {
  const said = () => {
    const { state } = props;
    switch (state.kind) {
      case 'draft':
        return null;
      case 'submitted':
        return { icon: lockIcon, strong: m.isp_submitted_strong({ date: formatDate(state.submittedOn) }), text: m.isp_submitted_text() };
      case 'approved':
        return { icon: checkIcon, strong: m.isp_approved_strong({ date: formatDate(state.answeredOn) }), text: m.isp_approved_text() };
      case 'adjusted':
        return { icon: lockIcon, strong: m.isp_adjusted_strong({ date: formatDate(state.answeredOn) }), text: m.isp_adjusted_text() };
    }
  };
  return (
    <Show when={said()}>
      {(known) => (
        <Said icon={known().icon} strong={known().strong}>
          {known().text}
        </Said>
      )}
    </Show>
  );
};

const What = (props: { readonly open: OpenIsp; readonly state: State; readonly onOpen: (what: Open) => void }) => {
  const isp = () => props.open.isp();
  const answered = () => isp().state.kind !== 'submitted';
  return (
    <>
      <Show when={props.open.past()}>
        <Said icon={lockIcon} strong={m.isp_past_strong()}>
          {m.isp_past_text_sent()}
        </Said>
      </Show>
      <Standing state={isp().state} />
      <Elsewhere isp={isp()} onForget={(code) => props.state.forget(code)} />
      <StateChanges isp={isp()} by="school" />
      <Withdrawn isp={isp()} onBack={props.open.past() ? undefined : (code) => props.state.takeBack(code)} />
      <Show when={!props.open.past()}>
        <ButtonRow>
          <Button kind={answered() ? 'outline' : 'primary'} onClick={() => props.onOpen('answer')}>
            {answered() ? m.isp_answer_change() : m.isp_answer_note()}
          </Button>
          <ButtonLink href={copyListHref(isp().id)}>{m.isp_copy_list()}</ButtonLink>
          <Button onClick={() => props.state.reopen()}>{m.isp_reopen()}</Button>
          <Button onClick={() => props.onOpen('withdraw')}>{m.isp_withdraw()}</Button>
        </ButtonRow>
      </Show>
      <Show when={answered()}>
        <SecondSemester open={props.open} state={props.state} onOpen={props.onOpen} />
        <IntoDossier open={props.open} state={props.state} />
      </Show>
    </>
  );
};

/** A submitted ISP: what the school answered, its second semester, what was withdrawn from, and the year that it becomes in the dossier. */
export const SubmittedIsp = (props: { readonly open: OpenIsp }) => {
  const [sheet, setSheet] = createSignal<Open | null>(null);
  const state = createState(() => props.open);
  const close = (): void => void setSheet(null);
  return (
    <>
      <What open={props.open} state={state} onOpen={setSheet} />
      <Refused words={state.problem()} />
      <Suspense>
        <Switch>
          <Match when={sheet() === 'answer'}>
            <AnswerSheet open={props.open} shown onClose={close} />
          </Match>
          <Match when={sheet() === 'second'}>
            <Semester2Sheet open={props.open} shown onClose={close} />
          </Match>
          <Match when={sheet() === 'withdraw'}>
            <WithdrawSheet open={props.open} shown onClose={close} />
          </Match>
        </Switch>
      </Suspense>
    </>
  );
};
