import { m } from '../../../i18n/index.ts';
import { WithProgramme } from '../../shell/WithProgramme.tsx';
import { ImportScreen } from './ImportScreen.tsx';

/** `/dossier/plakken`: results from elsewhere, into the dossier. */
export const ImportPage = () => <WithProgramme title={m.import_action()}>{(standing) => <ImportScreen standing={standing} />}</WithProgramme>;
