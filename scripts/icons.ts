import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumArgs, ensureChromium } from './chromium.ts';

/** Draws public/icons/*.png from icon.svg. Run it after changing the drawing; the pictures are committed. */
const FOLDER = 'public/icons';

// Maskable icons are cut to any shape within the middle 80 %; Apple rounds the corners itself: both want the ground to the edges.
const icons = [
  { file: 'icon-192.png', size: 192, scale: 1, bleed: false },
  { file: 'icon-512.png', size: 512, scale: 1, bleed: false },
  { file: 'icon-maskable-512.png', size: 512, scale: 0.8, bleed: true },
  { file: 'apple-touch-icon-180.png', size: 180, scale: 0.92, bleed: true },
];

const drawing = await readFile(`${FOLDER}/icon.svg`, 'utf8');
const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumArgs });
for (const { file, size, scale, bleed } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const ground = bleed ? '#0B6156' : 'transparent';
  await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
    <div style="width:${size * scale}px;height:${size * scale}px">${drawing}</div></body>`);
  await writeFile(`${FOLDER}/${file}`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
