import { Show } from 'solid-js';
import {
  followGuide,
  rejectTolerance,
  removeUnit,
  setExemption,
  setResult,
  setSecondOpportunity,
  setTolerance,
  withdrawUnit,
  type EditResult,
  type EnrolmentPlace,
} from '../../dossier/index.ts';
import { formatPoints, formatYear, m } from '../../i18n/index.ts';
import type { RulePack } from '../../model/index.ts';
import { Banner, Button, ButtonLink, infoIcon, Select, Sheet, Stack, Switch, trashIcon } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { resultWords } from '../words/values.ts';
import { Conflicts } from './Conflicts.tsx';
import { EditedDate } from './EditedDate.tsx';
import type { EntryRow } from './entry-rows.ts';
import { marksDown, ResultSelect } from './ResultSelect.tsx';
import { UnitParts } from './UnitParts.tsx';
import css from './UnitSheet.module.css';

export interface UnitSheetProps {
  /** Undefined closes it. */
  readonly row: EntryRow | undefined;
  readonly place: EnrolmentPlace;
  readonly onClose: () => void;
}

interface UnitFormProps {
  readonly row: EntryRow;
  readonly place: EnrolmentPlace;
  readonly pack: RulePack;
  readonly onRemove: () => void;
}

/** The text of the choice for an exemption without a mark. */
const NO_MARK = '';

const UnitForm = (props: UnitFormProps) => {
  const { make, today, chosen } = useStudiekompas();
  const hasNow = () => chosen()?.programme.units.some(({ code }) => code === props.row.code) === true;
  const place = () => ({ ...props.place, code: props.row.code });
  const record = () => props.row.record;
  const edit = (change: EditResult): void => void make(change);
  const isThisUnit = (where: Parameters<Parameters<typeof Conflicts>[0]['about']>[0]): boolean =>
    where.kind === 'unit' && where.place.code === props.row.code && where.place.year === props.place.year && where.place.contract === props.place.contract;
  const activities = () => (props.row.unit?.calculation === 'weighted' ? props.row.unit.activities : []);
  const seconds = () => [
    { value: 'auto' as const, label: m.dossier_second_auto() },
    { value: 'to-come' as const, label: m.dossier_second_to_come() },
    { value: 'none' as const, label: m.dossier_second_none() },
  ];
  const tolerances = () => [
    { value: 'no' as const, label: m.dossier_tolerated_no() },
    { value: 'student' as const, label: m.dossier_tolerated_student() },
    { value: 'automatic' as const, label: m.dossier_tolerated_automatic() },
    { value: 'rejected' as const, label: m.dossier_tolerated_rejected() },
  ];
  const exemptionMarks = () => [
    { value: NO_MARK, label: m.dossier_exemption_no_mark() },
    ...marksDown(props.pack.marks.maximum.value).map((mark) => ({ value: String(mark), label: resultWords(mark) })),
  ];
  return (
    <Stack gap="l">
      <Conflicts about={isThisUnit} />
      <Stack>
        <div class={css['pair']}>
          <ResultSelect
            label={m.dossier_first()}
            opportunity={record().opportunities[0]}
            pack={props.pack}
            onEnter={(entered) => edit(setResult(place(), 1, entered))}
          />
          <ResultSelect
            label={m.dossier_second()}
            opportunity={record().opportunities[1]}
            pack={props.pack}
            onEnter={(entered) => edit(setResult(place(), 2, entered))}
          />
        </div>
        <Select
          label={m.dossier_second_label()}
          options={seconds()}
          value={record().second ?? 'auto'}
          onChange={(second) => edit(setSecondOpportunity(place(), second === 'auto' ? null : second))}
        />
      </Stack>
      <Show when={activities().length > 0}>
        <UnitParts activities={activities()} record={record()} place={place()} pack={props.pack} onEdit={edit} />
      </Show>
      <Stack>
        <Switch
          label={m.dossier_exemption()}
          checked={record().exemption !== undefined}
          onChange={(exempt) => edit(setExemption(place(), exempt ? {} : null))}
        />
        <Show when={record().exemption}>
          {(exemption) => (
            <Select
              label={m.dossier_exemption_mark()}
              hint={m.dossier_exemption_mark_hint()}
              options={exemptionMarks()}
              value={String(exemption().mark ?? NO_MARK)}
              onChange={(mark) => edit(setExemption(place(), mark === NO_MARK ? {} : { mark: Number(mark) }))}
            />
          )}
        </Show>
        <Select
          label={m.dossier_tolerated()}
          hint={m.dossier_tolerated_confirm()}
          options={tolerances()}
          value={record().tolerated ?? (record().rejectedOn === undefined ? 'no' : 'rejected')}
          onChange={(decided) => edit(decided === 'rejected' ? rejectTolerance(place(), today()) : setTolerance(place(), decided === 'no' ? null : decided))}
        />
        <EditedDate
          label={m.dossier_unit_withdrew()}
          hint={m.dossier_unit_withdrew_hint()}
          value={record().withdrewOn}
          edit={(on) => withdrawUnit(place(), on)}
        />
      </Stack>
      <Show when={record().asTaken}>
        {(then) => (
          <Banner icon={infoIcon} strong={m.dossier_as_taken()} action={hasNow() ? <Button onClick={() => edit(followGuide(place()))}>{m.dossier_follow_guide()}</Button> : undefined}>
            {hasNow() ? m.dossier_as_taken_text({ points: formatPoints(then().points) }) : m.dossier_as_taken_gone({ points: formatPoints(then().points) })}
          </Banner>
        )}
      </Show>
      <div class={css['acts']}>
        <ButtonLink href={`/gids/${encodeURIComponent(props.row.code)}`}>
          {props.row.unit === undefined ? m.dossier_add_to_guide() : m.dossier_correct_guide()}
        </ButtonLink>
        <Button kind="danger" icon={trashIcon} onClick={() => props.onRemove()}>
          {m.dossier_unit_remove()}
        </Button>
      </div>
    </Stack>
  );
};

/** Everything that can be said of one unit in one year; each change is stored at once and can be undone. */
export const UnitSheet = (props: UnitSheetProps) => {
  const { make, pack } = useStudiekompas();
  const remove = (row: EntryRow): void => {
    props.onClose();
    make(removeUnit({ ...props.place, code: row.code }));
  };
  return (
    <Sheet
      open={props.row !== undefined}
      onClose={() => props.onClose()}
      topic={formatYear(props.place.year)}
      title={props.row?.unit?.title ?? props.row?.code}
      closeLabel={m.close()}
    >
      <Show when={props.row}>{(row) => <UnitForm row={row()} place={props.place} pack={pack()} onRemove={() => remove(row())} />}</Show>
    </Sheet>
  );
};
