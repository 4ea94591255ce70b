import { createSignal, For, Show } from 'solid-js';
import { EvidenceKind, setIspExemption, setIspPartExemption, type Evidence, type Exemption, type IspEdit, type IspUnit } from '../../../drafts/index.ts';
import { formatPoints, m } from '../../../i18n/index.ts';
import { isCalendarDate, type CourseUnit } from '../../../model/index.ts';
import { Checkbox, DateField, Select, Stack, Switch, Text, TextField } from '../../../ui/index.ts';
import { marksDown } from '../../dossier/ResultSelect.tsx';
import { useStudiekompas } from '../../studiekompas.ts';
import { resultWords } from '../../words/values.ts';
import { ispProblemWords } from '../isp-problem-words.ts';
import { useIspEdit } from '../open-isp.ts';
import { evidenceKindWords, evidenceMissing } from './evidence-words.ts';

const NOTHING = '';
const LONGEST = 120;
const blank: Exemption = { mark: null, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } };

type Field = keyof Evidence | 'mark' | 'exempt';
type Problems = Partial<Record<Field, string>>;

/** Whether a unit is exempted, with the evidence, and which of its learning activities; stored as it is entered. */
export const ExemptionForm = (props: { readonly isp: string; readonly entry: IspUnit; readonly unit: CourseUnit | undefined }) => {
  const { pack, today, vault } = useStudiekompas();
  const make = useIspEdit();
  const [problems, setProblems] = createSignal<Problems>({});
  const exemption = () => props.entry.exemption;
  const evidence = () => exemption()?.evidence ?? blank.evidence;
  const store = (field: Field, edit: IspEdit): void => {
    const refused = make(edit);
    const { [field]: _, ...others } = problems();
    setProblems(refused === null ? others : { ...others, [field]: ispProblemWords(refused) });
  };
  const set = (field: Field, next: Exemption | null): void => store(field, setIspExemption(vault.state(), props.isp, props.entry.code, next));
  const setEvidence = (field: keyof Evidence, change: Partial<Evidence>): void => {
    const now = exemption();
    // The field was left because the exemption was taken away.
    if (now !== null) set(field, { ...now, evidence: { ...now.evidence, ...change } });
  };
  const setDate = (typed: string | null): void => {
    if (typed !== null && !isCalendarDate(typed)) return;
    if (typed !== null && typed > today()) {
      setProblems({ ...problems(), issuedOn: m.isp_day_to_come() });
      return;
    }
    setEvidence('issuedOn', { issuedOn: typed });
  };
  const setMark = (chosen: string): void => {
    const now = exemption();
    if (now !== null) set('mark', { ...now, mark: chosen === NOTHING ? null : Number(chosen) });
  };
  const text = (typed: string): string | null => (typed.trim() === '' ? null : typed.trim());
  const kinds = () => EvidenceKind.options.map((value) => ({ value, label: evidenceKindWords(value) }));
  const marks = () => [
    { value: NOTHING, label: m.dossier_exemption_no_mark() },
    // It is the mark of a credit (art. 25, 98); a lower one that was entered stays to be seen.
    ...marksDown(pack().marks.maximum.value).filter((mark) => mark >= pack().marks.pass.value || mark === exemption()?.mark).map((mark) => ({ value: String(mark), label: resultWords(mark) })),
  ];
  const activities = () => props.unit?.activities ?? [];
  return (
    <Stack>
      <Switch label={m.isp_exemption_granted()} hint={m.isp_exemption_granted_hint()} checked={exemption() !== null} onChange={(on) => set('exempt', on ? blank : null)} />
      <Show when={problems().exempt}>{(words) => <Text kind="meta">{words()}</Text>}</Show>
      <Show when={exemption() !== null}>
        <Select
          label={m.isp_evidence_kind()}
          placeholder={m.isp_evidence_choose()}
          options={kinds()}
          value={evidence().kind}
          error={problems().kind}
          onChange={(kind) => setEvidence('kind', { kind })}
        />
        <TextField
          label={m.isp_evidence_school()}
          value={evidence().school ?? ''}
          maxlength={LONGEST}
          error={problems().school}
          onChange={(typed) => setEvidence('school', { school: text(typed) })}
        />
        <DateField label={m.isp_evidence_date()} value={evidence().issuedOn} max={today()} error={problems().issuedOn} onChange={setDate} />
        <TextField
          label={m.isp_evidence_unit()}
          hint={m.isp_evidence_unit_hint()}
          value={evidence().restsOn ?? ''}
          maxlength={LONGEST}
          error={problems().restsOn}
          onChange={(typed) => setEvidence('restsOn', { restsOn: text(typed) })}
        />
        <Select
          label={m.dossier_exemption_mark()}
          hint={m.dossier_exemption_mark_hint()}
          options={marks()}
          value={String(exemption()?.mark ?? NOTHING)}
          error={problems().mark}
          onChange={setMark}
        />
        <Show when={evidenceMissing(evidence())}>{(what) => <Text kind="meta">{m.isp_evidence_missing({ what: what() })}</Text>}</Show>
      </Show>
      <Show when={exemption() === null && activities().length > 0}>
        <fieldset>
          <legend>
            <Text kind="meta">{m.isp_exemption_parts()}</Text>
          </legend>
          <For each={activities()}>
            {(activity) => (
              <Checkbox
                label={activity.title}
                hint={formatPoints(activity.points)}
                checked={props.entry.exemptParts.includes(activity.id)}
                onChange={(on) => store('exempt', setIspPartExemption(vault.state(), props.isp, props.entry.code, activity.id, on))}
              />
            )}
          </For>
        </fieldset>
      </Show>
    </Stack>
  );
};
