import { createSignal, type Accessor } from 'solid-js';

/** Light, dark, or as the device has it. */
export type Theme = 'system' | 'light' | 'dark';

const KEY = 'studiekompas.theme';
const isChosen = (value: unknown): value is 'light' | 'dark' => value === 'light' || value === 'dark';

const stored = (): Theme => {
  try {
    const value = localStorage.getItem(KEY);
    return isChosen(value) ? value : 'system';
  } catch {
    return 'system';
  }
};

const keep = (theme: Theme): void => {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed to us: the choice holds until the page closes.
  }
};

const show = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
};

/** The student's choice of theme. It works at once, and before the first paint of the next start (public/boot.js). */
export const createTheme = (): readonly [Accessor<Theme>, (theme: Theme) => void] => {
  const shown = document.documentElement.dataset['theme'];
  const [theme, setTheme] = createSignal<Theme>(isChosen(shown) ? shown : stored());
  return [
    theme,
    (next) => {
      keep(next);
      show(next);
      setTheme(next);
    },
  ];
};
