import { createMemo, createSignal, lazy, Show, Suspense, type JSX } from 'solid-js';
import {
  Announcer, Button, ButtonRow, createAnnouncer, editIcon, EmptyState, Note, personIcon, plusIcon, Screen, Sheet, Tag, Text,
  trashIcon, Why,
} from '../../ui/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import { additionsOf, defineUnit, removeCorrection, removeDefinition } from '../../dossier/index.ts';
import type { Lack } from '../../guide/index.ts';
import type { CourseUnit, UnitCode } from '../../model/index.ts';
import { Conflicts } from '../dossier/Conflicts.tsx';
import { GroundLine } from '../shell/Ground.tsx';
import { WithProgramme } from '../shell/WithProgramme.tsx';
import { useStudiekompas, type ChosenProgramme } from '../studiekompas.ts';
import { wellAfterStart } from '../well-after.ts';
import { useWhyAddress } from '../why/address.ts';
import { topics } from '../why/topics.ts';
import { WhyOutlet } from '../why/WhyOutlet.tsx';
import { OtherUnit } from './OtherUnit.tsx';
import { standingOf } from './standing.ts';
import css from './Unit.module.css';
import { correctionEdit, definitionOf, emptyForm, formOf } from './unit-form.ts';
import { UnitAbout } from './UnitAbout.tsx';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitFormSheet } from './UnitFormSheet.tsx';
import { UnitParts } from './UnitParts.tsx';
import { UnitPlaces } from './UnitPlaces.tsx';
import { UnitQuestions } from './UnitQuestions.tsx';
import { UnitSequence } from './UnitSequence.tsx';
import { useBack } from './use-back.ts';

// What the rules say of a draft is no part of the first load of a sheet: within the app it is there at once.
const UnitInDraft = lazy(async () => {
  await wellAfterStart;
  return { default: (await import('./draft/UnitInDraft.tsx')).UnitInDraft };
});

const inGuideOf = ({ ground }: ChosenProgramme, code: UnitCode): CourseUnit | undefined =>
  ground.kind === 'guide' ? ground.guide.programme.units.find((unit) => unit.code === code) : undefined;

/** Takes a unit of the student's own out of the programme, after a sentence that says what stays. */
const RemoveOwn = (props: { readonly unit: CourseUnit; readonly programme: string }) => {
  const { make } = useStudiekompas();
  const [asking, setAsking] = createSignal(false);
  const remove = (): void => {
    setAsking(false);
    make(removeCorrection(props.programme, props.unit.code));
    make(removeDefinition(props.programme, props.unit.code));
  };
  return (
    <>
      <Button icon={trashIcon} kind="danger" wide onClick={() => setAsking(true)}>
        {m.fiche_own_remove()}
      </Button>
      <Sheet
        open={asking()}
        onClose={() => setAsking(false)}
        topic={m.fiche_own_remove()}
        title={m.fiche_own_remove_confirm({ unit: props.unit.title })}
        closeLabel={m.close()}
        actions={
          <ButtonRow>
            <Button kind="danger" onClick={remove}>
              {m.fiche_own_remove()}
            </Button>
            <Button onClick={() => setAsking(false)}>{m.cancel()}</Button>
          </ButtonRow>
        }
      >
        {null}
      </Sheet>
    </>
  );
};

