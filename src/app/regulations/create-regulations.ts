import { createContext, createMemo, createResource, useContext, type Accessor } from 'solid-js';
import type { RegulationsPart, RulePack } from '../../model/index.ts';
import { hasRegulations, loadRegulations, packById } from '../../packs/index.ts';
import { useStudiekompas } from '../studiekompas.ts';

/** The regulations that are being read. */
export interface RegulationsRead {
  /** The pack whose regulations they are: the chosen one, or the other that the address names. */
  readonly pack: Accessor<RulePack>;
  /** Its id, where it is not the chosen one: an address has to say so. */
  readonly other: Accessor<string | undefined>;
  /** Undefined while they are fetched; empty where nobody has written them yet. */
  readonly parts: Accessor<readonly RegulationsPart[] | undefined>;
}

/** The regulations of the pack that everything is computed with, or of another that has some, by its id. */
export const createRegulations = (named: Accessor<string | undefined>): RegulationsRead => {
  const { pack: chosen } = useStudiekompas();
  const pack = createMemo(() => {
    const id = named();
    return (id === undefined || !hasRegulations(id) ? undefined : packById(id)) ?? chosen();
  });
  const [parts] = createResource(() => pack().id, loadRegulations);
  return { pack, other: () => (pack().id === chosen().id ? undefined : pack().id), parts };
};

export const RegulationsContext = createContext<RegulationsRead>();

/** The regulations that are being read, for what is drawn of them. */
export const useRegulations = (): RegulationsRead => {
  const read = useContext(RegulationsContext);
  if (read === undefined) throw new Error('no regulations are being read');
  return read;
};
