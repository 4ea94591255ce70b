import { useNavigate } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { formatDateLong, formatList, m } from '../../i18n/index.ts';
import { rejectTolerance, setTolerance } from '../../dossier/index.ts';
import type { UnitCode } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Button, SectionHead, Sheet, Text } from '../../ui/index.ts';
import { ispHref } from '../isp/address.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import { choiceOf, type Choice, type WhatIf } from './choices.ts';
import css from './HowToDecide.module.css';

/** How to decide for real, at the school; and how to enter here what was decided there, to tolerate or to take again. */
export const HowToDecide = (props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly assessment: Assessment;
  readonly whatIf: WhatIf;
  /** The ISP that waits for the decision, where the student came from one. */
  readonly isp: string | undefined;
}) => {
  const { settings, situation, unitName, save, today } = useStudiekompas();
  const navigate = useNavigate();
  const [sure, setSure] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);
  const deadline = () => props.assessment.deadlines.tolerance.value;
  const secondToCome = () => props.assessment.tolerance.undecided.some((code) => props.assessment.units[code]?.secondOpportunity === 'to-come');
  const undecided = () => props.assessment.tolerance.undecided;
  const chosen = (choice: Choice): readonly UnitCode[] => undecided().filter((code) => choiceOf(props.whatIf, code) === choice);
  const tolerated = (): readonly UnitCode[] => chosen('tolerate');
  const rejected = (): readonly UnitCode[] => chosen('again');
  const decided = (): readonly UnitCode[] => [...tolerated(), ...rejected()];
  const close = () => {
    setSure(false);
    setProblem(null);
    props.onClose();
  };
  const record = (): void => {
    const programme = settings().programme;
    const enrolment = situation()?.dossier.enrolments.findLast(({ contract }) => contract === 'diploma' || contract === 'diploma-exam');
    if (programme === null || enrolment === undefined) return;
    const place = { programme, year: enrolment.year, contract: enrolment.contract };
    const settles = chosen('undecided').length === 0;
    const edits = [
      ...tolerated().map((code) => setTolerance({ ...place, code }, 'student')),
      ...rejected().map((code) => rejectTolerance({ ...place, code }, today())),
    ];
    const refused = edits.find((edit) => !edit.ok);
    if (refused !== undefined && !refused.ok) {
      setProblem(problemWords(refused.problem, unitName));
      return;
    }
    void save('set-tolerance', edits.flatMap((edit) => (edit.ok ? edit.writes : [])));
    close();
    if (settles && props.isp !== undefined) navigate(ispHref(props.isp));
  };
  return (
    <Sheet
      open={props.open}
      onClose={close}
      topic={m.whatif_how()}
      title={m.whatif_how_title()}
      closeLabel={m.close()}
      actions={
        <Show when={decided().length > 0}>
          <Show
            when={sure()}
            fallback={
              <Button wide onClick={() => setSure(true)}>
                {m.whatif_record()}
              </Button>
            }
          >
            <Button kind="primary" wide detail={formatList(decided().map(unitName))} onClick={record}>
              {m.whatif_record_do()}
            </Button>
            <Button wide onClick={() => setSure(false)}>
              {m.cancel()}
            </Button>
          </Show>
        </Show>
      }
    >
      <Show when={props.whatIf.refuseAutomatic ? props.assessment.deadlines.refuseAutomatic.value : null}>
        {(until) => (
          <>
            <SectionHead title={m.whatif_how_refuse_title()} level={3} />
            <Text kind="prose">
              {m.whatif_how_refuse()} {m.whatif_how_refuse_until({ date: formatDateLong(until()) })}
            </Text>
          </>
        )}
      </Show>
      <ol class={css['steps']}>
        <li>{m.whatif_how_1()}</li>
        <li>{m.whatif_how_2()}</li>
        <li>{m.whatif_how_3()}</li>
      </ol>
      <Show when={deadline()}>{(date) => <Text kind="prose">{m.whatif_how_deadline({ date: formatDateLong(date()) })}</Text>}</Show>
      <Show when={secondToCome()}>
        <Text kind="prose">{m.whatif_how_wait()}</Text>
      </Show>
      <Show when={undecided().length > 0 && decided().length === 0}>
        <Text kind="prose">{m.whatif_record_choose({ units: formatList(undecided().map(unitName)) })}</Text>
      </Show>
      <Show when={sure()}>
        <Show when={tolerated().length > 0}>
          <Text kind="prose">{m.whatif_record_confirm({ units: formatList(tolerated().map(unitName)) })}</Text>
        </Show>
        <Show when={rejected().length > 0}>
          <Text kind="prose">{m.whatif_record_confirm_again({ units: formatList(rejected().map(unitName)) })}</Text>
        </Show>
      </Show>
      <Show when={problem()}>{(words) => <p role="alert">{words()}</p>}</Show>
    </Sheet>
  );
};
