import { describe, expect, it } from 'vitest';
import { changesIn, isBackupDue } from './backup-memory.ts';

const made = { since: '2025-06-01', made: true, changes: 10 } as const;

describe('the reminder of a backup', () => {
  it('comes after 30 days in which something changed', () => {
    expect(isBackupDue(made, '2025-06-30', 11)).toBe(false);
    expect(isBackupDue(made, '2025-07-01', 11)).toBe(true);
    expect(isBackupDue(made, '2026-07-01', 10)).toBe(false);
  });

  it('comes after 30 days without a first one, also when nothing changed since', () => {
    expect(isBackupDue({ ...made, made: false }, '2025-06-30', 10)).toBe(false);
    expect(isBackupDue({ ...made, made: false }, '2025-07-01', 10)).toBe(true);
  });

  it('comes after 100 changes, at once', () => {
    expect(isBackupDue(made, '2025-06-01', 109)).toBe(false);
    expect(isBackupDue(made, '2025-06-01', 110)).toBe(true);
  });

  it('counts the changes of every device', () => {
    expect(changesIn('{"seen":[{"writer":"a","upTo":3},{"writer":"b","upTo":2,"beyond":[5,7]}]}')).toBe(7);
    expect(changesIn('{}')).toBe(0);
  });
});
