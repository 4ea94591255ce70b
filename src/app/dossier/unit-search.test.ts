import { describe, expect, it } from 'vitest';
import type { CourseUnit, Programme } from '../../model/index.ts';
import { findUnits, freeCode } from './unit-search.ts';

const unit = (code: string, title: string): CourseUnit => ({
  code,
  title,
  points: 3,
  stage: 1,
  semester: 1,
  mandatory: true,
  grading: 'numeric',
  tolerable: 'unknown',
  resit: 'unknown',
  requires: 'unknown',
  identicalTo: [],
  activities: [],
  calculation: 'own',
  events: [],
});

const programme: Programme = {
  code: 'P',
  title: 'Programma',
  kind: 'bachelor',
  initial: true,
  educational: false,
  workTrack: false,
  points: 180,
  stages: 3,
  groups: [],
  units: [unit('HBI01', 'Financiële analyse'), unit('HBI02', 'Analyse van data'), unit('EIGEN-1', 'Zweeds')],
};

const found = (query: string, taken: readonly string[] = []) => findUnits(programme, new Set(taken), query).map(({ code }) => code);

describe('looking for a unit to add', () => {
  it('finds by any words of the name, without minding accents, capitals and order', () => {
    expect(found('ANALYSE financiele')).toEqual(['HBI01']);
    expect(found('analyse')).toEqual(['HBI02', 'HBI01']);
  });

  it('finds by code', () => {
    expect(found('hbi02')).toEqual(['HBI02']);
  });

  it('shows everything while nothing is typed, but never what is taken', () => {
    expect(found('  ', ['HBI01'])).toEqual(['HBI02', 'EIGEN-1']);
  });

  it('finds nothing for what is not there', () => {
    expect(found('analyse zweeds')).toEqual([]);
  });
});

describe('the code of a unit whose code the student does not know', () => {
  it('is not used by the programme or the year', () => {
    expect(freeCode(programme, new Set(['EIGEN-2']))).toBe('EIGEN-3');
  });
});
