import { Show } from 'solid-js';
import { infoIcon, Note } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import type { AnswersRead } from './create-answers.ts';

/** That the answers are not about the student's own school; nothing where they are. */
export const OtherSchoolAnswers = (props: { readonly read: AnswersRead }) => {
  const { pack: chosen } = useStudiekompas();
  return (
    <Show when={props.read.other()}>
      <Note icon={infoIcon} strong={m.answers_of_other({ school: props.read.pack().institution })}>
        {m.answers_of_own({ own: chosen().institution })}
      </Note>
    </Show>
  );
};
