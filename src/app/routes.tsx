import { Route, useNavigate, useParams } from '@solidjs/router';
import { lazy } from 'solid-js';
import { parseGuideAddress, unitInPath } from './guide/address.ts';
import { addressWith, useSearch } from './shell/address.ts';
import { parseStartAddress } from './start/address.ts';

// Each screen is a file of its own on the wire, fetched when it is first opened; the service worker keeps them all.
const Today = lazy(async () => ({ default: (await import('./today/Today.tsx')).Today }));
const Dossier = lazy(async () => ({ default: (await import('./dossier/DossierPage.tsx')).DossierPage }));
const DossierImport = lazy(async () => ({ default: (await import('./dossier/import/ImportPage.tsx')).ImportPage }));
const DossierExport = lazy(async () => ({ default: (await import('./dossier/export/ExportPage.tsx')).ExportPage }));
const DossierPrint = lazy(async () => ({ default: (await import('./dossier/report/PrintPage.tsx')).PrintPage }));
const Share = lazy(async () => ({ default: (await import('./share/ShareScreen.tsx')).ShareScreen }));
const Shared = lazy(async () => ({ default: (await import('./share/SharedScreen.tsx')).SharedScreen }));
const Year = lazy(async () => ({ default: (await import('./dossier/YearPage.tsx')).YearPage }));
const WhatIf = lazy(async () => ({ default: (await import('./what-if/WhatIfScreen.tsx')).WhatIfScreen }));
const IspFirst = lazy(async () => ({ default: (await import('./isp/IspPage.tsx')).IspPage }));
const IspDraft = lazy(async () => ({ default: (await import('./isp/IspPage.tsx')).IspDraftPage }));
const IspAdd = lazy(async () => ({ default: (await import('./isp/add/AddScreen.tsx')).AddScreen }));
const IspCompare = lazy(async () => ({ default: (await import('./isp/compare/ComparePage.tsx')).ComparePage }));
const IspCopyList = lazy(async () => ({ default: (await import('./isp/copy/CopyListScreen.tsx')).CopyListScreen }));
const GuideList = lazy(async () => ({ default: (await import('./guide/GuideScreen.tsx')).GuideScreen }));
const GuidePaste = lazy(async () => ({ default: (await import('./guide/reading/PasteGuideScreen.tsx')).PasteGuideScreen }));
const GuideUnit = lazy(async () => ({ default: (await import('./guide/UnitScreen.tsx')).UnitScreen }));
const Start = lazy(async () => ({ default: (await import('./start/StartScreen.tsx')).StartScreen }));
const Programme = lazy(async () => ({ default: (await import('./start/ProgrammeScreen.tsx')).ProgrammeScreen }));
const Regulations = lazy(async () => ({ default: (await import('./regulations/RegulationsPage.tsx')).RegulationsPage }));
const Article = lazy(async () => ({ default: (await import('./regulations/ArticlePage.tsx')).ArticlePage }));
const Answers = lazy(async () => ({ default: (await import('./answers/AnswersPage.tsx')).AnswersPage }));
const Answer = lazy(async () => ({ default: (await import('./answers/AnswerPage.tsx')).AnswerPage }));
const About = lazy(async () => ({ default: (await import('./about/AboutScreen.tsx')).AboutScreen }));
const More = lazy(async () => ({ default: (await import('./shell/MoreScreen.tsx')).MoreScreen }));
const Outlook = lazy(async () => ({ default: (await import('./outlook/OutlookScreen.tsx')).OutlookScreen }));
const Dates = lazy(async () => ({ default: (await import('./dates/DatesScreen.tsx')).DatesScreen }));
const Settings = lazy(async () => ({ default: (await import('./settings/SettingsScreen.tsx')).SettingsScreen }));
const Sync = lazy(async () => ({ default: (await import('./sync/SyncScreen.tsx')).SyncScreen }));
const Device = lazy(async () => ({ default: (await import('./sync/DeviceScreen.tsx')).DeviceScreen }));
const Lock = lazy(async () => ({ default: (await import('./lock/LockSettings.tsx')).LockSettings }));
const Install = lazy(async () => ({ default: (await import('./install/InstallScreen.tsx')).InstallScreen }));
const Open = lazy(async () => ({ default: (await import('./open/OpenScreen.tsx')).OpenScreen }));
const NoSuchPage = lazy(async () => ({ default: (await import('./shell/NoSuchPage.tsx')).NoSuchPage }));

const GuidePage = () => {
  const search = useSearch(parseGuideAddress);
  const navigate = useNavigate();
  return <GuideList address={search()} onSearch={(address) => navigate(addressWith('/gids', { ...address }), { replace: true, scroll: false })} />;
};

const UnitPage = () => {
  const params = useParams();
  const search = useSearch(parseGuideAddress);
  return <GuideUnit code={unitInPath(params['unit'])} programme={search().opleiding} />;
};

const StartPage = () => {
  const navigate = useNavigate();
  return <Start onExample={() => navigate('/')} />;
};

const ProgrammePage = () => {
  const search = useSearch(parseStartAddress);
  const navigate = useNavigate();
  return (
    <Programme
      address={search()}
      onStep={(address) => navigate(addressWith('/start/opleiding', { ...address }))}
      onBegun={(year) => navigate(year === null ? '/dossier' : `/dossier/${year}`)}
      onFresh={() => navigate('/isp')}
    />
  );
};

// From the start, so that nothing of before is in memory and the app stores itself anew for use without a network.
const SettingsPage = () => <Settings onErased={() => location.replace('/start')} />;

/** Every address of the app and its screen. */
export const Routes = () => (
  <>
    <Route path="/" component={Today} />
    <Route path="/dossier" component={Dossier} />
    <Route path="/dossier/plakken" component={DossierImport} />
    <Route path="/dossier/meenemen" component={DossierExport} />
    <Route path="/dossier/afdruk" component={DossierPrint} />
    <Route path="/dossier/delen" component={Share} />
    <Route path="/dossier/:year" component={Year} />
    <Route path="/gedeeld" component={Shared} />
    <Route path="/wat-als" component={WhatIf} />
    <Route path="/data" component={Dates} />
    <Route path="/vooruitzicht" component={Outlook} />
    <Route path="/isp" component={IspFirst} />
    <Route path="/isp/:draft" component={IspDraft} />
    <Route path="/isp/:draft/toevoegen" component={IspAdd} />
    <Route path="/isp/:draft/lijst" component={IspCopyList} />
    <Route path="/isp/:draft/vergelijk/:other" component={IspCompare} />
    <Route path="/gids" component={GuidePage} />
    <Route path="/gids/plakken" component={GuidePaste} />
    <Route path="/gids/:unit" component={UnitPage} />
    <Route path="/regels" component={Regulations} />
    <Route path="/regels/:article" component={Article} />
    <Route path="/vragen" component={Answers} />
    <Route path="/vragen/:answer" component={Answer} />
    <Route path="/over" component={About} />
    <Route path="/meer" component={More} />
    <Route path="/start" component={StartPage} />
    <Route path="/start/opleiding" component={ProgrammePage} />
    <Route path="/instellingen" component={SettingsPage} />
    <Route path="/instellingen/sync" component={Sync} />
    <Route path="/toestel" component={Device} />
    <Route path="/instellingen/slot" component={Lock} />
    <Route path="/installeren" component={Install} />
    <Route path="/openen" component={Open} />
    <Route path="*" component={NoSuchPage} />
  </>
);
