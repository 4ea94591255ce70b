import { createEffect, onCleanup } from 'solid-js';
import { dutchOrEnglish } from '../i18n/index.ts';
import type { Enrolment } from '../model/index.ts';
import { openDecisions, showBadge } from './badge.ts';
import { startDailyLook } from './guide/published/daily-look.ts';
import { Notices } from './shell/Notices.tsx';
import { ReloadQuestion } from './shell/ReloadQuestion.tsx';
import { useStudiekompas } from './studiekompas.ts';

/** Whether the student entered or decided something: from then on the app is of use. */
const isUsed = (enrolments: readonly Enrolment[]): boolean =>
  enrolments.some(({ units }) =>
    units.some(({ opportunities, tolerated, rejectedOn }) => tolerated !== undefined || rejectedOn !== undefined || opportunities.some(({ result }) => result !== null)),
  );

/** The number of open decisions on the app's icon: of the student's own dossier, today; not of the example or of a day that was chosen to look at. */
const followDecisions = (): void => {
  const { assessment, pack, settings, chosenDay } = useStudiekompas();
  createEffect(() => {
    const known = assessment();
    void showBadge(known === null || settings().example || chosenDay() !== null ? 0 : openDecisions(known, pack()));
  });
};

/** Once there is something worth coming back to, the app may offer to be installed. */
const followUse = (): void => {
  const { pwa, dossier, settings } = useStudiekompas();
  createEffect(() => {
    if (!settings().example && isUsed(dossier()?.dossier.enrolments ?? [])) pwa.noteUsefulAct();
  });
};

/** What the device says of the app (shortcuts, pictures) follows its language; the page begins with the Dutch one. */
const followLanguage = (): void => {
  createEffect(() => {
    document.querySelector('link[rel=manifest]')?.setAttribute('href', dutchOrEnglish() === 'nl' ? '/manifest.webmanifest' : '/manifest-en.webmanifest');
  });
};

/** What nobody needs in the first seconds, in one file: notices, the daily look for another guide, the badge, whether to offer to install. */
export const AfterStart = () => {
  onCleanup(startDailyLook(useStudiekompas()));
  followDecisions();
  followUse();
  followLanguage();
  return (
    <>
      <Notices />
      <ReloadQuestion />
    </>
  );
};
