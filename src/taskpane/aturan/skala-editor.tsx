import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Kelas, Skala } from "../../domain/skala";
import { validateSkala } from "../../domain/skala-baku";
import { t } from "../../locale/t";
import { KelasFields } from "./kelas-fields";
import { SkalaStrip } from "./skala-strip";
import { addKelas, ownSkala, removeKelas, withKelas } from "./skala-draft";
import { CARD, BARE_LIST } from "../shared/looks";
import { useLooks } from "../shared/use-looks";

interface SkalaEditorProps {
  readonly skala: Skala;
  readonly onSave: (skala: Skala) => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  root: {
    ...CARD,
    gap: "10px",
    "& input": { minWidth: 0 },
    "& span:has(> input)": { minWidth: 0 },
  },
  list: { ...BARE_LIST, gap: "10px" },
  problems: { margin: 0, paddingLeft: "18px", color: tokens.colorStatusDangerForeground1 },
});

/** An office's own scale, begun from the one in use; it can be kept only when it covers the whole line. */
export function SkalaEditor({ skala, onSave, onCancel }: SkalaEditorProps) {
  const styles = useStyles();
  const looks = useLooks();
  const [draft, setDraft] = useState(() => ownSkala(skala));
  const problems = validateSkala(draft);
  const change = (index: number, part: Partial<Kelas>) => setDraft(withKelas(draft, index, part));
  return (
    <form
      className={styles.root}
      aria-label={t("aturan.skala.ubah")}
      onSubmit={(event) => {
        event.preventDefault();
        if (problems.length === 0) onSave(draft);
      }}
    >
      <NameFields draft={draft} onChange={setDraft} />
      <SkalaStrip skala={draft} />
      <ol className={styles.list}>
        {draft.kelas.map((kelas, index) => (
          <li key={`${draft.kelas.length}-${index}`}>
            <KelasFields
              kelas={kelas}
              nomor={index + 1}
              isLowest={index === draft.kelas.length - 1}
              onChange={(part) => change(index, part)}
              {...(draft.kelas.length > 2 ? { onRemove: () => setDraft(removeKelas(draft, index)) } : {})}
            />
          </li>
        ))}
      </ol>
      <Button
        className={looks.ownWidth}
        size="small"
        onClick={() => setDraft(addKelas(draft, t("skala.kelasBaru")))}
      >
        {t("skala.tambah")}
      </Button>
      <div role="status">
        {problems.length > 0 && (
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
      <div className={looks.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={problems.length > 0}>
          {t("skala.pakai")}
        </Button>
        <Button onClick={onCancel}>{t("skala.batal")}</Button>
      </div>
    </form>
  );
}

interface NameFieldsProps {
  readonly draft: Skala;
  readonly onChange: (draft: Skala) => void;
}

/** What the scale is called, and what it rests on. */
function NameFields({ draft, onChange }: NameFieldsProps) {
  return (
    <>
      <Field label={t("skala.namaSkala")} size="small">
        <Input value={draft.nama} onChange={(_, { value }) => onChange({ ...draft, nama: value })} />
      </Field>
      <Field label={t("skala.dasar")} hint={t("skala.dasarContoh")} size="small">
        <Textarea
          rows={3}
          value={draft.sumber}
          onChange={(_, { value }) => onChange({ ...draft, sumber: value.replaceAll("\n", " ") })}
        />
      </Field>
    </>
  );
}
