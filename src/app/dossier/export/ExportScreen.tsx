import { createSignal, Show } from 'solid-js';
import { dossierCsv, dossierElmo } from '../../../dossier/index.ts';
import { m } from '../../../i18n/index.ts';
import type { AcademicYear, UnitCode } from '../../../model/index.ts';
import { addDays, startOfYear } from '../../../rules/index.ts';
import { Button, ButtonLink, downloadIcon, fileIcon, printerIcon, Screen, SectionHead, shareIcon, Stack, Text } from '../../../ui/index.ts';
import { saveFile } from '../../save-file.ts';
import type { Standing } from '../../shell/WithProgramme.tsx';
import { useStudiekompas } from '../../studiekompas.ts';

/** A file of today, named after the day of the device's own clock, which is what its owner will look for. */
const nameOf = (extension: string): string => `studiekompas-dossier-${Temporal.Now.plainDateISO().toString()}.${extension}`;

/** The ways in which a dossier leaves the app: for a spreadsheet, or whole. */
export const ExportScreen = (props: { readonly standing: Standing }) => {
  const { pack } = useStudiekompas();
  const [saved, setSaved] = createSignal<'csv' | 'elmo' | null>(null);
  const saveTable = (): void => {
    const { dossier } = props.standing.situation();
    saveFile(nameOf('csv'), 'text/csv;charset=utf-8', dossierCsv(dossier, props.standing.chosen().programme));
    setSaved('csv');
  };
  const saveElmo = (): void => {
    const { dossier } = props.standing.situation();
    const termOf = (year: AcademicYear) => ({ start: startOfYear(pack(), year), end: addDays(startOfYear(pack(), year + 1), -1) });
    const { units } = props.standing.assessment();
    const computed = (code: UnitCode, year: AcademicYear) => (units[code]?.year === year ? units[code].result.value : undefined);
    const context = { programme: props.standing.chosen().programme, passMark: pack().marks.pass.value, termOf, computed, madeAt: Temporal.Now.instant().round('second').toString() };
    saveFile(nameOf('xml'), 'application/xml', dossierElmo(dossier, context));
    setSaved('elmo');
  };
  return (
    <Screen title={m.export_action()} back={{ label: m.back(), href: '/dossier' }} trail={m.dossier_title()}>
      <Stack gap="l">
        <section>
          <SectionHead title={m.export_counsellor()} />
          <Stack>
            <Text kind="prose">{m.export_counsellor_text()}</Text>
            <ButtonLink wide icon={printerIcon} href="/dossier/afdruk">
              {m.export_print_action()}
            </ButtonLink>
            <ButtonLink wide icon={shareIcon} href="/dossier/delen">
              {m.share_title()}
            </ButtonLink>
          </Stack>
        </section>
        <section>
          <SectionHead title={m.export_table()} />
          <Stack>
            <Text kind="prose">{m.export_table_text()}</Text>
            <Button wide icon={downloadIcon} onClick={saveTable}>
              {m.export_table_action()}
            </Button>
            <p role="status">
              <Show when={saved() === 'csv'}>{m.export_saved()}</Show>
            </p>
          </Stack>
        </section>
        <section>
          <SectionHead title={m.export_elmo()} />
          <Stack>
            <Text kind="prose">{m.export_elmo_text()}</Text>
            <Button wide icon={downloadIcon} onClick={saveElmo}>
              {m.export_elmo_action()}
            </Button>
            <p role="status">
              <Show when={saved() === 'elmo'}>{m.export_saved()}</Show>
            </p>
          </Stack>
        </section>
        <section>
          <SectionHead title={m.export_backup()} />
          <Stack>
            <Text kind="prose">{m.export_backup_text()}</Text>
            <ButtonLink wide icon={fileIcon} href="/instellingen">
              {m.export_backup_action()}
            </ButtonLink>
          </Stack>
        </section>
      </Stack>
    </Screen>
  );
};
