import { m } from '../../i18n/index.ts';
import type { AnswerPlace } from '../../model/index.ts';
import { topics } from '../why/topics.ts';

/** Where a student sees a figure, or takes the next step. */
export interface Place {
  readonly href: string;
  readonly label: string;
}

const figure = (topic: string): string => `/?waarom=${topic}`;

/** The screens to which answers and articles lead, and the figures of Today that have a why. */
export const places: Readonly<Record<AnswerPlace, () => Place>> = {
  today: () => ({ href: '/', label: m.nav_today() }),
  dossier: () => ({ href: '/dossier', label: m.nav_dossier() }),
  'take-along': () => ({ href: '/dossier/meenemen', label: m.answers_take_along() }),
  'what-if': () => ({ href: '/wat-als', label: m.nav_what_if() }),
  isp: () => ({ href: '/isp', label: m.nav_isp() }),
  guide: () => ({ href: '/gids', label: m.nav_guide() }),
  dates: () => ({ href: '/data', label: m.dates_screen() }),
  outlook: () => ({ href: '/vooruitzicht', label: m.outlook_title() }),
  settings: () => ({ href: '/instellingen', label: m.nav_settings() }),
  tolerance: () => ({ href: figure(topics.tolerance), label: m.tolerance_title() }),
  credit: () => ({ href: figure(topics.credit), label: m.credit_title() }),
  threshold: () => ({ href: figure(topics.threshold), label: m.threshold_title() }),
  earned: () => ({ href: figure(topics.earned), label: m.answers_road() }),
  percentage: () => ({ href: figure(topics.percentage), label: m.answers_percentage() }),
};
