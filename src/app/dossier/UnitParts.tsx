import { For } from 'solid-js';
import { setPartExemption, setPartResult, type EditResult, type UnitPlace } from '../../dossier/index.ts';
import { formatPoints, m } from '../../i18n/index.ts';
import type { LearningActivity, PartRecord, RulePack, UnitRecord } from '../../model/index.ts';
import { SectionHead, Stack, Switch, Text } from '../../ui/index.ts';
import { ResultSelect } from './ResultSelect.tsx';
import css from './UnitSheet.module.css';

export interface UnitPartsProps {
  readonly activities: readonly LearningActivity[];
  readonly record: UnitRecord;
  readonly place: UnitPlace;
  readonly pack: RulePack;
  readonly onEdit: (edit: EditResult) => void;
}

/** The results of the learning activities of a unit, where the result of the unit follows from them. */
export const UnitParts = (props: UnitPartsProps) => {
  const partOf = (activity: LearningActivity): PartRecord | undefined => props.record.parts.find((part) => part.activity === activity.id);
  const isExempt = (activity: LearningActivity): boolean => partOf(activity)?.opportunities === 'exempt';
  const opportunity = (activity: LearningActivity, number: 1 | 2) => {
    const opportunities = partOf(activity)?.opportunities;
    return opportunities === undefined || opportunities === 'exempt' ? undefined : opportunities[number - 1];
  };
  return (
    <section>
      <SectionHead title={m.fiche_parts()} level={3} />
      <Stack>
        <Text kind="meta">{m.dossier_parts_hint({ low: props.pack.marks.partPullsDown.value })}</Text>
        <For each={props.activities}>
          {(activity) => (
            <fieldset class={css['part']}>
              <legend class={css['partName']}>
                {activity.title} <span class={css['partPoints']}>{formatPoints(activity.points)}</span>
              </legend>
              <div class={css['pair']}>
                <ResultSelect
                  label={m.dossier_first()}
                  opportunity={opportunity(activity, 1)}
                  pack={props.pack}
                  onEnter={(entered) => props.onEdit(setPartResult(props.place, activity.id, 1, entered))}
                />
                <ResultSelect
                  label={m.dossier_second()}
                  opportunity={opportunity(activity, 2)}
                  pack={props.pack}
                  onEnter={(entered) => props.onEdit(setPartResult(props.place, activity.id, 2, entered))}
                />
              </div>
              <Switch
                label={m.dossier_part_exempt()}
                checked={isExempt(activity)}
                onChange={(exempt) => props.onEdit(setPartExemption(props.place, activity.id, exempt))}
              />
            </fieldset>
          )}
        </For>
      </Stack>
    </section>
  );
};
