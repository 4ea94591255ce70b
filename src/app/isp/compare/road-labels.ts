/** How two drafts are called beside each other: a letter for where there is little room, and the name. */
export interface RoadLabel {
  readonly letter: string;
  readonly name: string;
}

const lettered = /^(?<letter>[A-Z])\.?\s+(?<rest>\S.*)$/;

/** The letters that the names begin with ("A. Tolereren"), where both do and they differ; else A and B. */
export const roadLabels = (first: string, second: string): readonly [RoadLabel, RoadLabel] => {
  const [one, other] = [lettered.exec(first)?.groups, lettered.exec(second)?.groups];
  const own = one !== undefined && other !== undefined && one['letter'] !== other['letter'];
  const label = (name: string, groups: typeof one, letter: string): RoadLabel =>
    own ? { letter: groups?.['letter'] ?? letter, name: groups?.['rest'] ?? name } : { letter, name };
  return [label(first, one, 'A'), label(second, other, 'B')];
};
