interface Props {
  label: string;
  folder?: boolean;
  onFiles: (files: readonly File[]) => void;
}

/** A field for many files, or for a folder of them. */
export const FileField = ({ label, folder = false, onFiles }: Props) => (
  <label class="file">
    <span>{label}</span>
    <input
      type="file"
      multiple
      {...(folder && { webkitdirectory: true })}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        // So that the same file can be chosen again.
        currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  </label>
);
