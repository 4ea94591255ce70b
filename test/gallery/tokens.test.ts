import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

const colours = (block: string): ReadonlyMap<string, string> =>
  new Map([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/gu)].map((match) => [match[1] ?? '', match[2] ?? '']));

const between = (from: string): string => {
  const start = css.indexOf(from);
  if (start < 0) throw new Error(`no ${from} in tokens.css`);
  return css.slice(start, css.indexOf('}', start));
};

const light = colours(between(':root {'));
const darkBySystem = colours(between(":root:not([data-theme='light']) {"));
const darkByChoice = colours(between(":root[data-theme='dark'] {"));

/** WCAG 2.2 relative luminance. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (theme: ReadonlyMap<string, string>, a: string, b: string): number => {
  const [first, second] = [a, b].map((name) => {
    const hex = theme.get(name);
    if (hex === undefined) throw new Error(`no colour ${name}`);
    return luminance(hex);
  });
  const pair = [first ?? 0, second ?? 0];
  return (Math.max(...pair) + 0.05) / (Math.min(...pair) + 0.05);
};

/** What stands on what, and the ratios the design measured, light and dark. */
const measured = [
  ['ink', 'bg', 15.4, 16.3],
  ['ink', 'surface', 16.8, 14.5],
  ['ink2', 'bg', 7.6, 10.2],
  ['ink2', 'sunken', 7, 7.9],
  ['ink3', 'bg', 5.4, 7.4],
  ['ink3', 'surface', 5.9, 6.6],
  ['ink3', 'sunken', 5, 5.8],
  ['ink3', 'tint', 4.8, 4.9],
  ['accent', 'bg', 6.8, 9.8],
  ['accent', 'surface', 7.3, 8.7],
  ['accent', 'tint', 6, 6.5],
  ['on-accent', 'accent', 7.3, 8.8],
  ['crit', 'bg', 6.4, 9.4],
  ['crit', 'crit-tint', 5.8, 7.3],
  ['warn', 'bg', 6.6, 10.6],
  ['warn', 'warn-tint', 6.1, 7.8],
  ['d-ink2', 'd-bg', 9, 7.5],
  ['d-btn-ink', 'd-btn', 14.1, 8.8],
] as const;

const graphics = [
  ['edge', 'bg', 3.7, 5.2],
  ['edge', 'surface', 4, 4.6],
  ['edge', 'sunken', 3.4, 4],
  ['fill', 'bg', 6.8, 6.6],
  ['fill', 'sunken', 6.2, 5.1],
  ['warn', 'surface', 7.1, 9.4],
] as const;

describe('the colours', () => {
  it('hold all roles in both themes', () => {
    expect([...light.keys()]).toHaveLength(21);
    expect([...darkBySystem.keys()]).toEqual([...light.keys()]);
  });

  it('are the same dark, whether the system or the student asks for it', () => {
    expect(darkByChoice).toEqual(darkBySystem);
  });

  it.each(measured)('let %s on %s be read: at least 4.5 to 1, as measured', (ink, ground, inLight, inDark) => {
    const ratios = [contrast(light, ink, ground), contrast(darkBySystem, ink, ground)];
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5);
    expect(ratios[0]).toBeCloseTo(inLight, 0);
    expect(ratios[1]).toBeCloseTo(inDark, 0);
  });

  it.each(graphics)('let %s on %s be seen: at least 3 to 1, as measured', (ink, ground, inLight, inDark) => {
    const ratios = [contrast(light, ink, ground), contrast(darkBySystem, ink, ground)];
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
    expect(ratios[0]).toBeCloseTo(inLight, 0);
    expect(ratios[1]).toBeCloseTo(inDark, 0);
  });

  it('go to paper in light: both dark sets hold on a screen only', () => {
    expect(css).toMatch(/@media screen and \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme='light'\]\)/u);
    expect(css).toMatch(/@media screen \{\s*:root\[data-theme='dark'\]/u);
  });
});
