import { Button, Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { t } from "../../locale/t";
import {
  penandatanganDari,
  TANPA_PENANDATANGAN,
  type Pejabat,
  type Penandatangan,
} from "../../tasks/laporan/perjanjian/pejabat";
import type { Laporan } from "../../tasks/laporan/report";
import { Disclosure } from "../shared/disclosure";
import { buildAgreements, type Agreements } from "./build-agreements";
import { useLooks } from "../shared/use-looks";
import { keptPejabat, keepPejabat } from "../preferences";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "6px" },
  post: { display: "flex", flexDirection: "column", gap: "6px", margin: 0, padding: 0, border: "none" },
  legend: { fontWeight: tokens.fontWeightSemibold },
  input: { minWidth: 0, width: "100%" },
});

const TANPA: Pejabat = { nama: "", pangkat: "", nip: "" };

/** *Dokumen Perjanjian Kinerja*: who signs is typed here, kept on this machine, and put into the document alone. */
export function PerjanjianForm({ laporan }: { readonly laporan: Laporan }) {
  const styles = useStyles();
  const looks = useLooks();
  const [names, setNames] = useState(keptPenandatangan);
  const [made, setMade] = useState<Agreements | null>(null);
  const { perjanjian } = laporan;
  if (perjanjian.length === 0) return null;
  const posts = [...new Set(perjanjian.flatMap(({ jabatan, atasan }) => [jabatan, atasan]))];
  const change = (next: Penandatangan) => {
    setNames(next);
    keepPenandatangan(next);
  };
  const build = async () => {
    if (made) URL.revokeObjectURL(made.url);
    setMade(await buildAgreements(laporan, names));
  };
  return (
    <Disclosure summary={t("pk.judul")}>
      <div className={styles.root}>
        <p className={looks.quiet}>{t("pk.penjelasan", { n: perjanjian.length })}</p>
        <NameFields
          keys={["tempat", "tanggal"]}
          values={names}
          onChange={(key, value) => change({ ...names, [key]: value })}
        />
        {posts
          .filter((jabatan) => !jabatan.startsWith("["))
          .map((jabatan) => (
            <fieldset key={jabatan} className={styles.post}>
              <legend className={styles.legend}>{jabatan}</legend>
              <NameFields
                keys={["nama", "pangkat", "nip"]}
                values={names.pejabat[jabatan] ?? TANPA}
                onChange={(key, value) =>
                  change({
                    ...names,
                    pejabat: {
                      ...names.pejabat,
                      [jabatan]: { ...(names.pejabat[jabatan] ?? TANPA), [key]: value },
                    },
                  })
                }
              />
            </fieldset>
          ))}
        <Button className={looks.ownWidth} onClick={() => void build()}>
          {t("pk.susun")}
        </Button>
        <div role="status">
          {made && (
            <Link href={made.url} download={made.nama}>
              {t("perbarui.simpan", { nama: made.nama })}
            </Link>
          )}
        </div>
      </div>
    </Disclosure>
  );
}

type NameKey = "tempat" | "tanggal" | keyof Pejabat;

interface NameFieldsProps {
  readonly keys: readonly NameKey[];
  readonly values: Readonly<Partial<Record<NameKey, string>>>;
  readonly onChange: (key: NameKey, value: string) => void;
}

function NameFields({ keys, values, onChange }: NameFieldsProps) {
  const styles = useStyles();
  return keys.map((key) => (
    <Field key={key} label={t(`pk.${key}`)}>
      <Input
        className={styles.input}
        value={values[key] ?? ""}
        onChange={(_, { value }) => onChange(key, value)}
      />
    </Field>
  ));
}

/** Who signs, as this machine keeps it: personal data, which never enters the workbook. */
function keptPenandatangan(): Penandatangan {
  return penandatanganDari(keptPejabat() ?? "") ?? TANPA_PENANDATANGAN;
}

function keepPenandatangan(names: Penandatangan): void {
  keepPejabat(JSON.stringify(names));
}
