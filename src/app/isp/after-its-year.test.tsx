import { cleanup, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addYear, setPublication, setResult } from '../../dossier/index.ts';
import { answerIsp, submitIsp } from '../../drafts/index.ts';
import { inBrowser } from '../guide/studiekompas.fixture.tsx';
import { drawPart, openVaultWithIsp, PROGRAMME, type OpenedPart } from './isp-parts.fixture.tsx';
import { IspSummary } from './IspSummary.tsx';
import type { OpenIsp } from './open-isp.ts';
import { IspStatePart } from './states/IspStatePart.tsx';

beforeEach(inBrowser);
afterEach(cleanup);

const place = { programme: PROGRAMME, year: 2025, contract: 'diploma' } as const;
const make = async ({ app }: OpenedPart, made: Parameters<typeof app.make>[0]): Promise<void> => {
  expect(app.make(made)).toBeNull();
  await Promise.resolve();
};

/** An approved ISP on its screen, and what the rules say of it. */
const approved = async () => {
  const opened = await openVaultWithIsp();
  await opened.edit((state) => submitIsp(state, 'een', '2025-09-24'));
  await opened.edit((state) => answerIsp(state, 'een', { on: '2025-09-25', added: [], removed: [] }));
  const shown: OpenIsp[] = [];
  await drawPart(opened, (open) => {
    shown.push(open);
    return (
      <>
        <IspStatePart open={open} onSubmit={() => undefined} onBlocking={() => undefined} />
        <IspSummary open={open} />
      </>
    );
  });
  const judged = () => {
    const { isp, fee } = shown.at(-1)?.assessment() ?? {};
    return { findings: isp?.findings.map(({ rule, key, severity, unit }) => [rule, key, severity, unit]), submittable: isp?.submittable.value, fee: fee?.total.value };
  };
  return { ...opened, judged, situation: () => shown.at(-1)?.begun() };
};

describe('an approved ISP', () => {
  it('is judged as when it was submitted, once its year is in the dossier, has its marks, and is followed by another', async () => {
    const { judged, situation, ...opened } = await approved();
    const first = judged();
    expect(first).toMatchObject({ submittable: true, fee: 78480 });
    await opened.user.click(await screen.findByRole('button', { name: 'Zet dit jaar in je dossier' }));
    await screen.findByRole('link', { name: 'Vul je cijfers in' });
    expect(judged()).toEqual(first);
    for (const [code, mark] of [['U10', 12], ['V1', 14], ['V2', 5], ['V3', 5], ['V5', 5], ['V6', 5]] as const) await make(opened, setResult({ ...place, code }, 1, mark));
    for (const [period, on] of [[1, '2026-02-07'], [2, '2026-07-03'], [3, '2026-09-05']] as const) await make(opened, setPublication(place, period, on));
    opened.app.chooseDay('2026-09-25');
    await waitFor(() => expect(opened.app.assessment()?.units['U10']?.status.value).toBe('credit'));
    expect(judged()).toEqual(first);
    expect(document.body.textContent).not.toMatch(/blokke/i);
    // What became of it is still known where it is asked for.
    expect(situation()?.dossier.enrolments.at(-1)?.units[0]?.opportunities).toEqual([{ result: 12 }]);
    await make(opened, addYear(opened.app.vault.state(), { ...place, year: 2026 }, { units: ['V2', 'V3'] }));
    await waitFor(() => expect(opened.app.assessment()?.years.at(-1)?.year).toBe(2026));
    expect(judged()).toEqual(first);
  });
});
