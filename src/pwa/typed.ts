/** What was typed on the page and nobody has taken in yet. */
export interface Typed {
  /** The labels of the fields that hold it, each once; empty where there is none. */
  readonly typedIn: () => readonly string[];
}

type TextEntry = HTMLInputElement | HTMLTextAreaElement;

/** Words to find something with are soon typed again; a secret is asked for in order to be typed. */
const entryTypes = new Set(['text', 'number', 'email', 'url', 'tel']);

const isEntry = (target: EventTarget | null): target is TextEntry =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && entryTypes.has(target.type));

/** A form that was sent or closed takes its fields off the page, or out of sight. */
const stands = (field: TextEntry): boolean => field.value.trim() !== '' && field.getClientRects().length > 0;

/** Follows what is typed on the page from now on. */
export const createTyped = (): Typed => {
  const fields = new Set<TextEntry>();
  addEventListener('input', ({ target }) => {
    if (isEntry(target)) fields.add(target);
  });
  return {
    typedIn: () => {
      for (const field of fields) if (!field.isConnected) fields.delete(field);
      return [...new Set([...fields].filter(stands).map(({ labels }) => labels?.[0]?.textContent.trim() ?? ''))];
    },
  };
};
