import { Banner, Button, triangleIcon } from '../../ui/index.ts';
import { m } from '../../i18n/index.ts';
import type { SaveFailure as Reason } from '../../vault/index.ts';
import { downloadExport } from '../settings/download-export.ts';
import { useStudiekompas } from '../studiekompas.ts';

const reasons: Readonly<Record<Reason, () => string>> = {
  quota: () => m.save_failed_quota(),
  unavailable: () => m.save_failed_unavailable(),
  closed: () => m.save_failed_closed(),
  unknown: () => m.save_failed_unknown(),
};

/** Says that what is on the screen is only in memory, and how to keep it. */
export const SaveFailure = (props: { readonly reason: Reason }) => {
  const { vault } = useStudiekompas();
  return (
    <Banner
      icon={triangleIcon}
      tone="blocks"
      strong={m.save_failed_word()}
      live
      action={
        <>
          <Button kind="quiet" onClick={() => void vault.retry()}>
            {m.save_retry()}
          </Button>
          <Button kind="quiet" onClick={() => downloadExport(vault)}>
            {m.save_file()}
          </Button>
        </>
      }
    >
      {reasons[props.reason]()}
    </Banner>
  );
};
