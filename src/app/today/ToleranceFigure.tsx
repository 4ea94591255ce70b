import { formatList, formatPoints, m } from '../../i18n/index.ts';
import type { Assessment } from '../../rules/index.ts';
import { FigureBlock, PointsBudget } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useWhyAddress } from '../why/address.ts';
import { createAssumedMark } from '../why/create-assumed-mark.ts';
import { topics } from '../why/topics.ts';

/** The tolerance credit: one square a point, with what each open decision would take. */
export const ToleranceFigure = (props: { readonly assessment: Assessment }) => {
  const { unitName } = useStudiekompas();
  const why = useWhyAddress();
  const tolerance = () => props.assessment.tolerance;
  const candidates = () =>
    tolerance()
      .candidates.filter(({ code }) => tolerance().undecided.includes(code))
      .map(({ code, points }) => ({ id: code, points, name: unitName(code), pointsWord: formatPoints(points) }));
  const sentence = () => {
    const figures = { limit: tolerance().limit.value, used: tolerance().used.value, left: tolerance().left.value };
    const names = candidates().map(({ name, pointsWord }) => m.tolerance_chart_candidate({ unit: name, points: pointsWord }));
    return names.length === 0 ? m.tolerance_chart_none(figures) : m.tolerance_chart({ ...figures, candidates: formatList(names) });
  };
  const over = () => tolerance().ifAllTolerated.over;
  const assumed = createAssumedMark(() => [tolerance().left.why, tolerance().starter.why]);
  return (
    <FigureBlock
      label={m.tolerance_title()}
      why={{ label: m.why(), href: why(topics.tolerance), reading: tolerance().left.why.reading || tolerance().starter.why.reading ? m.why_reading_mark() : undefined }}
      value={String(tolerance().left.value)}
      words={m.tolerance_left({ points: tolerance().left.value, limit: tolerance().limit.value })}
      assumed={assumed()}
      caption={tolerance().starter.value ? m.tolerance_starter({ limit: formatPoints(tolerance().limit.value) }) : undefined}
    >
      <PointsBudget
        label={sentence()}
        limit={tolerance().limit.value}
        used={tolerance().used.value}
        usedWord={m.tolerance_used()}
        candidates={candidates()}
        rest={tolerance().ifAllTolerated.left}
        restWord={m.word_over()}
        {...(over() > 0 ? { overWord: m.tolerance_over({ points: formatPoints(over()) }) } : {})}
      />
    </FigureBlock>
  );
};
