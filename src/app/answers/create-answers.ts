import { createMemo, createResource, type Accessor } from 'solid-js';
import { dutchOrEnglish } from '../../i18n/index.ts';
import type { AnswersTopic, RulePack } from '../../model/index.ts';
import { hasAnswers, loadAnswers, packs } from '../../packs/index.ts';
import { fillNumbers } from '../regulations/fill-numbers.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** The answers that are being read. */
export interface AnswersRead {
  /** The pack whose answers they are. */
  readonly pack: Accessor<RulePack>;
  /** Its id, where it is not the one that everything is computed with: what leads to its articles has to say so. */
  readonly other: Accessor<string | undefined>;
  /** With the numbers of the pack in them; undefined while they are fetched. */
  readonly topics: Accessor<readonly AnswersTopic[] | undefined>;
}

/** The answers for the chosen pack in the language of the app; those of another school where nobody has written any for one's own. */
export const createAnswers = (): AnswersRead => {
  const { pack: chosen } = useStudiekompas();
  const pack = createMemo(() => (hasAnswers(chosen().id) ? undefined : packs.find(({ id }) => hasAnswers(id))) ?? chosen());
  const [loaded] = createResource(
    () => ({ id: pack().id, language: dutchOrEnglish() }),
    ({ id, language }) => loadAnswers(id, language),
  );
  const topics = createMemo(() =>
    loaded()?.map((topic) => ({ ...topic, answers: topic.answers.map((answer) => ({ ...answer, answer: fillNumbers(answer.answer, pack()) })) })),
  );
  return { pack, other: () => (pack().id === chosen().id ? undefined : pack().id), topics };
};
