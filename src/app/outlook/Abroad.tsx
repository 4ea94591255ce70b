import { createSignal, For } from 'solid-js';
import { formatNumber, formatPoints, m } from '../../i18n/index.ts';
import { markOfForeignGrade, type Assessment, type MobilityAssessment } from '../../rules/index.ts';
import { FigureBlock, FindingRow, Ruler, Select, Text } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { resultWords } from '../words/values.ts';
import { useWhyAddress } from '../why/address.ts';
import { outlookTopics } from './topics.ts';

type Stay = Exclude<keyof MobilityAssessment, 'held'>;
const stays: readonly Stay[] = ['semester1', 'semester2', 'doubleDegree'];

const stayWords = (stay: Stay, needed: string): string => {
  switch (stay) {
    case 'semester1':
      return m.abroad_semester1({ needed });
    case 'semester2':
      return m.abroad_semester2({ needed });
    case 'doubleDegree':
      return m.abroad_double({ needed });
  }
};

/** What a grade from abroad becomes here. */
const ForeignGrade = () => {
  const { pack } = useStudiekompas();
  const [grade, setGrade] = createSignal<string | null>(null);
  const grades = () => pack().mobility.grades.value.map((one) => ({ value: one.grade, label: one.grade }));
  const mark = (): string | null => {
    const chosen = grade();
    const result = chosen === null ? undefined : markOfForeignGrade(pack(), chosen);
    return result === undefined ? null : resultWords(result);
  };
  return (
    <>
      <Select label={m.abroad_grade()} options={grades()} value={grade()} placeholder={m.abroad_grade_choose()} onChange={setGrade} />
      <div role="status">
        <Text kind="meta">{mark() === null ? m.abroad_grade_hint() : m.abroad_grade_becomes({ mark: mark() ?? '' })}</Text>
      </div>
    </>
  );
};

/** The points that open a stay abroad, and how far the student is. */
export const Abroad = (props: { readonly assessment: Assessment }) => {
  const { pack } = useStudiekompas();
  const why = useWhyAddress();
  const needed = (stay: Stay): number => {
    const { semester1Points, semester2Points, doubleDegreePoints } = pack().mobility;
    return { semester1: semester1Points, semester2: semester2Points, doubleDegree: doubleDegreePoints }[stay].value;
  };
  const held = () => props.assessment.mobility.held.value;
  return (
    <>
      <FigureBlock
        label={m.abroad_title()}
        why={{ label: m.why(), href: why(outlookTopics.abroad('held')) }}
        value={formatNumber(held())}
        words={m.abroad_words()}
        caption={m.abroad_caption()}
      >
        <Ruler
          label={m.abroad_chart({ held: formatPoints(held()), first: formatPoints(needed('semester1')), second: formatPoints(needed('semester2')), double: formatPoints(needed('doubleDegree')) })}
          value={held()}
          limits={stays.map((stay) => ({ at: needed(stay), word: formatNumber(needed(stay)) }))}
          max={props.assessment.programme.standing.points}
        />
      </FigureBlock>
      <For each={stays}>
        {(stay) => (
          <FindingRow
            look={props.assessment.mobility[stay].value ? 'allowed' : 'info'}
            word={props.assessment.mobility[stay].value ? m.abroad_yes() : m.abroad_not_yet()}
            href={why(outlookTopics.abroad(stay))}
          >
            {stayWords(stay, formatPoints(needed(stay)))}
          </FindingRow>
        )}
      </For>
      <ForeignGrade />
    </>
  );
};
