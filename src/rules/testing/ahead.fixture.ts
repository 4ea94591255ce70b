import type { Result } from '../../model/index.ts';
import type { Situation } from '../assessment.ts';
import { outlook, type Outlook } from '../outlook.ts';
import { dossier, enrolment, entered, marks, programme, published, sixes } from './build.fixture.ts';
import { pack } from './pack.fixture.ts';

/** Ten units of six points, U1 to U10. */
export const tenSixes = programme(sixes(10));

/** 2023-2024, at 25 %: it puts a binding condition on the next year. */
export const low = enrolment(2023, marks({ U1: 12, U2: 5, U3: 5, U4: 5 }));

/** 2024-2025, with results of U2 and on, after the first exam period. */
export const year = (...results: readonly (Result | null)[]) =>
  enrolment(
    2024,
    results.map((one, at) => entered(`U${at + 2}`, one)),
    { published: published(2024, 1) },
  );

/** The outlook of both years, three days after the first results. */
export const ahead = (situation: Omit<Situation, 'dossier'>, ...results: readonly (Result | null)[]): Outlook =>
  outlook(pack, tenSixes, { dossier: dossier([low, year(...results)]), today: '2025-02-10', ...situation });
