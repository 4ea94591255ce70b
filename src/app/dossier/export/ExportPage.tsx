import { m } from '../../../i18n/index.ts';
import { WithProgramme } from '../../shell/WithProgramme.tsx';
import { ExportScreen } from './ExportScreen.tsx';

/** `/dossier/meenemen`: the dossier, out of the app. */
export const ExportPage = () => <WithProgramme title={m.export_action()}>{(standing) => <ExportScreen standing={standing} />}</WithProgramme>;
