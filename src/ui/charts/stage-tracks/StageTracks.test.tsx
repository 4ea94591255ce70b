import { render, screen } from '@solidjs/testing-library';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atWidth, fillsIn } from '../chart/drawing.fixture.ts';
import { stageParts, stageWidths } from './stage-layout.ts';
import { type StageTrack, StageTracks } from './StageTracks.tsx';

const stages: readonly StageTrack[] = [
  {
    word: 'fase 1',
    countWord: '55 / 60',
    points: 60,
    parts: [
      { fill: 'solid', points: 51 },
      { fill: 'half', points: 4 },
      { fill: 'striped', points: 5 },
      { fill: 'dashed', points: 0 },
    ],
  },
  { word: 'fase 2', countWord: '0 / 60', points: 60, parts: [{ fill: 'dashed', points: 60 }] },
];

const draw = (given: readonly StageTrack[] = stages) =>
  render(() => <StageTracks label="55 van 120 in orde." stages={given} legend={[{ fill: 'solid', count: '51', word: 'creditbewijs' }]} />).container;

const trackWidths = (root: HTMLElement) => [...root.querySelectorAll('ol > li > svg')].map((track) => Number(track.getAttribute('width')));

describe('the road to the diploma', () => {
  it('draws one track per stage with its parts in order, and nothing for no points', () => {
    const drawing = draw();
    expect([...drawing.querySelectorAll('ol > li')].map((stage) => fillsIn(stage))).toEqual([['solid', 'half', 'striped'], ['dashed']]);
  });

  it('says of each stage how far it is, and counts all fills', () => {
    const drawing = draw();
    expect([...drawing.querySelectorAll('ol > li')].map((stage) => stage.textContent)).toEqual(['fase 1 55 / 60', 'fase 2 0 / 60']);
    expect(drawing.querySelector('ul')?.textContent).toBe('51 creditbewijs');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe('55 van 120 in orde.');
  });

  it('draws all stages on one scale', () => {
    const half = { word: 'fase 3', countWord: '0 / 30', points: 30, parts: [] };
    const [sixty, thirty] = trackWidths(draw([...stages.slice(1), half]));
    expect((sixty ?? 0) / (thirty ?? 1)).toBeCloseTo(2, 1);
  });

  it('lets a single stage fill the screen', () => {
    expect(trackWidths(draw(stages.slice(0, 1)))).toEqual([358]);
  });

  it('keeps the parts of a track inside it, every one visible', () => {
    const parts = fc.array(fc.record({ fill: fc.constant('solid' as const), points: fc.integer({ min: 0, max: 30 }) }), { maxLength: 5 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 54, max: 66 }), fc.integer({ min: 80, max: 640 }), (given, points, width) => {
        const placed = stageParts({ parts: given, points }, width);
        expect(placed).toHaveLength(given.filter((part) => part.points > 0).length);
        for (const [index, part] of placed.entries()) {
          expect(part.width).toBeGreaterThanOrEqual(1);
          expect(part.x + part.width).toBeLessThanOrEqual(width + 0.01);
          expect(placed[index + 1]?.x ?? Number.POSITIVE_INFINITY).toBeGreaterThan(part.x + part.width);
        }
      }),
    );
  });

  it('keeps every row of stages within the width', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 54, max: 66 }), { minLength: 1, maxLength: 8 }), fc.integer({ min: 240, max: 1200 }), (sizes, width) => {
        for (const each of stageWidths(sizes.map((points) => ({ points, parts: [] })), width, 84)) expect(each).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('three stages on a narrow screen', () => {
  atWidth(288);

  it('stand side by side', () => {
    const widths = trackWidths(draw(['fase 1', 'fase 2', 'fase 3'].map((word) => ({ word, countWord: '55 / 60', points: 60, parts: [] }))));
    expect(widths.reduce((sum, width) => sum + width, 0) + 16).toBeLessThanOrEqual(288);
    expect(Math.min(...widths)).toBeGreaterThan(85);
  });
});
