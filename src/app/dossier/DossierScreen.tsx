import { createSignal, For, Show } from 'solid-js';
import { m } from '../../i18n/index.ts';
import { Announcer, Banner, Button, ButtonLink, createAnnouncer, downloadIcon, EmptyState, pasteIcon, plusIcon, Screen, Stack, triangleIcon } from '../../ui/index.ts';
import { GroundLine } from '../shell/Ground.tsx';
import { BackupReminder } from '../settings/BackupReminder.tsx';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { createUndo } from '../undo/create-undo.ts';
import { UndoButtons } from '../undo/UndoButtons.tsx';
import { AddYear } from './AddYear.tsx';
import { LearningCredit } from './LearningCredit.tsx';
import { YearRow } from './YearRow.tsx';

export interface DossierScreenProps {
  readonly standing: Standing;
  readonly go: (href: string) => void;
}

/** The way in for results that stand elsewhere. */
const Paste = () => (
  <ButtonLink wide icon={pasteIcon} href="/dossier/plakken">
    {m.import_action()}
  </ButtonLink>
);

/** The student's years, the newest first, and the learning credit. */
export const DossierScreen = (props: DossierScreenProps) => {
  const { vault, dossier } = useStudiekompas();
  const { message, announce } = createAnnouncer();
  const [adding, setAdding] = createSignal(false);
  const undo = createUndo((words) => announce(words));
  const years = () => props.standing.situation().dossier.enrolments.toReversed();
  const unreadable = () => (dossier()?.problems.length ?? 0) + vault.problems().length;
  return (
    <Screen
      title={m.dossier_title()}
      meta={props.standing.chosen().programme.title}
      actions={<UndoButtons undo={undo} />}
    >
      <Stack gap="l">
        <Show when={unreadable() > 0}>
          <Banner icon={triangleIcon} tone="permission" strong={m.unreadable_title()}>
            {m.unreadable_text({ count: unreadable() })}
          </Banner>
        </Show>
        <Show
          when={years().length > 0}
          fallback={
            <EmptyState
              title={m.dossier_empty_title()}
              actions={
                <>
                  <Button kind="primary" wide onClick={() => setAdding(true)}>
                    {m.dossier_add_year()}
                  </Button>
                  <Paste />
                </>
              }
            >
              {m.dossier_empty_text()}
            </EmptyState>
          }
        >
          <div>
            <ul>
              <For each={years()}>
                {(enrolment) => <YearRow enrolment={enrolment} programme={props.standing.chosen().programme} assessment={props.standing.assessment()} />}
              </For>
            </ul>
            <Stack gap="s">
              <Button icon={plusIcon} wide onClick={() => setAdding(true)}>
                {m.dossier_add_year()}
              </Button>
              <Paste />
            </Stack>
          </div>
          <LearningCredit assessment={props.standing.assessment()} />
          <ButtonLink wide icon={downloadIcon} href="/dossier/meenemen">
            {m.export_action()}
          </ButtonLink>
          <BackupReminder />
          <GroundLine />
        </Show>
      </Stack>
      <AddYear open={adding()} standing={props.standing} onClose={() => setAdding(false)} go={(href) => props.go(href)} />
      <Announcer message={message()} />
    </Screen>
  );
};
