import { For } from 'solid-js';
import { calendarIcon, chevronIcon, compassIcon, hourglassIcon, Icon, infoIcon, Link, scalesIcon, Screen, slidersIcon } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import { Ground } from './Ground.tsx';
import css from './More.module.css';

const places = () => [
  { href: '/data', icon: calendarIcon, label: m.dates_screen(), text: m.more_dates() },
  { href: '/vooruitzicht', icon: hourglassIcon, label: m.outlook_title(), text: m.more_outlook() },
  { href: '/regels', icon: scalesIcon, label: m.nav_rules(), text: m.more_rules() },
  { href: '/vragen', icon: infoIcon, label: m.answers_title(), text: m.more_answers() },
  { href: '/instellingen', icon: slidersIcon, label: m.nav_settings(), text: m.more_settings() },
  { href: '/over', icon: compassIcon, label: m.about_title(), text: m.more_about() },
];

/** On a phone: the places for which the bar has no room, and on what ground everything rests. */
export const MoreScreen = () => (
  <Screen title={m.more_title()}>
    <ul>
      <For each={places()}>
        {(place) => (
          <li class={css['place']}>
            <Icon shape={place.icon} size={23} />
            <div class={css['texts']}>
              <Link class={css['link']} href={place.href}>
                {place.label}
              </Link>
              <p class={css['text']}>{place.text}</p>
            </div>
            <Icon shape={chevronIcon} size={16} />
          </li>
        )}
      </For>
    </ul>
    <div class={css['ground']}>
      <Ground />
    </div>
  </Screen>
);
