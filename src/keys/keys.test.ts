// Runs in Node, and in Chromium (keys.browser.test.ts).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromBase64url,
  keepRoot,
  loadWords,
  mailboxLink,
  newMailbox,
  newRoot,
  open,
  openFromMailbox,
  readMailboxLink,
  rootOf,
  seal,
  sealForMailbox,
  sealingKeys,
  toBase64url,
  tokensOf,
  type Header,
} from './index.ts';

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const of = (text: string): Uint8Array => Uint8Array.from(text.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
const root = of('000102030405060708090a0b0c0d0e0f');
const plain = (bytes: Uint8Array | null): readonly number[] | null => (bytes === null ? null : [...bytes]);

const writers = fc.constantFrom('00'.repeat(8), 'ab'.repeat(8), '0123456789abcdef');
const counts = fc.integer({ min: 1, max: 2 ** 40 });
const headers: fc.Arbitrary<Header> = fc.oneof(
  fc.record({ kind: fc.constant('change' as const), writer: writers, n: counts }),
  fc.record({ kind: fc.constant('state' as const), upTo: fc.array(fc.tuple(writers, counts)).map((entries) => new Map(entries)) }),
  fc.constant({ kind: 'other' as const }),
);
const bodies = fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.tuple(fc.integer({ min: 0, max: 300_000 }), fc.nat(255)).map(([length, of]) => new Uint8Array(length).fill(of)));
const isBucket = (length: number): boolean =>
  length > 65_536 ? length % 65_536 === 0 : length >= 256 && Number.isInteger(Math.log2(length));

