import { For, Show } from 'solid-js';
import { setStatus } from '../../dossier/index.ts';
import { m } from '../../i18n/index.ts';
import { statuses, type Assessment, type Status, type StatusesAssessment } from '../../rules/index.ts';
import { Checkbox, FindingRow, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { Conflicts } from '../dossier/Conflicts.tsx';
import { statusWords } from '../words/statuses.ts';
import { dependsOnTrack, outlookTopics } from './topics.ts';

const effects: readonly (keyof StatusesAssessment)[] = ['entrepreneurAgain', 'examSpreading', 'workStatus'];

const effectWords = (effect: keyof StatusesAssessment, opens: boolean): string => {
  switch (effect) {
    case 'entrepreneurAgain':
      return opens ? m.status_entrepreneur_yes() : m.status_entrepreneur_no();
    case 'examSpreading':
      return opens ? m.status_spreading_yes() : m.status_spreading_no();
    case 'workStatus':
      return opens ? m.status_work_yes() : m.status_work_no();
  }
};

/** The statuses that the student holds, and what of them can be computed. */
export const Statuses = (props: { readonly assessment: Assessment }) => {
  const { make, dossier } = useStudiekompas();
  const why = useWhyAddress();
  const held = (status: Status): boolean => dossier()?.dossier.student.statuses.includes(status) ?? false;
  return (
    <>
      <Conflicts about={(where, field) => where.kind === 'student' && field?.startsWith('status:') === true} />
      <Text kind="meta">{m.statuses_hint()}</Text>
      <div role="group" aria-label={m.statuses_title()}>
        <For each={statuses}>{(status) => <Checkbox label={statusWords(status) ?? status} checked={held(status)} onChange={(on) => make(setStatus(status, on))} />}</For>
      </div>
      <For each={effects}>
        {(effect) => (
          <Show
            when={props.assessment.statuses[effect].value !== null}
            fallback={
              <Show when={dependsOnTrack(props.assessment.statuses[effect].why)}>
                <FindingRow look="info" word={m.status_unsure()} href={why(outlookTopics.status(effect))}>
                  {m.status_work_unknown()}
                </FindingRow>
              </Show>
            }
          >
            <FindingRow
              look={props.assessment.statuses[effect].value === true ? 'allowed' : 'warning'}
              word={props.assessment.statuses[effect].value === true ? m.status_opens() : m.status_closed()}
              href={why(outlookTopics.status(effect))}
            >
              {effectWords(effect, props.assessment.statuses[effect].value === true)}
            </FindingRow>
          </Show>
        )}
      </For>
    </>
  );
};
