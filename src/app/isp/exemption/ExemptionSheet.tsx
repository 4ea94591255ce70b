import { Show } from 'solid-js';
import { formatDateLong, formatList, m } from '../../../i18n/index.ts';
import type { IspUnit } from '../../../drafts/index.ts';
import type { CourseUnit, UnitCode } from '../../../model/index.ts';
import { infoIcon, lockIcon, Note, Sheet, Stack, WhyLines } from '../../../ui/index.ts';
import { useStudiekompas } from '../../studiekompas.ts';
import { resultWords } from '../../words/values.ts';
import type { OpenIsp } from '../open-isp.ts';
import { evidenceParts } from './evidence-words.ts';
import { ExemptionEffect } from './ExemptionEffect.tsx';
import { ExemptionForm } from './ExemptionForm.tsx';

export interface ExemptionSheetProps {
  readonly open: OpenIsp;
  /** The unit whose exemption is shown; null closes it. */
  readonly code: UnitCode | null;
  readonly onClose: () => void;
}

/** What was entered, once nothing of it can be changed any more. */
const ReadOnly = (props: { readonly entry: IspUnit; readonly unit: CourseUnit | undefined }) => {
  const parts = () => (props.unit?.activities ?? []).filter(({ id }) => props.entry.exemptParts.includes(id)).map(({ title }) => title);
  const lines = () => {
    const { exemption } = props.entry;
    if (exemption !== null) {
      const known = evidenceParts(exemption.evidence);
      return [
        { label: m.isp_exemption_granted(), value: m.yes() },
        { label: m.isp_evidence(), value: known.length === 0 ? m.unknown() : known.join(', ') },
        { label: m.dossier_exemption_mark(), value: exemption.mark === null ? m.dossier_exemption_no_mark() : resultWords(exemption.mark) },
      ];
    }
    return [{ label: m.isp_exemption_granted(), value: parts().length === 0 ? m.no() : m.isp_exemption_for({ what: formatList(parts()) }) }];
  };
  return (
    <>
      <Note icon={lockIcon} strong={m.isp_locked_strong()}>
        {m.isp_locked_exemption()}
      </Note>
      <WhyLines label={m.isp_exemption()} lines={lines()} />
    </>
  );
};

/** A granted exemption of a unit of an ISP, with what it rests on; and at once what it changes. */
export const ExemptionSheet = (props: ExemptionSheetProps) => {
  const { chosen, pack, unitName } = useStudiekompas();
  const entry = () => props.open.isp().units.find(({ code }) => code === props.code);
  const until = () => {
    const due = props.open.assessment().calendar.find(({ id, year }) => id === 'exemptions' && year === props.open.isp().year)?.date;
    return due === undefined || due.value === null ? [] : [m.isp_exemption_until({ date: formatDateLong(due.value) })];
  };
  const close = (): void => {
    // What is still being typed is stored when its field is left.
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    props.onClose();
  };
  return (
    <Sheet open={entry() !== undefined} onClose={close} topic={m.isp_exemption()} title={props.code === null ? undefined : unitName(props.code)} closeLabel={m.close()}>
      <Show when={entry()}>
        {(known) => (
          <Stack gap="l">
            <Show when={!props.open.locked()} fallback={<ReadOnly entry={known()} unit={props.open.unitOf(known().code)} />}>
              <div>
                <Note icon={infoIcon} strong={m.isp_exemption_only_granted({ article: pack().articles['H.10'] })}>
                  {[m.isp_exemption_final(), ...until()].join(' ')}
                </Note>
              </div>
              <ExemptionForm isp={props.open.isp().id} entry={known()} unit={props.open.unitOf(known().code)} />
            </Show>
            <Show when={chosen()}>
              {(programme) => (
                <ExemptionEffect
                  open={props.open}
                  code={known().code}
                  programme={programme().programme}
                  entered={known().exemption !== null || known().exemptParts.length > 0}
                />
              )}
            </Show>
          </Stack>
        )}
      </Show>
    </Sheet>
  );
};
