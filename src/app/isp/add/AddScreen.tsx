import { useLocation, useNavigate } from '@solidjs/router';
import { createMemo } from 'solid-js';
import type { Isp } from '../../../drafts/index.ts';
import { formatNumber, formatPoints, formatYear, m } from '../../../i18n/index.ts';
import { addableUnits, semesterPoints } from '../../../rules/index.ts';
import { ButtonLink, calendarIcon, Screen } from '../../../ui/index.ts';
import { addressWith, useSearch } from '../../shell/address.ts';
import { GroundLine } from '../../shell/Ground.tsx';
import type { Standing } from '../../shell/WithProgramme.tsx';
import { useStudiekompas } from '../../studiekompas.ts';
import { createUndo } from '../../undo/create-undo.ts';
import { UndoButtons } from '../../undo/UndoButtons.tsx';
import { useWhyAddress } from '../../why/address.ts';
import { WhyOutlet } from '../../why/WhyOutlet.tsx';
import { ispHref } from '../address.ts';
import { findingId } from '../finding-look.ts';
import { findingWhy } from '../finding-why.ts';
import { countsOf, IspSummary } from '../IspSummary.tsx';
import { createOpenIsp, type OpenIsp } from '../open-isp.ts';
import { WithIsp } from '../WithIsp.tsx';
import { AddBlocked } from './AddBlocked.tsx';
import { parseAddAddress, type AddAddress } from './address.ts';
import { AddUnits } from './AddUnits.tsx';
import { createAdding } from './create-adding.ts';
import { LastAdded } from './LastAdded.tsx';

/** Points of each semester and of the year, changing as one picks, and the way back. */
const Summary = (props: { readonly open: OpenIsp; readonly standing: Standing }) => {
  const semesters = createMemo(() => {
    const { next } = props.open.situation();
    return next === undefined ? [] : semesterPoints(props.standing.chosen().programme, next);
  });
  const of = (semester: 1 | 2 | 'year'): number => semesters().find((one) => one.semester === semester)?.points ?? 0;
  const counts = () => [
    { icon: calendarIcon, tone: 'plain' as const, words: m.isp_pick_semesters({ first: formatNumber(of(1)), second: formatNumber(of(2)) }) },
    ...(of('year') === 0 ? [] : [{ icon: calendarIcon, tone: 'plain' as const, words: m.isp_pick_whole_year({ points: formatPoints(of('year')) }) }]),
    ...countsOf(props.open).filter(({ tone }) => tone !== 'plain'),
  ];
  return (
    <IspSummary
      open={props.open}
      counts={counts()}
      action={
        <ButtonLink kind="primary" href={ispHref(props.open.isp().id)}>
          {m.isp_pick_ready()}
        </ButtonLink>
      }
    />
  );
};

const Adding = (props: { readonly standing: Standing; readonly isp: Isp }) => {
  const { pack, unitName } = useStudiekompas();
  const navigate = useNavigate();
  const location = useLocation();
  const search = useSearch(parseAddAddress);
  const why = useWhyAddress();
  const open = createOpenIsp(() => props.standing, () => props.isp);
  const adding = createAdding(() => open);
  const undo = createUndo((words) => adding.announce(words));
  const look = (address: AddAddress): void => navigate(addressWith(location.pathname, { ...address }), { replace: true, scroll: false });
  const findings = () => addableUnits(pack(), props.standing.chosen().programme, open.situation()).flatMap((one) => one.findings);
  return (
    <Screen
      title={m.isp_add()}
      back={{ label: m.back(), href: ispHref(props.isp.id) }}
      trail={m.isp_title({ year: formatYear(props.isp.year) })}
      actions={<UndoButtons undo={undo} />}
      bar={
        <>
          <LastAdded adding={adding} />
          <Summary open={open} standing={props.standing} />
        </>
      }
    >
      <AddBlocked open={open}>
        <AddUnits
          open={open}
          programme={props.standing.chosen().programme}
          adding={adding}
          address={search()}
          onAddress={look}
          whyHref={(finding) => why(findingId(finding))}
        />
      </AddBlocked>
      <GroundLine />
      <WhyOutlet own={(topic) => findingWhy(topic, findings(), pack(), unitName)} />
    </Screen>
  );
};

/** `/isp/:draft/toevoegen`: every unit of the guide that is not in the draft yet. */
export const AddScreen = () => <WithIsp title={m.isp_add()}>{(standing, isp) => <Adding standing={standing} isp={isp()} />}</WithIsp>;
