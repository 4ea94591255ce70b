import '../../src/ui/styles/index.css';
import './gallery.css';
import { render } from 'solid-js/web';
import { names } from './names.ts';
import { parts } from './parts/index.tsx';

const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset['theme'] = theme;
const Part = parts[names.find((name) => name === query.get('part')) ?? 'today'];
const root = document.querySelector('#app');
if (root) render(() => <Part />, root);
