import { useNavigate } from '@solidjs/router';
import { deleteIsp, type IspProblem } from '../../drafts/index.ts';
import type { UnitCode } from '../../model/index.ts';
import type { Finding } from '../../rules/index.ts';
import type { Standing } from '../shell/WithProgramme.tsx';
import { useStudiekompas } from '../studiekompas.ts';
import { ispHref } from './address.ts';
import { AssumptionSheet } from './AssumptionSheet.tsx';
import { DraftsSheet } from './DraftsSheet.tsx';
import { EventSheet } from './event/EventSheet.tsx';
import { ExemptionSheet } from './exemption/ExemptionSheet.tsx';
import { findingId } from './finding-look.ts';
import { FindingSheet } from './FindingSheet.tsx';
import { FindingsSheet } from './FindingsSheet.tsx';
import { IspUnitSheet } from './IspUnitSheet.tsx';
import { DeleteSheet, DetailsSheet } from './DetailsSheet.tsx';
import { NewIspSheet } from './NewIspSheet.tsx';
import { useIspEdit, type OpenIsp } from './open-isp.ts';
import type { Over } from './over.ts';
import { SubmitSheet } from './states/SubmitSheet.tsx';

/** Everything that opens over the screen of an ISP; which one is for the screen to say. */
export const IspSheets = (props: {
  readonly open: OpenIsp;
  readonly standing: Standing;
  /** Null while the last one goes. */
  readonly over: Over | null;
  readonly onOver: (next: Over | null) => void;
  /** Hears what was done, in words. */
  readonly onSaid: (what: string) => void;
  readonly onRemove: (code: UnitCode) => void;
}) => {
  const { vault } = useStudiekompas();
  const navigate = useNavigate();
  const edit = useIspEdit();
  const close = (): void => props.onOver(null);
  const show = (finding: Finding): void => props.onOver({ kind: 'finding', id: findingId(finding) });
  const codeOf = (kind: 'unit' | 'event' | 'exemption'): UnitCode | null => (props.over !== null && props.over.kind === kind && 'code' in props.over ? props.over.code : null);
  const remove = (): IspProblem | null => {
    const deleted = deleteIsp(vault.state(), props.open.isp().id);
    // The screen of what is gone is left first.
    if (deleted.ok) navigate('/isp', { replace: true });
    return edit(deleted);
  };
  return (
    <>
      <FindingSheet
        open={props.open}
        id={props.over?.kind === 'finding' ? props.over.id : null}
        onClose={close}
        onEvent={(code) => props.onOver({ kind: 'event', code })}
        onFixed={props.onSaid}
      />
      <FindingsSheet open={props.open} shown={props.over?.kind === 'findings'} onClose={close} onOpen={show} />
      <IspUnitSheet
        open={props.open}
        code={codeOf('unit')}
        onClose={close}
        onFinding={show}
        onEvent={(code) => props.onOver({ kind: 'event', code })}
        onExemption={(code) => props.onOver({ kind: 'exemption', code })}
        onRemove={props.onRemove}
      />
      <EventSheet open={props.open} code={codeOf('event')} onClose={close} />
      <ExemptionSheet open={props.open} code={codeOf('exemption')} onClose={close} />
      <SubmitSheet open={props.open} shown={props.over?.kind === 'submit'} onClose={close} />
      <AssumptionSheet open={props.open} standing={props.standing} shown={props.over?.kind === 'assumptions'} onClose={close} />
      <DraftsSheet standing={props.standing} shown={props.over?.kind === 'drafts'} onClose={close} onNew={() => props.onOver({ kind: 'new' })} />
      <NewIspSheet standing={props.standing} shown={props.over?.kind === 'new'} onClose={close} onMade={(id) => navigate(ispHref(id))} />
      <DetailsSheet isp={props.open.isp()} editable={!props.open.locked()} shown={props.over?.kind === 'details'} onClose={close} />
      <DeleteSheet isp={props.open.isp()} shown={props.over?.kind === 'delete'} onClose={close} onDelete={remove} />
    </>
  );
};
