import { Button, Field, Input, makeStyles, Textarea } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { t } from "../../locale/t";
import type { Identitas } from "../../tasks/laporan/report";
import type { LaporanBuku } from "../../session/results";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  root: { padding: "12px" },
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    alignItems: "end",
    gap: "12px",
    "& > *": { minWidth: 0 },
    "& input": { width: "100%", minWidth: 0 },
  },
  input: { minWidth: 0 },
  /** Grows with what is written in it. */
  growing: { "& textarea": { fieldSizing: "content", maxHeight: "none" } },
});

/** Whose report it is: read from the sheets, confirmed once by a person, kept in the workbook. */
export function IdentitasForm({ buku }: { readonly buku: LaporanBuku }) {
  const styles = useStyles();
  const looks = useLooks();
  const { actions } = usePanel();
  const [draft, setDraft] = useState(buku.laporan.identitas);
  const [isChecked, setIsChecked] = useState(false);
  const isYear = /^\d{4}$/.test(draft.tahun.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsChecked(true);
    if (isYear) void actions.laporan.saveIdentitas(trimmed(draft));
  };
  return (
    <div className={styles.root}>
      <Section judul={t("identitas.judul")}>
        <p className={looks.quiet}>{t("identitas.penjelasan")}</p>
        <form className={styles.form} onSubmit={submit}>
          <IdentitasFields draft={draft} onChange={setDraft} isYearWrong={isChecked && !isYear} />
          <div className={looks.buttons}>
            <Button type="submit" appearance="primary">
              {t("identitas.simpan")}
            </Button>
            {buku.identitasTersimpan && (
              <Button onClick={() => actions.laporan.openIdentitas(false)}>{t("identitas.batal")}</Button>
            )}
          </div>
        </form>
      </Section>
    </div>
  );
}

interface IdentitasFieldsProps {
  readonly draft: Identitas;
  readonly onChange: (draft: Identitas) => void;
  readonly isYearWrong: boolean;
}

function IdentitasFields({ draft, onChange, isYearWrong }: IdentitasFieldsProps) {
  const styles = useStyles();
  const looks = useLooks();
  const set =
    (key: keyof Identitas) =>
    (_: unknown, { value }: { readonly value: string }) =>
      onChange({ ...draft, [key]: value });
  return (
    <>
      <Field label={t("identitas.instansi")}>
        <Textarea
          className={styles.growing}
          rows={2}
          value={draft.instansi}
          placeholder={t("identitas.instansiContoh")}
          onChange={set("instansi")}
        />
      </Field>
      <div className={styles.row}>
        <Field
          label={t("identitas.tahun")}
          {...(isYearWrong ? { validationMessage: t("identitas.tahunSalah") } : {})}
        >
          <Input
            className={styles.input}
            inputMode="numeric"
            maxLength={4}
            value={draft.tahun}
            onChange={set("tahun")}
          />
        </Field>
        <Field label={t("identitas.nomorBab")}>
          <Input className={styles.input} maxLength={8} value={draft.nomorBab} onChange={set("nomorBab")} />
        </Field>
      </div>
      <p className={looks.quiet}>{t("identitas.nomorBabPetunjuk")}</p>
      <Field label={t("identitas.sumber")}>
        <Textarea className={styles.growing} rows={3} value={draft.sumber} onChange={set("sumber")} />
      </Field>
    </>
  );
}

function trimmed({ instansi, tahun, sumber, nomorBab }: Identitas): Identitas {
  const line = (text: string) => text.replace(/\s+/g, " ").trim();
  return { instansi: line(instansi), tahun: line(tahun), sumber: line(sumber), nomorBab: line(nomorBab) };
}
