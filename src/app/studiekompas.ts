import { createContext, createEffect, createMemo, useContext, type Accessor } from 'solid-js';
import {
  additionsOf, dossierOf, exampleDay, ownProgrammesOf, settingsOf, type DossierSettings, type DossierView, type EditProblem, type EditResult,
} from '../dossier/index.ts';
import { createGuideList, createProgramme, withAdditions, type GuideStore, type GuideSummary, type InstalledProgramme, type OwnView } from '../guide/index.ts';
import type { CalendarDate, Programme, RulePack, UnitCode } from '../model/index.ts';
import { packById, packs } from '../packs/index.ts';
import { assessDossier, type Assessment, type Situation } from '../rules/index.ts';
import type { Pwa } from '../pwa/index.ts';
import type { SaveOutcome, Vault } from '../vault/index.ts';
import { createChosenDay } from './chosen-day.ts';
import { createToday } from './clock.ts';
import type { LazySync } from './sync/lazy-sync.ts';

/** Where the programme on the screen comes from. */
export type Ground = { readonly kind: 'guide'; readonly guide: InstalledProgramme } | { readonly kind: 'own' };

/** The programme that the student chose, with the student's own corrections. */
export interface ChosenProgramme extends OwnView {
  readonly ground: Ground;
}

/** Everything the screens read, live; and the one way to change it. */
export interface Studiekompas {
  readonly vault: Vault;
  readonly pwa: Pwa;
  readonly sync: LazySync;
  readonly guides: GuideStore;
  readonly guideList: Accessor<readonly GuideSummary[]>;
  readonly settings: Accessor<DossierSettings>;
  readonly pack: Accessor<RulePack>;
  /** The real day in Brussels. */
  readonly realToday: Accessor<CalendarDate>;
  /** The day that everything is computed for: the chosen day, else the example's, else the real one. */
  readonly today: Accessor<CalendarDate>;
  readonly chooseDay: (day: CalendarDate | null) => void;
  readonly chosenDay: Accessor<CalendarDate | null>;
  /** Resolves when the device's own database has answered once: before that there is nothing to draw. */
  readonly ready: Promise<void>;
  readonly chosen: Accessor<ChosenProgramme | null>;
  readonly ownProgrammes: Accessor<readonly Programme[]>;
  readonly dossier: Accessor<DossierView | null>;
  readonly situation: Accessor<Situation | null>;
  readonly assessment: Accessor<Assessment | null>;
  readonly unitName: (code: UnitCode) => string;
  /** Makes an edit; returns why not when it is refused. What becomes of the save is shown by the save state. */
  readonly make: (edit: EditResult) => EditProblem | null;
  readonly save: (label: string, writes: Parameters<Vault['edit']>[1]) => Promise<SaveOutcome>;
}

const firstPack = (): RulePack => {
  const pack = packs[0];
  if (pack === undefined) throw new Error('the app ships without a rule pack');
  return pack;
};

/** Puts the rooms together: vault and guide in, one live assessment out. Call inside a reactive root. */
export const createStudiekompas = (vault: Vault, guides: GuideStore, pwa: Pwa, sync: LazySync): Studiekompas => {
  const settings = createMemo(() => settingsOf(vault.state()));
  const programmeCode = createMemo(() => settings().programme);
  const realToday = createToday();
  const [chosenDay, chooseDay] = createChosenDay();
  const today = createMemo(() => chosenDay() ?? (settings().example ? exampleDay : realToday()));
  const pack = createMemo(() => packById(settings().pack ?? '') ?? firstPack());

  const list = createGuideList(guides);
  const guideList = createMemo(() => {
    const result = list();
    return result.kind === 'ready' && result.value.ok ? result.value.value : [];
  });
  const installed = createProgramme(guides, programmeCode);
  const ownProgrammes = createMemo(() => ownProgrammesOf(vault.state()).programmes);
  const additions = createMemo(() => {
    const code = programmeCode();
    return code === null ? null : additionsOf(vault.state(), code);
  });

  const chosen = createMemo((): ChosenProgramme | null => {
    const code = programmeCode();
    const mine = additions();
    if (code === null || mine === null) return null;
    const own = ownProgrammes().find((programme) => programme.code === code);
    if (own !== undefined) return { ...withAdditions(own, mine), ground: { kind: 'own' } };
    const reading = installed();
    if (reading.kind !== 'ready' || reading.value.kind !== 'installed' || reading.value.guide.programme.code !== code) return null;
    return { ...withAdditions(reading.value.guide.programme, mine), ground: { kind: 'guide', guide: reading.value.guide } };
  });

  const dossier = createMemo(() => {
    const code = programmeCode();
    return code === null ? null : dossierOf(vault.state(), code);
  });
  const situation = createMemo((): Situation | null => {
    const view = dossier();
    return view === null ? null : { dossier: view.dossier, today: today() };
  });
  const assessment = createMemo((): Assessment | null => {
    const programme = chosen()?.programme;
    const now = situation();
    return programme === undefined || now === null ? null : assessDossier(pack(), programme, now);
  });
  // A unit that the guide lost keeps the title that it was taken under.
  const titles = createMemo(() => {
    const taken = dossier()?.dossier.enrolments.flatMap(({ units }) => units) ?? [];
    const then = taken.flatMap(({ code, asTaken }) => (asTaken === undefined ? [] : [[code, asTaken.title] as const]));
    return new Map([...then, ...(chosen()?.programme.units ?? []).map(({ code, title }) => [code, title] as const)]);
  });

  const ready = new Promise<void>((resolve) => {
    createEffect(() => {
      if (list().kind !== 'pending' && installed().kind !== 'pending') resolve();
    });
  });

  const save: Studiekompas['save'] = async (label, writes) => {
    const outcome = await vault.edit(label, writes);
    // The example is nobody's: not worth a question.
    if (outcome.saved && !settings().example) void pwa.keepAfterFirstSave();
    return outcome;
  };

  return {
    vault,
    pwa,
    sync,
    guides,
    guideList,
    settings,
    pack,
    realToday,
    today,
    chooseDay,
    chosenDay,
    ready,
    chosen,
    ownProgrammes,
    dossier,
    situation,
    assessment,
    unitName: (code) => titles().get(code) ?? code,
    make: (edit) => {
      if (!edit.ok) return edit.problem;
      // The vault shows the edit at once and tells in its save state what became of it.
      void save(edit.label, edit.writes);
      return null;
    },
    save,
  };
};

/** The app's one Studiekompas; provided by the shell. */
export const StudiekompasContext = createContext<Studiekompas>();

/** What the screens read. Throws outside the shell. */
export const useStudiekompas = (): Studiekompas => {
  const studiekompas = useContext(StudiekompasContext);
  if (studiekompas === undefined) throw new Error('a screen was rendered outside the shell');
  return studiekompas;
};
