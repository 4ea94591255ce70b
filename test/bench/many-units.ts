const kinds = ['Inleiding tot', 'Toegepaste', 'Algemene', 'Financiële', 'Sociale', 'Juridische', 'Klinische', 'Digitale', 'Internationale', 'Duurzame', 'Praktijk:', 'Geavanceerde'];
const heads = ['bio', 'bedrijfs', 'project', 'kwaliteits', 'milieu', 'gezondheids', 'zorg', 'jeugd', 'kleuter', 'taal', 'kunst', 'muziek', 'sport', 'web', 'data', 'bouw', 'land', 'vee'];
const subjects = [
  'statistiek', 'boekhouden', 'informatica', 'verpleegkunde', 'pedagogiek', 'marketing', 'logistiek', 'elektronica', 'mechanica', 'chemie', 'psychologie', 'sociologie',
  'onderwijs', 'didactiek', 'recht', 'ethiek', 'communicatie', 'ondernemerschap', 'programmeren', 'netwerken', 'databanken', 'economie', 'fiscaliteit', 'anatomie',
];
const english = ['statistics', 'accounting', 'computing', 'nursing', 'education', 'marketing', 'logistics', 'electronics', 'mechanics', 'chemistry', 'psychology', 'law'];
const syllables = ['ka', 'lo', 'mi', 'ter', 'van', 'pre', 'sol', 'dun', 'rie', 'bak', 'oes', 'wil'];

const pick = (list: readonly string[], at: number): string => list[at % list.length] ?? '';

/** A word that hardly another unit has, as names of products and projects are. */
const rareWord = (at: number): string => pick(syllables, at) + pick(syllables, Math.floor(at / 12)) + pick(syllables, Math.floor(at / 144));

/** Units of a whole school, the same each time: titles in Dutch with compounds, half of them in English too, codes, and many words that are rare. */
export const manyUnits = (count: number): readonly { readonly code: string; readonly title: string; readonly otherTitle?: string }[] =>
  Array.from({ length: count }, (_, at) => {
    const compound = pick(heads, at * 7) + pick(subjects, at * 5);
    const title = [
      `${pick(kinds, at * 11)} ${compound} ${1 + (at % 4)}`,
      `${pick(kinds, at)} ${pick(subjects, at)} en ${compound}`,
      `${compound.slice(0, 1).toUpperCase()}${compound.slice(1)}: ${rareWord(at)} in het werkveld`,
    ][at % 3];
    return { code: `O${pick([...'ABDEFHJKL'], at)}${String(10_000 + at)}${pick([...'ABC'], at)}`, title: title ?? compound, ...(at % 2 === 0 ? {} : { otherTitle: `${pick(english, at)} and ${rareWord(at * 3)}` }) };
  });
