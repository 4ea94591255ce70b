import { GuideNews } from '../guide/published/GuideNews.tsx';
import { InstallOffer } from '../install/InstallOffer.tsx';
import { BackupReminder } from '../settings/BackupReminder.tsx';
import { Stack } from '../../ui/index.ts';

/** What can wait until the screen was read: at its end, so that nothing moves when it comes. */
export const Reminders = () => (
  <Stack>
    <BackupReminder />
    <GuideNews />
    <InstallOffer />
  </Stack>
);
