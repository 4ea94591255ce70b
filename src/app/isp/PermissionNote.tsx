import { Show } from 'solid-js';
import { forgetPermission, notePermission } from '../../drafts/index.ts';
import { m } from '../../i18n/index.ts';
import { isCalendarDate, type Permission, type PermissionState } from '../../model/index.ts';
import { requestFor, type Finding } from '../../rules/index.ts';
import { DateField, Segmented, Stack, Text, TextField } from '../../ui/index.ts';
import { useStudiekompas } from '../studiekompas.ts';
import { useIspEdit } from './open-isp.ts';

type Choice = PermissionState | 'none';

/** Where the student's request for a deviation stands: asked, granted or refused, by whom and when. Stored at once. */
export const PermissionNote = (props: { readonly draft: string; readonly finding: Finding }) => {
  const { vault } = useStudiekompas();
  const edit = useIspEdit();
  const noted = () => props.finding.permission;
  const place = () => requestFor(props.finding);
  const write = (change: Partial<Permission>): void => {
    const before = noted();
    const next: Permission = { ...place(), state: 'asked', ...before, ...change };
    edit(notePermission(vault.state(), props.draft, next));
  };
  const without = (field: 'by' | 'on'): void => {
    const { [field]: _, ...rest } = { ...place(), state: noted()?.state ?? ('asked' as const), ...noted() };
    edit(notePermission(vault.state(), props.draft, rest));
  };
  const choose = (choice: Choice): void => {
    // Anew for the draft as it is now: its size may have changed since it was noted.
    if (choice !== 'none') write({ ...place(), state: choice });
    else edit(forgetPermission(vault.state(), props.draft, place()));
  };
  return (
    <Stack gap="s">
      <Segmented
        label={m.isp_permission_title()}
        options={[
          { value: 'none' as Choice, label: m.isp_permission_none() },
          { value: 'asked', label: m.isp_permission_asked() },
          { value: 'granted', label: m.isp_permission_granted() },
          { value: 'refused', label: m.isp_permission_refused() },
        ]}
        value={noted()?.state ?? 'none'}
        onChange={choose}
      />
      <Show when={noted()} fallback={<Text kind="meta">{m.isp_permission_hint()}</Text>}>
        {(known) => (
          <>
            <TextField
              label={m.isp_permission_by()}
              value={known().by ?? ''}
              maxlength={80}
              onChange={(by) => (by.trim() === '' ? without('by') : write({ by: by.trim() }))}
            />
            <DateField label={m.isp_permission_on()} value={known().on ?? null} onChange={(on) => (on === null ? without('on') : isCalendarDate(on) ? write({ on }) : undefined)} />
          </>
        )}
      </Show>
    </Stack>
  );
};
