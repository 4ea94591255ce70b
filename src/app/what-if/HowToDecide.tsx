import { createSignal, Show } from 'solid-js';
import { formatDateLong, formatList, m } from '../../i18n/index.ts';
import { setTolerance } from '../../dossier/index.ts';
import type { UnitCode } from '../../model/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { Button, SectionHead, Sheet, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import { choiceOf, type WhatIf } from './choices.ts';
import css from './HowToDecide.module.css';

/** How to decide for real, at the school; and how to enter here what was decided there. */
export const HowToDecide = (props: {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly assessment: Assessment;
  readonly whatIf: WhatIf;
}) => {
  const { settings, situation, unitName, save } = useStudiekompas();
  const [sure, setSure] = createSignal(false);
  const [problem, setProblem] = createSignal<string | null>(null);
  const deadline = () => props.assessment.deadlines.tolerance.value;
  const secondToCome = () => props.assessment.tolerance.undecided.some((code) => props.assessment.units[code]?.secondOpportunity === 'to-come');
  const decided = (): readonly UnitCode[] => props.assessment.tolerance.undecided.filter((code) => choiceOf(props.whatIf, code) === 'tolerate');
  const close = () => {
    setSure(false);
    setProblem(null);
    props.onClose();
  };
  const record = (): void => {
    const programme = settings().programme;
    const enrolment = situation()?.dossier.enrolments.findLast(({ contract }) => contract === 'diploma' || contract === 'diploma-exam');
    if (programme === null || enrolment === undefined) return;
    const edits = decided().map((code) => setTolerance({ programme, year: enrolment.year, contract: enrolment.contract, code }, 'student'));
    const refused = edits.find((edit) => !edit.ok);
    if (refused !== undefined && !refused.ok) {
      setProblem(problemWords(refused.problem, unitName));
      return;
    }
    void save('set-tolerance', edits.flatMap((edit) => (edit.ok ? edit.writes : [])));
    close();
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
      <Show when={sure()}>
        <Text kind="prose">{m.whatif_record_confirm({ units: formatList(decided().map(unitName)) })}</Text>
      </Show>
      <Show when={problem()}>{(words) => <p role="alert">{words()}</p>}</Show>
    </Sheet>
  );
};
