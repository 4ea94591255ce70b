import { createSignal, Show } from 'solid-js';
import { knownLearningCreditOf, setKnownLearningCredit, setLearningCredit, setStudent, type EditResult } from '../../dossier/index.ts';
import { formatPoints, m } from '../../i18n/index.ts';
import { plainStudent } from '../../model/index.ts';
import { Button, NumberField, Sheet, Stack, Switch } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import { Conflicts } from './Conflicts.tsx';
import { EditedDate } from './EditedDate.tsx';

type Asked = 'known' | 'start' | 'bonus';

const LearningCreditForm = () => {
  const { vault, dossier, pack, today, make, unitName } = useStudiekompas();
  const [problem, setProblem] = createSignal<{ readonly about: Asked; readonly words: string }>();
  const problemAbout = (about: Asked): string | undefined => {
    const now = problem();
    return now?.about === about ? now.words : undefined;
  };
  const store = (about: Asked, edit: EditResult): void => {
    const refused = make(edit);
    setProblem(refused === null ? undefined : { about, words: problemWords(refused, unitName) });
  };
  const student = () => dossier()?.dossier.student ?? plainStudent;
  const known = () => knownLearningCreditOf(vault.state());
  return (
    <Stack gap="l">
      <Conflicts about={(where, field) => where.kind === 'student' && field?.startsWith('status:') !== true} />
      <Stack>
        <NumberField
          label={m.dossier_known_credit()}
          hint={m.dossier_known_credit_hint()}
          error={problemAbout('known')}
          unit={m.dossier_points_unit()}
          value={known()?.points ?? null}
          onChange={(points) => store('known', setKnownLearningCredit(points === null ? null : { points, on: known()?.on ?? today() }))}
        />
        <Show when={known()}>
          {(site) => (
            <EditedDate
              label={m.dossier_known_credit_on()}
              value={site().on}
              edit={(on) => setKnownLearningCredit({ points: site().points, on: on ?? today() })}
            />
          )}
        </Show>
      </Stack>
      <Stack>
        <NumberField
          label={m.dossier_learning_credit_label()}
          hint={m.dossier_learning_credit_hint({ start: formatPoints(pack().learningCredit.start.value) })}
          error={problemAbout('start')}
          unit={m.dossier_points_unit()}
          value={student().learningCredit ?? null}
          onChange={(points) => store('start', setLearningCredit(points))}
        />
        <NumberField
          label={m.dossier_bonus_label()}
          hint={m.dossier_bonus_hint({ bonus: pack().learningCredit.bonus.value })}
          error={problemAbout('bonus')}
          unit={m.dossier_points_unit()}
          min={0}
          value={student().bonusUsed}
          onChange={(points) => store('bonus', setStudent('bonusUsed', points ?? 0))}
        />
        <Switch label={m.dossier_first_time()} checked={student().firstTime} onChange={(first) => make(setStudent('firstTime', first))} />
      </Stack>
    </Stack>
  );
};

/** What the student knows of the learning credit: the government's balance, where it started, and the bonus. */
export const LearningCreditSheet = (props: { readonly open: boolean; readonly onClose: () => void }) => (
  <Sheet
    open={props.open}
    onClose={() => props.onClose()}
    topic={m.dossier_title()}
    title={m.dossier_learning_credit()}
    closeLabel={m.close()}
    actions={
      <Button kind="primary" wide onClick={() => props.onClose()}>
        {m.done()}
      </Button>
    }
  >
    <LearningCreditForm />
  </Sheet>
);
