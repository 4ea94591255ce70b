import type { JSX } from 'solid-js';
import {
  bookIcon,
  compassIcon,
  folderIcon,
  forkIcon,
  ispIcon,
  Menu,
  menuIcon,
  NavBar,
  type NavItem,
  scalesIcon,
  Shell,
  slidersIcon,
} from '../../../src/ui/index.ts';

const places: readonly (Pick<NavItem, 'label' | 'icon' | 'only'> & { readonly part: string })[] = [
  { part: 'today', label: 'Vandaag', icon: compassIcon },
  { part: 'entry', label: 'Dossier', icon: folderIcon },
  { part: 'what-if', label: 'Wat als', icon: forkIcon },
  { part: 'isp', label: 'ISP', icon: ispIcon },
  { part: 'guide', label: 'Gids', icon: bookIcon },
  { part: 'rules', label: 'Regels', icon: scalesIcon, only: 'side' },
  { part: 'controls', label: 'Instellingen', icon: slidersIcon, only: 'side' },
];

/** A screen inside the frame of the app. */
export const Framed = (props: { readonly current: string; readonly padOpen?: boolean; readonly children: JSX.Element }) => (
  <Shell
    skip="Naar de inhoud"
    nav={
      <NavBar
        label="Hoofdmenu"
        brand={{ name: 'Studiekompas', icon: compassIcon, href: '?part=today' }}
        hidden={props.padOpen ?? false}
        items={places.map((place) => ({ ...place, href: `?part=${place.part}`, current: place.part === props.current }))}
        ground={
          <>
            <b>Odisee, OER 2024-2025</b>
            <br />
            Programmagids stand 1 juli
            <br />
            Je school beslist.
          </>
        }
      />
    }
  >
    {props.children}
  </Shell>
);

/** The menu of a phone. */
export const MainMenu = () => (
  <Menu
    label="Menu"
    icon={menuIcon}
    items={[
      { label: 'Regels', icon: scalesIcon, href: '?part=rules' },
      { label: 'Instellingen', icon: slidersIcon, href: '?part=controls' },
    ]}
  />
);
