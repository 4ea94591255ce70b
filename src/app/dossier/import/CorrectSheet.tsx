import { createSignal, Show } from 'solid-js';
import type { EnteredResult, UnitFacts } from '../../../dossier/index.ts';
import { formatYear, m } from '../../../i18n/index.ts';
import type { Programme } from '../../../model/index.ts';
import { academicYearOf } from '../../../rules/index.ts';
import { Button, Select, Sheet, Stack, Switch, Text } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { yearChoices } from '../new-year.ts';
import { ResultSelect } from '../ResultSelect.tsx';
import type { Correction, PreviewLine } from './create-preview.ts';

export interface CorrectSheetProps {
  readonly line: PreviewLine | null;
  readonly programme: Programme;
  readonly onCorrect: (id: number, correction: Correction) => void;
  readonly onClose: () => void;
}

const tolerances = ['no', 'student', 'automatic'] as const;
const toleranceWords = { no: () => m.dossier_tolerated_no(), student: () => m.dossier_tolerated_student(), automatic: () => m.dossier_tolerated_automatic() } as const;

/** The facts with another result at an opportunity; null takes it away. */
const withResult = (facts: UnitFacts, field: 'result1' | 'result2', entered: EnteredResult): UnitFacts => {
  const { [field]: _before, ...rest } = facts;
  return entered === null ? rest : { ...rest, [field]: entered };
};

const opportunityOf = (stored: UnitFacts['result1']) => (stored === undefined ? undefined : { result: stored === 'open' ? null : stored });

const CorrectForm = (props: CorrectSheetProps & { readonly line: PreviewLine }) => {
  const { pack, today } = useStudiekompas();
  // The form begins with what was read; what it holds is told when it is done.
  // oxlint-disable-next-line solid/reactivity
  const { entry, outcome, reading } = props.line;
  const [unit, setUnit] = createSignal(entry.unit);
  const [year, setYear] = createSignal(entry.year);
  const [facts, setFacts] = createSignal<UnitFacts>(outcome?.facts ?? { ...entry.facts, ...(entry.result === undefined ? {} : { result1: entry.result }) });
  const [problem, setProblem] = createSignal<string>();
  const years = () => {
    const choices = yearChoices(academicYearOf(pack(), today()));
    const own = year();
    return own === null || choices.includes(own) ? choices : [own, ...choices];
  };
  const own = reading.entry.define;
  const units = () => [
    ...(own === undefined || reading.entry.unit === null ? [] : [{ value: reading.entry.unit, label: m.import_sheet_unit_own({ title: own.title }) }]),
    ...props.programme.units.map(({ code, title }) => ({ value: code, label: `${title} (${code})` })).toSorted((a, b) => a.label.localeCompare(b.label)),
  ];
  const save = (): void => {
    if (unit() === null) {
      setProblem(m.field_required());
      return;
    }
    props.onCorrect(props.line.id, { unit: unit(), year: year(), facts: facts() });
    props.onClose();
  };
  const setExempt = (exempt: boolean): void => {
    const { exempt: _exempt, exemptMark: _mark, ...rest } = facts();
    setFacts(exempt ? { ...rest, exempt: true } : rest);
  };
  const setTolerated = (tolerated: (typeof tolerances)[number]): void => {
    const { tolerated: _before, ...rest } = facts();
    setFacts(tolerated === 'no' ? rest : { ...rest, tolerated });
  };
  return (
    <Stack>
      <Text kind="meta">{reading.lines.text.join(' ')}</Text>
      <Select label={m.import_sheet_unit()} options={units()} value={unit()} placeholder={m.import_sheet_choose()} error={problem()} onChange={setUnit} />
      <Select
        label={m.dossier_year_label()}
        options={years().map((choice) => ({ value: String(choice), label: formatYear(choice) }))}
        value={year() === null ? null : String(year())}
        placeholder={m.import_sheet_choose()}
        onChange={(choice) => setYear(Number(choice))}
      />
      <Switch label={m.dossier_exemption()} checked={facts().exempt === true} onChange={setExempt} />
      <Show when={facts().exempt !== true}>
        <ResultSelect label={m.dossier_first()} opportunity={opportunityOf(facts().result1)} pack={pack()} onEnter={(entered) => setFacts(withResult(facts(), 'result1', entered))} />
        <ResultSelect label={m.dossier_second()} opportunity={opportunityOf(facts().result2)} pack={pack()} onEnter={(entered) => setFacts(withResult(facts(), 'result2', entered))} />
        <Select
          label={m.dossier_tolerated()}
          hint={m.dossier_tolerated_confirm()}
          options={tolerances.map((value) => ({ value, label: toleranceWords[value]() }))}
          value={facts().tolerated ?? 'no'}
          onChange={setTolerated}
        />
      </Show>
      <Button kind="primary" wide onClick={save}>
        {m.import_sheet_save()}
      </Button>
    </Stack>
  );
};

/** What a line is about and says, when it was not read as the student means it. */
export const CorrectSheet = (props: CorrectSheetProps) => (
  <Sheet
    open={props.line !== null}
    onClose={() => props.onClose()}
    topic={m.import_line({ line: props.line?.reading.lines.from ?? 0 })}
    title={m.import_adjust()}
    closeLabel={m.close()}
  >
    <Show when={props.line} keyed>
      {(line) => <CorrectForm {...props} line={line} />}
    </Show>
  </Sheet>
);
