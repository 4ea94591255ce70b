import { For } from 'solid-js';
import { ispDraftOf, type Isp } from '../../drafts/index.ts';
import { formatNumber, formatYear, m } from '../../i18n/index.ts';
import { draftPoints } from '../../rules/index.ts';
import { lockIcon, SectionHead, Tag, UnitList, UnitRow } from '../../ui/index.ts';
import { contractWords } from '../dossier/place.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { ispHref } from './address.ts';
import { ispName, stateWords } from './isp-words.ts';
import { useIsps } from './isps.ts';

/** Every ISP of the student as the way to it, newest year first. */
export const IspsByYear = (props: { readonly standing: Standing; readonly level?: 2 | 3 }) => {
  const { today } = useStudiekompas();
  const isps = useIsps();
  const years = () => Map.groupBy(isps(), ({ year }) => year);
  const pointsOf = (isp: Isp): string => formatNumber(draftPoints(props.standing.chosen().programme, ispDraftOf(isp, today())));
  return (
    <For each={[...years()].toSorted(([a], [b]) => b - a)}>
      {([year, ofYear]) => (
        <section>
          <SectionHead title={m.isp_title({ year: formatYear(year) })} level={props.level ?? 3} />
          <UnitList>
            <For each={ofYear}>
              {(isp) => (
                <UnitRow
                  name={ispName(isp)}
                  meta={isp.contract === 'diploma' ? stateWords(isp.state) : `${stateWords(isp.state)}, ${contractWords(isp.contract)}`}
                  tags={isp.state.kind === 'draft' ? undefined : <Tag icon={lockIcon}>{stateWords(isp.state)}</Tag>}
                  points={pointsOf(isp)}
                  unit={m.points_unit()}
                  href={ispHref(isp.id)}
                />
              )}
            </For>
          </UnitList>
        </section>
      )}
    </For>
  );
};
