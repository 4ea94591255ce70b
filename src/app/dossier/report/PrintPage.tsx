import { createMemo } from 'solid-js';
import { m } from '../../../i18n/index.ts';
import { Button, printerIcon, Screen } from '../../../ui/index.ts';
import { createDated } from '../../dates/dated.ts';
import { concerning } from '../../dates/days.ts';
import { guideOf } from '../../shell/Ground.tsx';
import { WithProgramme, type Standing } from '../../shell/WithProgramme.tsx';
import { useStudiekompas } from '../../studiekompas.ts';
import { DossierReport } from './DossierReport.tsx';
import { groundLines } from './ground-lines.ts';
import type { ReportOf } from './report.ts';

const Paper = (props: { readonly standing: Standing }) => {
  const { pack, today } = useStudiekompas();
  const dated = createDated(() => props.standing);
  const of = createMemo((): ReportOf => {
    const { programme } = props.standing.chosen();
    return { pack: pack(), programme, dossier: props.standing.situation().dossier, assessment: props.standing.assessment(), dates: concerning(dated()), today: today() };
  });
  return (
    <Screen
      title={m.report_title()}
      trail={m.export_action()}
      back={{ label: m.back(), href: '/dossier/meenemen' }}
      meta={of().programme.title}
      bar={
        <Button kind="primary" wide icon={printerIcon} onClick={() => globalThis.print()}>
          {m.isp_copy_print()}
        </Button>
      }
    >
      <DossierReport of={of()} ground={groundLines(pack(), guideOf(props.standing.chosen()), of().assessment)} />
    </Screen>
  );
};

/** `/dossier/afdruk`: the dossier on paper, for the counsellor. */
export const PrintPage = () => <WithProgramme title={m.report_title()}>{(standing) => <Paper standing={standing} />}</WithProgramme>;
