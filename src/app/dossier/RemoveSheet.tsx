import { m } from '../../i18n/index.ts';
import { Button, Sheet } from '../../ui/index.ts';

export interface RemoveSheetProps {
  readonly open: boolean;
  readonly topic: string;
  readonly question: string;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** Asks before something is removed. */
export const RemoveSheet = (props: RemoveSheetProps) => (
  <Sheet
    open={props.open}
    onClose={() => props.onClose()}
    topic={props.topic}
    title={props.question}
    closeLabel={m.close()}
    actions={
      <>
        <Button kind="danger" onClick={() => props.onRemove()}>
          {m.dossier_remove()}
        </Button>
        <Button onClick={() => props.onClose()}>{m.cancel()}</Button>
      </>
    }
  >
    {null}
  </Sheet>
);
