import { Show } from 'solid-js';
import { ButtonLink, EmptyState, infoIcon, Note, Screen, Text } from '../../ui/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import { createProgramme, type InstalledProgramme } from '../../guide/index.ts';
import type { CourseUnit, UnitCode } from '../../model/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { guideAddress } from './address.ts';
import css from './Unit.module.css';
import { UnitAbout } from './UnitAbout.tsx';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitParts } from './UnitParts.tsx';
import { UnitPlaces } from './UnitPlaces.tsx';
import { UnitSequence } from './UnitSequence.tsx';
import { useBack } from './use-back.ts';

const Sheet = (props: { readonly guide: InstalledProgramme; readonly unit: CourseUnit }) => {
  const back = useBack();
  const lacks = (lack: InstalledProgramme['completeness'][number]): boolean => props.guide.completeness.includes(lack);
  return (
    <Screen
      title={props.unit.title}
      meta={`${props.unit.code}, ${props.unit.mandatory ? m.fiche_mandatory() : m.guide_electives()}`}
      back={back}
      trail={m.fiche_trail({ programme: props.guide.programme.title, stage: m.stage({ stage: props.unit.stage }) })}
    >
      <UnitFacts unit={props.unit} inGuide={props.unit} mine={[]} />
      <Note icon={infoIcon} strong={`${m.fiche_other_programme()}.`}>
        {m.fiche_other_programme_text()}
      </Note>
      <div class={css['sections']}>
        <UnitParts unit={props.unit} silent={lacks('activities')} />
        <UnitAbout unit={props.unit} language={props.guide.language} />
        <UnitSequence unit={props.unit} programme={props.guide.programme} other />
        <UnitPlaces unit={props.unit} programme={props.guide.programme.code} silent={lacks('identical')} />
        <ButtonLink href={guideAddress(props.guide.programme.code)}>{m.fiche_other_guide()}</ButtonLink>
        <Text kind="meta">{m.fiche_as_of({ year: formatYear(props.guide.academicYear) })}</Text>
      </div>
    </Screen>
  );
};

/** The course sheet of a unit of another programme on this device: to read, nothing of it counts for the student. */
export const OtherUnit = (props: { readonly code: UnitCode; readonly programme: string }) => {
  const { guides } = useStudiekompas();
  const back = useBack();
  const reading = createProgramme(guides, () => props.programme);
  const guide = (): InstalledProgramme | undefined => {
    const read = reading();
    return read.kind === 'ready' && read.value.kind === 'installed' ? read.value.guide : undefined;
  };
  const sheet = () => {
    const known = guide();
    const unit = known?.programme.units.find(({ code }) => code === props.code);
    return known === undefined || unit === undefined ? null : { guide: known, unit };
  };
  const gone = () => (
    <Screen title={props.code} back={back} trail={m.guide_title()}>
      <Show when={reading().kind !== 'pending'}>
        <EmptyState title={m.guide_other_gone()} actions={<ButtonLink href="/gids">{m.guide_other_back()}</ButtonLink>}>
          {m.guide_other_gone_text()}
        </EmptyState>
      </Show>
    </Screen>
  );
  return (
    <Show when={sheet()} fallback={gone()}>
      {(known) => <Sheet guide={known().guide} unit={known().unit} />}
    </Show>
  );
};
