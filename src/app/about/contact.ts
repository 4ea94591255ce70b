import * as z from 'zod/mini';

/** Where to write to whoever serves this app. */
export interface Contact {
  readonly href: string;
  readonly label: string;
}

const Mail = z.email();
const Page = z.url({ protocol: /^https$/ });

/** An e-mail address or a page (https) as a link; undefined for anything else, and where none was given. */
export const contactOf = (given: unknown): Contact | undefined => {
  const mail = Mail.safeParse(given);
  if (mail.success) return { href: `mailto:${mail.data}`, label: mail.data };
  const page = Page.safeParse(given);
  return page.success ? { href: page.data, label: page.data.replace(/^https:\/\//, '').replace(/\/$/, '') } : undefined;
};

const given: unknown = import.meta.env['VITE_CONTACT'];

/** Who serves this app, as told to the build by `VITE_CONTACT`. */
export const contact: Contact | undefined = contactOf(given);