describe('an envelope', () => {
  it('gives back what was sealed, and its length is that of a bucket', async () => {
    const keys = await sealingKeys(newRoot());
    await fc.assert(
      fc.asyncProperty(headers, bodies, async (header, body) => {
        const sealed = await seal(keys, header, body);
        expect(isBucket(sealed.length)).toBe(true);
        expect(sealed.length).toBeLessThanOrEqual(Math.max(256, 2 * (body.length + 33), body.length + 33 + 65_536));
        const opened = await open(keys, header, sealed);
        expect(opened?.length === body.length && opened.every((byte, at) => byte === body[at])).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('does not open when any bit of it was flipped, or any part of it is missing', async () => {
    const keys = await sealingKeys(newRoot());
    const header: Header = { kind: 'change', writer: 'ab'.repeat(8), n: 7 };
    const sealed = await seal(keys, header, new TextEncoder().encode('a mark'));
    for (let bit = 0; bit < sealed.length * 8; bit++) {
      const flipped = sealed.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(await open(keys, header, flipped)).toBeNull();
    }
    for (const length of [0, 11, 12, 27, 28, 40, sealed.length - 1]) expect(await open(keys, header, sealed.subarray(0, length))).toBeNull();
  });

  it('does not open under another header, or for another vault', async () => {
    const [keys, others] = await Promise.all([sealingKeys(newRoot()), sealingKeys(newRoot())]);
    const textOf = (header: Header): string => JSON.stringify(header.kind === 'state' ? [...header.upTo].toSorted() : header);
    await fc.assert(
      fc.asyncProperty(headers, headers, async (header, other) => {
        fc.pre(textOf(header) !== textOf(other));
        const sealed = await seal(keys, header, new Uint8Array(9));
        expect(await open(keys, other, sealed)).toBeNull();
        expect(await open(others, header, sealed)).toBeNull();
        expect(await open({ vault: others.vault, key: keys.key }, header, sealed)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('is never the same twice, and does not care in which order a vector is given', async () => {
    const keys = await sealingKeys(newRoot());
    const upTo = [['ab'.repeat(8), 3], ['00'.repeat(8), 1]] as const;
    const [one, two] = [await seal(keys, { kind: 'state', upTo: new Map(upTo) }, new Uint8Array(5)), await seal(keys, { kind: 'state', upTo: new Map(upTo) }, new Uint8Array(5))];
    expect(plain(one)).not.toEqual(plain(two));
    expect(plain(await open(keys, { kind: 'state', upTo: new Map(upTo.toReversed()) }, one))).toEqual([0, 0, 0, 0, 0]);
  });

  it('that was sealed by the first version still opens', async () => {
    const keys = await sealingKeys(root);
    const sealed = fromBase64url(FIRST_ENVELOPE);
    if (sealed === null) throw new Error('no bytes');
    const opened = await open(keys, { kind: 'change', writer: '0123456789abcdef', n: 42 }, sealed);
    expect(opened === null ? null : new TextDecoder().decode(opened)).toBe('{"mark":12}');
  });
});

describe('the keys of a root', () => {
  it('are the same everywhere, for ever: HKDF with SHA-256 as RFC 5869 has it', async () => {
    const { vault, key } = await sealingKeys(root);
    expect({ ...(await tokensOf(root)) }).toEqual(DERIVED);
    expect(vault).toBe(DERIVED.vault);
    expect([key.extractable, key.algorithm]).toMatchObject([false, { name: 'AES-GCM', length: 256 }]);
  });

  it('are kept on the device under a key that cannot be read, which opens them again', async () => {
    const made = newRoot();
    const kept = await keepRoot(made);
    expect(kept.wrapping.extractable).toBe(false);
    expect(hex(kept.sealed)).not.toContain(hex(made));
    expect(plain(await rootOf(structuredClone(kept)))).toEqual(plain(made));
    expect(kept.vault).toBe((await tokensOf(made)).vault);
    await expect(rootOf({ ...kept, vault: 'another' })).rejects.toBeInstanceOf(Error);
  });
});

describe('twelve words', () => {
  it('are those of BIP39 (its own examples)', async () => {
    const { wordsOf } = await loadWords();
    expect(wordsOf(new Uint8Array(16)).join(' ')).toBe('abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about');
    expect(wordsOf(of('9e885d952ad362caeb4efe34a8e91bd2')).join(' ')).toBe('ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic');
  });

  it('give the root back, however they are typed', async () => {
    const { rootOfWords, wordsOf } = await loadWords();
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
        const words = wordsOf(bytes);
        for (const text of [words.join(' '), words.map((word, at) => `${at + 1}. ${word.toUpperCase()}`).join('\n'), ` ${words.join(', ')} `]) {
          const read = rootOfWords(text);
          expect(read.ok ? hex(read.root) : read).toBe(hex(bytes));
        }
      }),
    );
  });

  it('that are wrong are told where: too few, unknown, or not belonging together', async () => {
    const { rootOfWords } = await loadWords();
    const eleven = Array.from({ length: 11 }, () => 'abandon');
    expect(rootOfWords(eleven.join(' '))).toEqual({ ok: false, why: 'count', count: 11 });
    expect(rootOfWords([...eleven, 'fiets'].join(' '))).toEqual({ ok: false, why: 'unknown', places: [11] });
    expect(rootOfWords([...eleven, 'abandon'].join(' '))).toEqual({ ok: false, why: 'checksum' });
  });
});

describe('a mailbox', () => {
  it('carries a root to who has its link, and to nobody else', async () => {
    const [mailbox, other] = [newMailbox(), newMailbox()];
    const mail = await sealForMailbox(mailbox, root);
    const link = mailboxLink('https://example.org', mailbox);
    expect(link).toMatch(/^https:\/\/example\.org\/toestel#[0-9a-f]{32}\.[A-Za-z0-9_-]{43}$/);
    const read = readMailboxLink(` ${link}\n`);
    if (read === null) throw new Error('no mailbox');
    expect(plain(await openFromMailbox(read, mail))).toEqual(plain(root));
    expect(await openFromMailbox(other, mail)).toBeNull();
    expect(await openFromMailbox({ ...mailbox, id: other.id }, mail)).toBeNull();
    for (const bad of ['', 'A', '!', mail.slice(0, -4), `${mail}AAAA`, await sealForMailbox(mailbox, new Uint8Array(17))]) expect(await openFromMailbox(mailbox, bad)).toBeNull();
    expect(mail.length).toBeLessThan(1024);
  });

  it('is found in a link as it is pasted, not in another', () => {
    const mailbox = newMailbox();
    const link = mailboxLink('http://localhost:4173', mailbox);
    expect(readMailboxLink(link)).toEqual(mailbox);
    expect(readMailboxLink(link.slice(link.indexOf('#')))).toEqual(mailbox);
    for (const bad of ['', 'https://example.org/', link.slice(0, -1), `${link}A`, link.replace('toestel', 'dossier'), link.replace('#', '#x')]) expect(readMailboxLink(bad)).toBeNull();
  });
});

describe('base64url', () => {
  it('gives every bytes back, and takes nothing that is written otherwise', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => void expect(plain(fromBase64url(toBase64url(bytes)))).toEqual(plain(bytes))));
    for (const bad of ['A', 'AB', 'AA==', 'A+A', 'AA\n', 'é']) expect(fromBase64url(bad)).toBeNull();
  });
});

/** Computed with Python’s hmac and Node’s own AES: HKDF of the root 00 01 … 0f, and an envelope. */
const DERIVED = { vault: '887aea7f0438aa4d17424f25b0775e57', access: '4cjD5HFsiie9u56CwRvh2qzY3SjU-bCO2qfn8-QYfto', admin: 'xKYRC6xcIyDMYi-BF9lgBZ6E5hX_weYgTFIgGGvs_k8' };
const FIRST_ENVELOPE = 'AAECAwQFBgcICQoLecQa1mBWuVfsKRj8pfcGMFBTBgP1X0dR2MmEbABY6eoi6Jgd0pFQx-BJT79R1sNpg9xrGtGp3VB0TjkcCB_c4PS83uIEyKWYP1tjrUr_UB7zrkHcX5cnuEc8AEUMdcia_UwLgPvSStCAM3cxVVBhKJddKHw7kMxzABMVdW5unAoeRJyCi1D3th9UcazR_KCrevuFwERs9iQfUsIdnZAkb5Rt2F2j1ClVWQmebEeF4jN2mfOXLNbgMlt0C-77lOJZXsuaXOeHU6Tachn7CZwSWxKlKxCRi3IgdNYJXoT21I8ukPCiYXgrz18twzQ8aEHp_IW7VA';
