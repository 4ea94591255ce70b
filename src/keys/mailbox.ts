import { fromBase64url, toBase64url } from './base64url.ts';
import { concat, hex, own, randomBytes, utf8, type Bytes } from './bytes.ts';
import { ROOT_BYTES } from './root.ts';

/** A place on the service through which a root goes from one device to another, once; `key` never gets there. */
export interface Mailbox {
  /** 16 bytes as hexadecimal digits. */
  readonly id: string;
  readonly key: Uint8Array;
}

const ID_BYTES = 16;
const KEY_BYTES = 32;
const IV = 12;
const PATH = '/toestel';

export const newMailbox = (): Mailbox => ({ id: hex(randomBytes(ID_BYTES)), key: randomBytes(KEY_BYTES) });

const parameters = ({ id }: Mailbox, iv: Bytes) => ({ name: 'AES-GCM', iv, additionalData: utf8(`studiekompas-mailbox-1\n${id}`) });
const imported = ({ key }: Mailbox): Promise<CryptoKey> => crypto.subtle.importKey('raw', own(key), 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A root as the mailbox holds it: `iv(12) ‖ AES-256-GCM(root)`, in base64url. */
export const sealForMailbox = async (mailbox: Mailbox, root: Uint8Array): Promise<string> => {
  const iv = randomBytes(IV);
  return toBase64url(concat(iv, new Uint8Array(await crypto.subtle.encrypt(parameters(mailbox, iv), await imported(mailbox), own(root)))));
};

/** The root that was sealed for this mailbox; null for anything else. */
export const openFromMailbox = async (mailbox: Mailbox, mail: string): Promise<Bytes | null> => {
  const bytes = fromBase64url(mail);
  if (bytes === null) return null;
  try {
    const [iv, sealed] = [own(bytes.subarray(0, IV)), own(bytes.subarray(IV))];
    const root = new Uint8Array(await crypto.subtle.decrypt(parameters(mailbox, iv), await imported(mailbox), sealed));
    return root.length === ROOT_BYTES ? root : null;
  } catch {
    return null;
  }
};

/** What a QR code holds: `https://…/toestel#<id>.<key>`. What follows the # never leaves the browser. */
export const mailboxLink = (origin: string, { id, key }: Mailbox): string => `${origin}${PATH}#${id}.${toBase64url(key)}`;

/** The mailbox of a link, scanned or pasted; null when it is no such link. Of which origin it is does not matter: the mailbox is asked here. */
export const readMailboxLink = (link: string): Mailbox | null => {
  const found = /^(?:https?:\/\/[^\s#]*\/toestel)?#?([0-9a-f]{32})\.([A-Za-z0-9_-]{43})$/.exec(link.trim());
  const [, id, text] = found ?? [];
  const key = text === undefined ? null : fromBase64url(text);
  return id === undefined || key === null ? null : { id, key };
};
