import { useNavigate } from '@solidjs/router';
import { m } from '../../i18n/index.ts';
import { WithProgramme } from '../shell/WithProgramme.tsx';
import { WhyOutlet } from '../why/WhyOutlet.tsx';
import { DossierScreen } from './DossierScreen.tsx';

/** `/dossier`: the student's years. */
export const DossierPage = () => {
  const navigate = useNavigate();
  return (
    <WithProgramme title={m.dossier_title()}>
      {(standing) => (
        <>
          <DossierScreen standing={standing} go={(href) => navigate(href)} />
          <WhyOutlet />
        </>
      )}
    </WithProgramme>
  );
};
