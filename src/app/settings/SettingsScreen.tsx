import { Screen } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { LockEntry } from '../lock/LockEntry.tsx';
import { AboutApp } from './AboutApp.tsx';
import { Appearance } from './Appearance.tsx';
import { AnotherDay, Regulations } from './Regulations.tsx';
import css from './Settings.module.css';
import { SyncEntry } from './SyncEntry.tsx';
import { YourData } from './YourData.tsx';

/** Language and theme, on what ground the figures rest, the student's data, and the app itself. */
export const SettingsScreen = (props: { readonly onErased: () => void }) => (
  <Screen title={m.settings_title()}>
    <div class={css['sections']}>
      <Appearance />
      <Regulations />
      <AnotherDay />
      <SyncEntry />
      <YourData onErased={() => props.onErased()} />
      <LockEntry />
      <AboutApp />
    </div>
  </Screen>
);
