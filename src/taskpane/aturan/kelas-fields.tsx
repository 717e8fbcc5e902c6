import { Button, Checkbox, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Delete16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { formatSeperlunya } from "../../domain/format";
import type { Kelas } from "../../domain/skala";
import { t } from "../../locale/t";
import { parseFigure } from "./parse-figure";
import { useLooks } from "../shared/use-looks";

interface KelasFieldsProps {
  readonly kelas: Kelas;
  /** 1 for the best class. */
  readonly nomor: number;
  readonly isLowest: boolean;
  readonly onChange: (part: Partial<Kelas>) => void;
  readonly onRemove?: () => void;
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px" },
  name: { flex: "1 1 0", minWidth: "80px" },
  bound: { width: "72px" },
  color: {
    flexShrink: 0,
    width: "32px",
    height: "32px",
    padding: "2px",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    cursor: "pointer",
  },
  gagal: { marginLeft: "-4px", fontSize: tokens.fontSizeBase200 },
});

/** One class of the scale: its colour and name, where it begins, whether it counts as failing. */
export function KelasFields({ kelas, nomor, isLowest, onChange, onRemove }: KelasFieldsProps) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <div className={looks.tightStack}>
      <div className={styles.line}>
        <input
          type="color"
          className={styles.color}
          aria-label={t("skala.warna", { nomor })}
          value={kelas.warna.toLowerCase()}
          onChange={(event) => onChange({ warna: event.target.value })}
        />
        <Input
          className={styles.name}
          aria-label={t("skala.namaKelas", { nomor })}
          value={kelas.nama}
          onChange={(_, { value }) => onChange({ nama: value })}
        />
        {onRemove && (
          <Button
            appearance="subtle"
            icon={<Delete16Regular />}
            aria-label={t("skala.hapus", { nama: kelas.nama })}
            onClick={onRemove}
          />
        )}
      </div>
      <div className={styles.line}>
        {isLowest ? (
          <span className={looks.smallDim}>{t("skala.terendah")}</span>
        ) : (
          <BoundFields kelas={kelas} nomor={nomor} onChange={onChange} />
        )}
        <Checkbox
          className={styles.gagal}
          label={t("skala.gagal")}
          checked={kelas.gagal}
          onChange={(_, { checked }) => onChange({ gagal: checked === true })}
        />
      </div>
    </div>
  );
}

function BoundFields({ kelas, nomor, onChange }: Pick<KelasFieldsProps, "kelas" | "nomor" | "onChange">) {
  const styles = useStyles();
  const [text, setText] = useState(kelas.bawah === null ? "" : formatSeperlunya(kelas.bawah, 4));
  return (
    <>
      <Select
        size="small"
        aria-label={t("skala.inklusif", { nomor })}
        value={kelas.inklusif ? "ya" : "tidak"}
        onChange={(_, { value }) => onChange({ inklusif: value === "ya" })}
      >
        <option value="ya">≥</option>
        <option value="tidak">&gt;</option>
      </Select>
      <Input
        className={styles.bound}
        size="small"
        aria-label={t("skala.batas", { nomor })}
        inputMode="decimal"
        contentAfter="%"
        value={text}
        onChange={(_, { value }) => {
          setText(value);
          onChange({ bawah: parseFigure(value) });
        }}
      />
    </>
  );
}
