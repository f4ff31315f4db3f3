import { useId } from 'preact/hooks';

/** A file of the person's choice: the browser's own field, as it also takes a file that is dropped on it. */
export function FilePicker({ label, accept, onFile }: { label: string; accept: string; onFile: (file: File) => void }) {
  const id = useId();
  return (
    <div class="ui-field">
      <label class="ui-field__label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="ui-input sl-file"
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file again must be a change too.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
