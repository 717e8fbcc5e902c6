import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Pengaturan } from "../../domain/pengaturan";
import { bacaBerkasAturan } from "../../domain/berkas-aturan";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { FilePick } from "../shared/file-pick";
import { useLooks } from "../shared/use-looks";

interface ImportFormProps {
  readonly onUse: (pengaturan: Pengaturan) => void;
  readonly onClose: () => void;
}

/** Rules from a file or from pasted text; refused with a sentence that names what is wrong. */
export function ImportForm({ onUse, onClose }: ImportFormProps) {
  const looks = useLooks();
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const edit = (value: string) => {
    setText(value);
    setProblem(null);
  };
  const use = () => {
    const read = bacaBerkasAturan(text);
    if (read.ok) onUse(read.nilai);
    else setProblem(read.pesan);
  };
  return (
    <Section judul={t("berkas.impor")}>
      <form
        className={looks.stack}
        onSubmit={(event) => {
          event.preventDefault();
          use();
        }}
      >
        <FilePick
          label={t("berkas.pilih")}
          accept=".json,application/json"
          onPick={(file) => void file.text().then(edit)}
        />
        <Field
          label={t("berkas.imporPenjelasan")}
          {...(problem === null ? {} : { validationMessage: problem })}
        >
          <Textarea rows={8} value={text} onChange={(_, { value }) => edit(value)} />
        </Field>
        <div className={looks.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={text.trim() === ""}>
            {t("berkas.pakai")}
          </Button>
          <Button onClick={onClose}>{t("berkas.batal")}</Button>
        </div>
      </form>
    </Section>
  );
}
