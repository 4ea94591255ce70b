import { describe, expect, it } from 'vitest';
import { checkTranslation, checkUse, readMessages } from './message-rules.ts';

const days = (one: string, other: string) => [
  { declarations: ['input count', 'local n = count: plural'], selectors: ['n'], match: { 'n=one': one, 'n=other': other } },
];

const check = (dutch: object, english: object, source: string, same: readonly string[] = []) => [
  ...checkTranslation('en', readMessages(dutch), readMessages(english), new Set(same)),
  ...checkUse(readMessages(dutch), new Set(same), source),
];

describe('the message check', () => {
  it('passes messages that are complete, used and translated', () => {
    const dutch = { hello: 'Dag {name}', days: days('{count} dag', '{count} dagen'), range: '{from}–{to}' };
    const english = { hello: 'Hello {name}', days: days('{count} day', '{count} days'), range: '{from}–{to}' };
    expect(check(dutch, english, 'm.hello({ name }); m.days({ count }); m.range({ from, to })')).toEqual([]);
  });

  it('finds a message that one language lacks', () => {
    expect(check({ a: 'een' }, { b: 'two' }, 'm.a(); m.b()')).toEqual(['a: missing in en', 'b: in en, missing in nl']);
  });

  it('finds a message that nobody uses, also when another begins with its name', () => {
    expect(check({ day: 'dag' }, { day: 'a day' }, 'm.day_after()')).toEqual(['day: used nowhere']);
  });

  it('finds an untranslated text, unless it is meant to be the same', () => {
    expect(check({ a: 'Studiekompas' }, { a: 'Studiekompas' }, 'm.a()')).toHaveLength(1);
    expect(check({ a: 'Studiekompas' }, { a: 'Studiekompas' }, 'm.a()', ['a'])).toEqual([]);
    expect(check({}, {}, '', ['gone'])).toHaveLength(1);
  });

  it('finds placeholders that differ', () => {
    expect(check({ a: 'nog {days}' }, { a: '{day} left' }, 'm.a({ days })')).toEqual(['a: is given days in nl, day in en']);
  });

  it('finds variants that leave a value without a text', () => {
    const open = [{ declarations: ['input n'], selectors: ['n'], match: { 'n=one': 'één' } }];
    expect(check({ a: open }, { a: days('one', 'more') }, 'm.a()').join()).toContain('no variant serves every value');
  });

  it('finds a computed key and an empty text', () => {
    expect(check({ a: ' ' }, { a: 'a text' }, 'm.a(); m[key]()')).toEqual(['a: empty', 'a message is read by a computed key, m[…]']);
  });

  it('refuses a file that it does not understand', () => {
    expect(() => readMessages([])).toThrow('a message file is an object');
    expect(() => readMessages({ a: 3 })).toThrow('a: neither a text nor a list of variants');
  });
});
