import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/rules/index.ts';
import { always, assessed } from './people.ts';
import { anyoneWithDraft, type Person } from './students.ts';

const GRAVITY = ['blocks', 'needs-permission', 'warns', 'informs'];
const name = ({ key, unit, others = [] }: Finding): string => [key, unit ?? '', ...others.toSorted()].join(' ');

describe('the draft of anybody', () => {
  it('can be submitted exactly when nothing blocks', () => {
    always((person) => {
      const { isp } = assessed(person);
      expect(isp?.submittable.value).toBe(isp?.findings.every(({ severity }) => severity !== 'blocks'));
    }, anyoneWithDraft);
  });

  it('has its gravest findings first, each once', () => {
    always((person) => {
      const findings = assessed(person).isp?.findings ?? [];
      const order = findings.map(({ severity }) => GRAVITY.indexOf(severity));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const names = findings.map((one) => `${one.rule} ${name(one)}`);
      expect(new Set(names).size).toBe(names.length);
    }, anyoneWithDraft);
  });

  it('changes nothing of what is past', () => {
    always((person) => {
      const { next: _, ...rest } = person.situation;
      const ahead = new Set(['isp', 'fee', 'statuses', 'deadlines', 'refusals', 'calendar']);
      const past = (of: Person) => Object.fromEntries(Object.entries(assessed(of)).filter(([chapter]) => !ahead.has(chapter)));
      const plain = { ...person, situation: rest };
      expect(past(person)).toEqual(past(plain));
      expect([assessed(plain).isp, assessed(plain).fee]).toEqual([null, null]);
    }, anyoneWithDraft);
  });
});
