import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, describe, expect, it } from 'vitest';
import { MarkSlider } from './MarkSlider.tsx';

afterEach(cleanup);

const open = (start: number) => {
  const [mark, setMark] = createSignal(start);
  render(() => (
    <MarkSlider label="Stel, in augustus" valueText={`${mark()}/20`} value={mark()} onChange={setMark} lessLabel="één lager" moreLabel="één hoger" />
  ));
  return { mark, slider: screen.getByRole<HTMLInputElement>('slider', { name: `Stel, in augustus ${start}/20` }) };
};

describe('the slider of a supposed mark', () => {
  it('goes from 0 to 20 in whole marks and says its value in words', () => {
    const { slider } = open(12);
    expect([slider.min, slider.max, slider.step, slider.getAttribute('aria-valuetext')]).toEqual(['0', '20', '1', '12/20']);
  });

  it('follows the finger', () => {
    const { mark, slider } = open(12);
    fireEvent.input(slider, { target: { value: '15' } });
    expect(mark()).toBe(15);
  });

  it('goes one at a time with its keys, never past the ends', async () => {
    const { mark } = open(19);
    const more = screen.getByRole('button', { name: 'één hoger' });
    await userEvent.click(more);
    await userEvent.click(more);
    expect(mark()).toBe(20);
    await userEvent.click(screen.getByRole('button', { name: 'één lager' }));
    expect(mark()).toBe(19);
  });
});
