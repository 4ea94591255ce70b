import { cleanup, fireEvent, screen, waitFor, within } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { submitIsp } from '../../../drafts/index.ts';
import { inBrowser } from '../../guide/studiekompas.fixture.tsx';
import { drawPart, openVaultWithIsp } from '../isp-parts.fixture.tsx';
import { ExemptionSheet } from './ExemptionSheet.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const sheet = () => within(screen.getByRole('dialog'));
const openSheet = async (code = 'V3', before?: (opened: Awaited<ReturnType<typeof openVaultWithIsp>>) => Promise<void>) => {
  const opened = await openVaultWithIsp();
  await before?.(opened);
  const [shown, setShown] = createSignal<string | null>(code);
  await drawPart(opened, (open) => <ExemptionSheet open={open} code={shown()} onClose={() => setShown(null)} />);
  const entry = () => opened.isp().units.find((unit) => unit.code === code);
  return { ...opened, entry, shown };
};
const change = (label: string, value: string): void => void fireEvent.change(sheet().getByLabelText(label), { target: { value } });

describe('an exemption of a unit', () => {
  it('says that it is entered once granted, that it is final, until when one applies, and what it would change', async () => {
    await openSheet();
    expect(sheet().getByText(/toegekend is \(art\. 25\)/)).toBeTruthy();
    expect(sheet().getByText(/definitief.*Aanvragen kan tot 15 oktober 2025\./)).toBeTruthy();
    expect(sheet().getByRole('heading', { name: 'Wat ze zou veranderen' })).toBeTruthy();
    // 36 points taken become 30; 288 + 36 × 13.80 = 784.80 becomes 702; 10 % of 180 becomes 10 % of 174 = 17.4, rounded 17.
    const text = sheet().getByRole('heading', { name: 'Wat ze zou veranderen' }).closest('section')?.textContent ?? '';
    expect(text).toMatch(/36\ssp.*30\ssp/s);
    expect(text).toMatch(/784,80.*702,00/s);
    expect(text).toMatch(/18\ssp.*17\ssp/s);
    // 140 − 60 + 2 × 54 = 188 before the year; it takes 36, and 30 with the exemption.
    expect(text).toMatch(/Leerkrediet.*152\ssp.*158\ssp/s);
    expect(text).toMatch(/Blijft gelijk: .*60\s%/s);
  });

  it('keeps what it rests on, part by part, and says what the school still asks for', async () => {
    const { user, entry } = await openSheet();
    await user.click(sheet().getByRole('switch', { name: /^Toegekend door je school/ }));
    expect(entry()?.exemption).toEqual({ mark: null, evidence: { kind: null, school: null, issuedOn: null, restsOn: null } });
    expect(sheet().getByText(/vraagt ook nog: het soort bewijs, de school, de datum en waarop ze steunt\./)).toBeTruthy();
    await user.selectOptions(sheet().getByLabelText('Soort bewijs'), 'credit-certificate');
    change('Uitgereikt door (school)', 'Thomas More');
    change('Uitgereikt op', '2023-07-04');
    change('Behaald opleidingsonderdeel of bewijs', 'Statistiek 1');
    const marks = sheet().getByLabelText('Cijfer dat meegaat met de vrijstelling');
    // The mark of a credit: nobody is exempted on a fail (art. 25, 98).
    expect(within(marks).getAllByRole<HTMLOptionElement>('option').map(({ value }) => value)).toEqual(['', '20', '19', '18', '17', '16', '15', '14', '13', '12', '11', '10']);
    await user.selectOptions(marks, '14');
    expect(entry()?.exemption).toEqual({
      mark: 14,
      evidence: { kind: 'credit-certificate', school: 'Thomas More', issuedOn: '2023-07-04', restsOn: 'Statistiek 1' },
    });
    expect(sheet().queryByText(/vraagt ook nog/)).toBeNull();
    // The mark now counts in the weighted percentage: 9 units of 12 and one of 14 → (54 × 12 + 6 × 14) / (60 × 20).
    const text = sheet().getByRole('heading', { name: 'Wat de vrijstelling verandert' }).closest('section')?.textContent ?? '';
    expect(text).toMatch(/60\s%.*61\s%/s);
    await user.click(sheet().getByRole('switch', { name: /^Toegekend door je school/ }));
    expect(entry()?.exemption).toBeNull();
  });

  it('refuses a day to come beside its field, and keeps what was there', async () => {
    const { user, entry } = await openSheet();
    await user.click(sheet().getByRole('switch', { name: /^Toegekend door je school/ }));
    change('Uitgereikt op', '2023-07-04');
    change('Uitgereikt op', '2025-09-26');
    expect(sheet().getByLabelText('Uitgereikt op').getAttribute('aria-invalid')).toBe('true');
    expect(sheet().getByText('Deze dag moet nog komen.')).toBeTruthy();
    expect(entry()?.exemption?.evidence.issuedOn).toBe('2023-07-04');
  });

  it('keeps a partial exemption per learning activity, which changes no points and no fee', async () => {
    const { user, entry } = await openSheet('V2');
    await user.click(sheet().getByRole('checkbox', { name: /^Practicum/ }));
    expect(entry()?.exemptParts).toEqual(['P']);
    expect(sheet().getByText(/Blijft gelijk: .*36\ssp.*784,80/s)).toBeTruthy();
    await user.click(sheet().getByRole('checkbox', { name: /^Practicum/ }));
    expect(entry()?.exemptParts).toEqual([]);
  });

  it('is only shown once the ISP is submitted, and says why', async () => {
    await openSheet('V2', (opened) => opened.edit((state) => submitIsp(state, 'een', '2025-09-24')));
    expect(sheet().getByText('Ingediend, dus op slot.')).toBeTruthy();
    expect(sheet().queryByRole('switch')).toBeNull();
  });

  it('opens the why of a figure', async () => {
    const { user } = await openSheet();
    await user.click(sheet().getByRole('link', { name: /^Waarom, Studiegeld/ }));
    await waitFor(() => expect(screen.getAllByRole('dialog')).toHaveLength(2));
    expect(screen.getByText(/^Met vrijstelling: /)).toBeTruthy();
  });
});
