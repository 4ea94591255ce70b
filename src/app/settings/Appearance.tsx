import { Segmented, Select } from '../../ui/index.ts';
import { languageName, locale, locales, m, setLocale } from '../../i18n/index.ts';
import css from './Settings.module.css';
import { createTheme, type Theme } from './theme.ts';

const themes = (): readonly { readonly value: Theme; readonly label: string }[] => [
  { value: 'system', label: m.settings_theme_system() },
  { value: 'light', label: m.settings_theme_light() },
  { value: 'dark', label: m.settings_theme_dark() },
];

/** Language and theme; both work at once. */
export const Appearance = () => {
  const [theme, setTheme] = createTheme();
  return (
    <div class={css['fields']}>
      <Segmented
        label={m.settings_language()}
        options={locales.map((value) => ({ value, label: languageName(value) }))}
        value={locale()}
        onChange={setLocale}
      />
      <Select label={m.settings_theme()} options={themes()} value={theme()} onChange={setTheme} />
    </div>
  );
};