const Unit = (props: { readonly chosen: ChosenProgramme; readonly unit: CourseUnit; readonly draft: JSX.Element }) => {
  const { vault, make, assessment } = useStudiekompas();
  const back = useBack();
  const whyAddress = useWhyAddress();
  const { message, announce } = createAnnouncer();
  const [editing, setEditing] = createSignal(false);
  const programme = () => props.chosen.programme;
  const inGuide = createMemo(() => inGuideOf(props.chosen, props.unit.code));
  const standing = () => standingOf(assessment(), props.unit.code);
  const defined = () => additionsOf(vault.state(), programme().code).definitions.has(props.unit.code);
  const guide = () => (props.chosen.ground.kind === 'guide' ? props.chosen.ground.guide : undefined);
  const asOf = () => guide()?.academicYear;
  // A unit of the student's own says what the student knows: no guide is behind it.
  const lacks = (lack: Lack): boolean => guide()?.completeness.includes(lack) ?? true;
  return (
    <Screen
      title={props.unit.title}
      meta={`${props.unit.code}, ${props.unit.mandatory ? m.fiche_mandatory() : m.guide_electives()}`}
      back={back}
      trail={m.fiche_trail({ programme: programme().title, stage: m.stage({ stage: props.unit.stage }) })}
    >
      <div class={css['standing']}>
        <Show when={standing()} fallback={<Text kind="meta">{m.fiche_not_taken()}</Text>}>
          {(known) => (
            <>
              <Tag fill={known().fill}>{m.fiche_in_year({ status: known().words, year: formatYear(known().year) })}</Tag>
              <Why label={m.why()} about={m.why_title_result()} href={whyAddress(topics.unit(props.unit.code))} />
            </>
          )}
        </Show>
      </div>
      <Conflicts about={(where) => (where.kind === 'correction' || where.kind === 'unit-definition') && where.programme === programme().code && where.code === props.unit.code} />
      <UnitFacts unit={props.unit} inGuide={inGuide()} mine={props.chosen.mine.get(props.unit.code) ?? []} />
      <Show when={inGuide() === undefined}>
        <Note icon={personIcon} strong={`${m.guide_own_programme()}.`}>
          {m.fiche_own_unit()}
        </Note>
      </Show>
      <div class={css['sections']}>
        <UnitQuestions unit={props.unit} programme={programme().code} onAnswered={() => announce(m.fiche_saved())} />
        <UnitParts unit={props.unit} silent={lacks('activities')} />
        <UnitAbout unit={props.unit} language={guide()?.language ?? 'nl'} />
        <UnitSequence unit={props.unit} programme={programme()} />
        <UnitPlaces unit={props.unit} programme={programme().code} silent={lacks('identical')} />
        <div class={css['acts']}>
          <Suspense>{props.draft}</Suspense>
          <Button icon={editIcon} wide onClick={() => setEditing(true)}>
            {m.fiche_correct()}
          </Button>
          <Show when={inGuide() === undefined}>
            <RemoveOwn unit={props.unit} programme={programme().code} />
          </Show>
        </div>
        <Show when={asOf()}>{(year) => <Text kind="meta">{m.fiche_as_of({ year: formatYear(year()) })}</Text>}</Show>
      </div>
      <UnitFormSheet
        open={editing()}
        onClose={() => setEditing(false)}
        topic={m.fiche_correct_title({ unit: props.unit.title })}
        intro={m.fiche_correct_text()}
        save={m.fiche_save()}
        start={formOf(props.unit)}
        code={props.unit.code}
        programme={programme()}
        inGuide={inGuide()}
        onSave={(form) => {
          const edit = correctionEdit(form, {
            programme: programme().code,
            code: props.unit.code,
            unit: props.unit,
            inGuide: inGuide(),
            defined: defined(),
          });
          if (edit === null) return null;
          const refused = make(edit);
          if (refused === null) announce(m.fiche_saved());
          return refused;
        }}
      />
      <GroundLine />
      <Announcer message={message()} />
      <WhyOutlet />
    </Screen>
  );
};

/** A code that the guide does not have: what the student took can still be entered, and then counts. */
const MissingUnit = (props: { readonly chosen: ChosenProgramme; readonly code: UnitCode }) => {
  const { vault, make } = useStudiekompas();
  const back = useBack();
  const [editing, setEditing] = createSignal(false);
  const programme = () => props.chosen.programme;
  return (
    <Screen title={props.code} back={back} trail={m.guide_title()}>
      <EmptyState
        title={m.fiche_missing_title()}
        actions={
          <Button kind="primary" icon={plusIcon} onClick={() => setEditing(true)}>
            {m.fiche_define()}
          </Button>
        }
      >
        {m.fiche_missing_text({ code: props.code })}
      </EmptyState>
      <UnitFormSheet
        open={editing()}
        onClose={() => setEditing(false)}
        topic={m.fiche_define_title({ code: props.code })}
        intro={m.fiche_own_unit()}
        save={m.fiche_define_save()}
        start={emptyForm}
        code={props.code}
        programme={programme()}
        onSave={(form) => make(defineUnit(vault.state(), programme().code, props.code, definitionOf(form)))}
      />
    </Screen>
  );
};

const OwnUnit = (props: { readonly code: UnitCode }) => (
  <WithProgramme title={m.guide_title()}>
    {(standing) => {
      const unit = createMemo(() => standing.chosen().programme.units.find(({ code }) => code === props.code));
      return (
        <Show when={unit()} fallback={<MissingUnit chosen={standing.chosen()} code={props.code} />}>
          {(known) => <Unit chosen={standing.chosen()} unit={known()} draft={<UnitInDraft standing={standing} unit={known()} />} />}
        </Show>
      );
    }}
  </WithProgramme>
);

export interface UnitScreenProps {
  readonly code: UnitCode;
  /** Code of its programme, where that is not the student's own. */
  readonly programme?: string | undefined;
}

/** The course sheet of one unit: what the guide says, what the student corrected, where it stands, what it needs and leads to. */
export const UnitScreen = (props: UnitScreenProps) => {
  const { settings } = useStudiekompas();
  const other = () => (props.programme === undefined || props.programme === settings().programme ? undefined : props.programme);
  return (
    <Show when={other()} keyed fallback={<OwnUnit code={props.code} />}>
      {(programme) => <OtherUnit code={props.code} programme={programme} />}
    </Show>
  );
};
