import { afterEach, describe, expect, it } from 'vitest';
import { createTyped } from './typed.ts';

afterEach(() => document.body.replaceChildren());

/** A field with its label, on the page. */
const field = (label: string, type = 'text', tag: 'input' | 'textarea' = 'input'): HTMLInputElement | HTMLTextAreaElement => {
  const made = document.createElement(tag);
  if (made instanceof HTMLInputElement) made.type = type;
  const words = document.createElement('label');
  words.append(label, made);
  document.body.append(words);
  return made;
};

const type = (into: HTMLInputElement | HTMLTextAreaElement, text: string): void => {
  into.value = text;
  into.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

describe('what was typed', () => {
  it('is named by its field, in a line and in a text', () => {
    const { typedIn } = createTyped();
    expect(typedIn()).toEqual([]);
    type(field('Naam'), 'Recht');
    type(field('Tekst', '', 'textarea'), '12 van 20');
    expect(typedIn()).toEqual(['Naam', 'Tekst']);
  });

  it('is not what the app filled in, a search, a secret or a choice', () => {
    const { typedIn } = createTyped();
    field('Vooraf ingevuld').value = 'Recht';
    type(field('Zoek', 'search'), 'recht');
    type(field('Pincode', 'password'), '1234');
    type(field('Kies', 'checkbox'), 'on');
    expect(typedIn()).toEqual([]);
  });

  it('is over when it is cleared, out of sight or off the page', () => {
    const { typedIn } = createTyped();
    const [cleared, hidden, removed] = [field('Een'), field('Twee'), field('Drie')];
    for (const one of [cleared, hidden, removed]) type(one, 'iets');
    type(cleared, ' ');
    hidden.hidden = true;
    removed.parentElement?.remove();
    expect(typedIn()).toEqual([]);
  });
});
