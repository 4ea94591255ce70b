import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addProgramme, chooseProgramme } from '../../dossier/index.ts';
import { startIsp } from '../../drafts/index.ts';
import { draw, inBrowser, openApp, until } from '../guide/studiekompas.fixture.tsx';
import { Today } from './Today.tsx';

beforeEach(inBrowser);
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const acts = (): readonly (string | null)[] => screen.getAllByRole('link').flatMap((link) => (/^(Vul cijfers in|Naar je ISP)$/.test(link.textContent.trim()) ? [link.getAttribute('href')] : []));

describe('today, before anything is in the dossier', () => {
  it('sends who has marks to the dossier, and who has begun an ISP on to that', async () => {
    const app = await openApp();
    app.make(addProgramme(app.vault.state(), 'EIGEN', { title: 'Eigen opleiding', kind: 'bachelor', points: 180, stages: 3 }));
    app.make(chooseProgramme('EIGEN', 'odisee-2024'));
    await until(() => app.assessment() !== null);
    draw(app, () => <Today />);
    await screen.findByText('Nog niets te beslissen');
    expect(acts()).toEqual(['/dossier', '/isp']);

    const isp = startIsp(app.vault.state(), {
      id: 'een', name: 'Ontwerp 1', programme: 'EIGEN', createdOn: '2025-09-20', year: 2025, contract: 'diploma', main: true, major: null, classGroup: null,
      enrolledOn: null, decisions: new Map(), supposed: new Map(), units: [], permissions: [],
    });
    if (!isp.ok) throw new Error(isp.problem.code);
    await app.save(isp.label, isp.writes);
    await screen.findByText('Je bereidt je eerste jaar voor');
    expect(acts()).toEqual(['/isp', '/dossier']);
  });
});
