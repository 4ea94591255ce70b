import { createSignal, For, Show } from 'solid-js';
import {
  leaveProgramme,
  removeYear,
  setCalendarDate,
  setContract,
  setEnrolledOn,
  setMajor,
  setYear,
  type EditResult,
  type EnrolmentPlace,
} from '../../dossier/index.ts';
import { formatYear, m } from '../../i18n/index.ts';
import type { Enrolment, Programme } from '../../model/index.ts';
import { academicYearOf } from '../../rules/index.ts';
import { Button, SectionHead, Select, Stack, Text, trashIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { problemWords } from '../words/edits.ts';
import { yearHref } from './address.ts';
import { Conflicts } from './Conflicts.tsx';
import { EditedDate } from './EditedDate.tsx';
import { majorsOf, yearChoices } from './new-year.ts';
import { contractOptions } from './place.ts';
import { OwnPackage } from './OwnPackage.tsx';
import { PublicationField } from './PublicationField.tsx';
import { examPeriods } from './publications.ts';
import { RemoveSheet } from './RemoveSheet.tsx';

export interface YearSettingsProps {
  readonly enrolment: Enrolment;
  readonly programme: Programme;
  readonly place: EnrolmentPlace;
  /** Goes to another screen, in place of this one. */
  readonly go: (href: string) => void;
}

/** The text of an option for no major; a group id is never empty. */
const NONE = '';

/** What holds for a whole year: publications, contract, major, leaving, removing. */
export const YearSettings = (props: YearSettingsProps) => {
  const { vault, make, today, pack, unitName } = useStudiekompas();
  const [problem, setProblem] = createSignal<{ readonly about: 'year' | 'contract'; readonly words: string }>();
  const [removing, setRemoving] = createSignal(false);
  const problemAbout = (about: 'year' | 'contract'): string | undefined => {
    const now = problem();
    return now?.about === about ? now.words : undefined;
  };
  const move = (about: 'year' | 'contract', edit: EditResult, to: Pick<Enrolment, 'year' | 'contract'>): void => {
    const refused = make(edit);
    setProblem(refused === null ? undefined : { about, words: problemWords(refused, unitName) });
    if (refused === null) props.go(yearHref(to));
  };
  const years = () => [...new Set([props.enrolment.year, ...yearChoices(academicYearOf(pack(), today()))])].toSorted((a, b) => b - a);
  const majors = () => [
    { value: NONE, label: m.programme_major_none() },
    ...majorsOf(props.programme).map(({ id, title }) => ({ value: id, label: title })),
  ];
  const remove = (): void => {
    setRemoving(false);
    if (make(removeYear(vault.state(), props.place)) === null) props.go('/dossier');
  };
  return (
    <Stack gap="l">
      <section>
        <SectionHead title={m.dossier_published()} />
        <Stack>
          <Text kind="meta">{m.dossier_published_hint()}</Text>
          <For each={examPeriods}>
            {(period) => <PublicationField place={props.place} period={period} value={props.enrolment.published[period]} />}
          </For>
          <EditedDate
            label={m.dossier_semester2_start()}
            value={props.enrolment.semester2Start}
            edit={(on) => setCalendarDate(props.place, 'semester2Start', on)}
          />
          <EditedDate
            label={m.dossier_resit_registration()}
            hint={m.dossier_resit_registration_hint()}
            value={props.enrolment.resitRegistration}
            edit={(on) => setCalendarDate(props.place, 'resitRegistration', on)}
          />
        </Stack>
      </section>
      <section>
        <SectionHead title={m.dossier_year_section()} />
        <Stack>
          <Conflicts about={(where) => where.kind === 'enrolment' && where.place.year === props.place.year && where.place.contract === props.place.contract} />
          <Select
            label={m.dossier_year_label()}
            error={problemAbout('year')}
            options={years().map((year) => ({ value: String(year), label: formatYear(year) }))}
            value={String(props.enrolment.year)}
            onChange={(year) => move('year', setYear(vault.state(), props.place, Number(year)), { ...props.enrolment, year: Number(year) })}
          />
          <Select
            label={m.dossier_contract()}
            error={problemAbout('contract')}
            options={contractOptions()}
            value={props.enrolment.contract}
            onChange={(contract) => move('contract', setContract(vault.state(), props.place, contract), { ...props.enrolment, contract })}
          />
          <Show when={majorsOf(props.programme).length > 0}>
            <Select
              label={m.programme_major()}
              options={majors()}
              value={props.enrolment.major ?? NONE}
              onChange={(major) => make(setMajor(props.place, major === NONE ? null : major))}
            />
          </Show>
          <Show when={props.programme.initial && props.programme.kind === 'bachelor'}>
            <OwnPackage enrolment={props.enrolment} place={props.place} />
          </Show>
          <EditedDate
            label={m.dossier_enrolled_on()}
            hint={m.dossier_enrolled_on_hint()}
            value={props.enrolment.enrolledOn}
            edit={(on) => setEnrolledOn(props.place, on)}
          />
          <EditedDate
            label={m.dossier_withdrew()}
            hint={m.dossier_withdrew_hint()}
            value={props.enrolment.withdrewOn}
            edit={(on) => leaveProgramme(props.place, on)}
          />
          <Button kind="danger" icon={trashIcon} onClick={() => setRemoving(true)}>
            {m.dossier_year_remove()}
          </Button>
        </Stack>
      </section>
      <RemoveSheet
        open={removing()}
        topic={formatYear(props.enrolment.year)}
        question={m.dossier_year_remove_confirm({ year: formatYear(props.enrolment.year) })}
        onClose={() => setRemoving(false)}
        onRemove={remove}
      />
    </Stack>
  );
};
