import { Icon } from '../icon/Icon.tsx';
import type { IconShape } from '../icon/shapes.ts';
import css from './FileButton.module.css';

export interface FileButtonProps {
  readonly label: string;
  readonly icon: IconShape;
  /** As the `accept` of a file input. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Opens the device's file picker. The same file can be picked twice. */
export const FileButton = (props: FileButtonProps) => (
  <label class={css['file']}>
    <input
      type="file"
      class={css['input']}
      accept={props.accept}
      multiple={props.multiple}
      onChange={(event) => {
        const files = [...(event.currentTarget.files ?? [])];
        event.currentTarget.value = '';
        if (files.length > 0) props.onFiles(files);
      }}
    />
    <Icon shape={props.icon} />
    <span>{props.label}</span>
  </label>
);
