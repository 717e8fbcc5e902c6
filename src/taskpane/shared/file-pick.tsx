import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { t } from "../../locale/t";
import { useLooks } from "./use-looks";

interface FilePickProps {
  /** What is picked: "Pilih dokumen Word (.docx)". */
  readonly label: string;
  /** As the browser's own field takes it: ".docx". */
  readonly accept: string;
  readonly onPick: (file: File) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  name: { overflowWrap: "anywhere" },
});

/** A file of the machine. The browser's own field speaks the browser's language, and cuts the name of the file. */
export function FilePick({ label, accept, onPick }: FilePickProps) {
  const styles = useStyles();
  const looks = useLooks();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  return (
    <div className={styles.root}>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file is picked again after it was changed.
          target.value = "";
          if (!file) return;
          setName(file.name);
          onPick(file);
        }}
      />
      <Button size="small" onClick={() => field.current?.click()}>
        {label}
      </Button>
      <span className={`${looks.smallDim} ${styles.name}`} role="status">
        {name !== null && t("berkas.dipilih", { nama: name })}
      </span>
    </div>
  );
}
