import { createMemo, Show } from 'solid-js';
import { formatYear, m } from '../../i18n/index.ts';
import type { Programme, UnitCode } from '../../model/index.ts';
import { roads, type Assessment, type Figure, type RoadRow, type RoadValue, type Situation } from '../../rules/index.ts';
import { arrowDownIcon, arrowUpIcon, equalIcon, hourglassIcon, IconLink, infoIcon, type RoadCell, RoadColumns, type RoadRowProps, SectionHead, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { reasonList, valueWords, type UnitName } from '../words/values.ts';
import { choiceOf, onlyTiming, supposedMark, triedExcept, type WhatIf } from './choices.ts';
import { deltaWords, isBadNews, rowWords } from './road-words.ts';
import { roadTopic } from './road-why.ts';

const icons = { more: arrowUpIcon, less: arrowDownIcon, same: equalIcon } as const;

const cellOf = (code: UnitCode, row: RoadRow, figure: Figure<RoadValue>, delta: number | null, unitName: UnitName): RoadCell => {
  const value = valueWords(figure.value, unitName);
  const bad = isBadNews(row, figure.value);
  const difference = deltaWords(figure.value, delta);
  const depends = figure.why.missing.some((missing) => (missing.what === 'resit' || missing.what === 'tolerable' || missing.what === 'requirement') && missing.unit === code);
  if (bad) return { value, delta: { icon: hourglassIcon, words: rowWords(row.key), worse: true } };
  if (depends) return { value, delta: { words: m.second_value_unknown() } };
  return difference === null ? { value } : { value, delta: { icon: icons[difference.direction], words: difference.words } };
};

/** Both roads of one unit beside each other; rows that agree come together in one sentence. */
export const RoadsOf = (props: {
  readonly code: UnitCode;
  readonly whatIf: WhatIf;
  readonly situation: Situation;
  /** The assessment of that situation as it is. */
  readonly today: Assessment;
  readonly programme: Programme;
}) => {
  const { pack, unitName } = useStudiekompas();
  const why = useWhyAddress();
  const compared = createMemo(() =>
    roads(pack(), props.programme, triedExcept(props.situation, props.whatIf, props.code, props.today), props.code, supposedMark(props.whatIf, props.code, pack())),
  );
  const chosen = (choice: 'tolerate' | 'again') => (choiceOf(props.whatIf, props.code) === choice ? m.whatif_chosen() : undefined);
  const rows = (): readonly RoadRowProps[] =>
    compared()
      .rows.filter(({ equal }) => !equal)
      .map((row) => ({
        label: rowWords(row.key),
        why: <IconLink icon={infoIcon} label={`${m.why()}, ${rowWords(row.key)}`} href={why(roadTopic(props.code, row.key))} />,
        today: { word: props.whatIf.choices.size > 0 || props.whatIf.supposed.size > 0 ? m.word_without() : m.word_today(), value: valueWords(row.today, unitName) },
        cells: [cellOf(props.code, row, row.tolerate, row.deltaTolerate, unitName), cellOf(props.code, row, row.again, row.deltaAgain, unitName)],
      }));
  const equal = () => {
    const same = compared().rows.filter((row) => row.equal);
    return same.length === 0
      ? undefined
      : { strong: m.whatif_equal_word(), text: `${same.map((row) => `${rowWords(row.key)}: ${valueWords(row.again.value, unitName)}`).join(' · ')}.` };
  };
  const cannot = () => {
    const reasons = compared().refused;
    return reasons.length > 0 ? m.whatif_cannot({ reasons: reasonList(reasons, pack()) }) : m.whatif_cannot_beside();
  };
  const refused = () => compared().again.refusals.find(({ kind }) => kind === 'threshold');
  const nextYear = () => {
    const years = compared().again.years;
    return compared().when === 'next-year' ? years.at(-1)?.year : undefined;
  };
  return (
    <section>
      <SectionHead title={m.whatif_roads_for({ unit: unitName(props.code) })} />
      <Show when={refused()}>
        {(refusal) => (
          <Text kind="prose">
            {m.road_again_refused({ year: formatYear(refusal().year), until: formatYear(refusal().until ?? refusal().year) })}
          </Text>
        )}
      </Show>
      <Show when={onlyTiming(props.today, props.code).length > 0}>
        <Text kind="meta">{m.whatif_only_thought({ reasons: reasonList(onlyTiming(props.today, props.code), pack()) })}</Text>
      </Show>
      <Show when={nextYear()}>{(year) => <Text kind="meta">{m.whatif_roads_when_next_year({ year: formatYear(year()) })}</Text>}</Show>
      <Show when={compared().tolerate !== null} fallback={<Text kind="prose">{cannot()}</Text>}>
      <RoadColumns
        caption={m.whatif_compare_label({ unit: unitName(props.code) })}
        rowsLabel={m.row_label()}
        heads={[
          { title: m.whatif_tolerate(), chosen: chosen('tolerate') },
          { title: m.whatif_again_if({ mark: m.mark_of({ mark: supposedMark(props.whatIf, props.code, pack()) }) }), chosen: chosen('again') },
        ]}
        rows={rows()}
        equal={equal()}
      />
      </Show>
    </section>
  );
};
