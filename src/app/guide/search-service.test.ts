import { describe, expect, it } from 'vitest';
import { searchUnitsIn } from './search-guides.ts';
import { createSearchService, type SearchUnit } from './search-service.ts';

const unit = (programme: string, code: string, title: string, more: Partial<SearchUnit> = {}): SearchUnit => ({
  programme,
  code,
  title,
  points: 6,
  stage: 1,
  semester: 1,
  identicalTo: [],
  ...more,
});
const name = (code: string) => ({ code, title: `Opleiding ${code}` });

/** A student of IT, with three programmes on the device. */
const device = () => {
  const service = createSearchService();
  service.setGuide(name('IT'), [unit('IT', 'I1', 'Statistiek'), unit('IT', 'I2', 'Netwerken')]);
  service.setGuide(name('VP'), [unit('VP', 'V1', 'Biostatistiek'), unit('VP', 'G1', 'Ethiek', { semester: 2 })]);
  service.setGuide(name('SW'), [unit('SW', 'S1', 'Statistik for beginners'), unit('SW', 'G1', 'Ethiek', { semester: 2 })]);
  service.setOwn(name('IT'), [unit('IT', 'I1', 'Statistiek'), unit('IT', 'I2', 'Netwerken'), unit('IT', 'EIGEN-1', 'Vrij vak statistiek')]);
  const find = (query: string, semester?: '1' | '2' | 'year') => {
    const { own, others } = service.find({ query, semester });
    return { own: own.shown.map((found) => found.unit.title), others: others.shown.map((found) => found.unit.title), counts: [own.count, others.count] };
  };
  return { service, find };
};

describe('what is found on a device with several programmes', () => {
  it('the own programme as the student sees it, and apart from it the others', () => {
    expect(device().find('statistiek')).toEqual({ own: ['Statistiek', 'Vrij vak statistiek'], others: ['Biostatistiek'], counts: [2, 1] });
  });

  it('a unit that stands in several programmes stands there once, with all of them', () => {
    const { others } = device().service.find({ query: 'ethiek', semester: undefined });
    expect(others.shown.map(({ programmes }) => programmes.map(({ code }) => code))).toEqual([['VP', 'SW']]);
    expect(others.count).toBe(1);
  });

  it('a slip still finds the own unit, where another programme happens to write it so', () => {
    expect(device().find('statistik')).toEqual({ own: ['Statistiek', 'Vrij vak statistiek'], others: ['Statistik for beginners'], counts: [2, 1] });
    expect(device().find('biosttaistiek')).toEqual({ own: [], others: ['Biostatistiek'], counts: [0, 1] });
  });

  it('only what is taught in the semester that was asked for', () => {
    expect(device().find('ethiek', '1').counts).toEqual([0, 0]);
    expect(device().find('ethiek', '2').counts).toEqual([0, 1]);
  });

  it('of very many the best, and how many there are', () => {
    const { service, find } = device();
    service.setGuide(name('XL'), Array.from({ length: 500 }, (_, at) => unit('XL', `X${at}`, `Werkveld ${at}`)));
    expect(find('werkveld').others.length).toBe(40);
    expect(find('werkveld').counts).toEqual([0, 500]);
    expect(service.find({ query: 'werkveld', semester: undefined }).searched).toBe(507);
  });
});

describe('a guide that is renewed', () => {
  it('loses what it lost, gains what it gained, shows what changed', () => {
    const { service, find } = device();
    service.setGuide(name('VP'), [unit('VP', 'V1', 'Medische statistiek'), unit('VP', 'V3', 'Anatomie')]);
    expect(find('biostatistiek').others).toEqual([]);
    expect(find('medische').others).toEqual(['Medische statistiek']);
    expect(find('anatomie').others).toEqual(['Anatomie']);
    expect(service.placesOf('SW', 'G1', [])).toEqual([]);
  });

  it('of the own programme changes nothing of what the student sees; of the one before it is as its guide has it', () => {
    const { service, find } = device();
    service.setGuide(name('IT'), [unit('IT', 'I1', 'Statistiek (nieuw)')]);
    expect(find('statistiek').own).toEqual(['Statistiek', 'Vrij vak statistiek']);
    service.setOwn(name('VP'), [unit('VP', 'V1', 'Biostatistiek')]);
    expect(find('statistiek')).toEqual({ own: ['Biostatistiek'], others: ['Statistiek (nieuw)'], counts: [1, 1] });
    service.setOwn(null, []);
    expect(find('statistiek').counts).toEqual([0, 2]);
  });

  it('that was removed from the device is not found any more', () => {
    const { service, find } = device();
    service.keepGuides(new Set(['IT', 'SW']));
    expect(find('biostatistiek').others).toEqual([]);
    expect(find('netwerken').own).toEqual(['Netwerken']);
  });
});

describe('what else stands on the device', () => {
  it('the programmes that have the same unit, and the units that one of both calls identical', () => {
    const { service } = device();
    service.setGuide(name('BM'), [unit('BM', 'B1', 'Ethics', { identicalTo: ['G1'] })]);
    const places = (code: string, identicalTo: readonly string[]) => service.placesOf('VP', code, identicalTo).map((place) => [place.programme.code, place.code, place.as]);
    expect(places('G1', [])).toEqual([['SW', 'G1', 'same'], ['BM', 'B1', 'identical']]);
    expect(places('V1', ['I1'])).toEqual([['IT', 'I1', 'identical']]);
  });
});

describe('a stored guide', () => {
  it('gives what search needs; what is no unit is passed over', () => {
    const value = { programmes: [{ code: 'A', units: [{ code: 'A1', title: 'Recht', otherTitle: 'Law', points: 3, stage: 2, semester: 2, identicalTo: ['B1', 4] }, { code: 'A2' }, null, 'x'] }] };
    expect(searchUnitsIn({ code: 'A', metadata: { title: 'Opleiding A' }, value })).toEqual({
      name: { code: 'A', title: 'Opleiding A' },
      units: [unit('A', 'A1', 'Recht', { otherTitle: 'Law', points: 3, stage: 2, semester: 2, identicalTo: ['B1'] })],
    });
    for (const broken of [null, 7, 'x', {}, { programmes: 4 }, { programmes: [{ code: 'A', units: {} }] }]) {
      expect(searchUnitsIn({ code: 'A', metadata: {}, value: broken }).units).toEqual([]);
    }
  });
});
