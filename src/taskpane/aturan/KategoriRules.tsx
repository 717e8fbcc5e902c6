import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Skala } from "../../domain/skala";
import { findSkala, SKALA_CAPAIAN } from "../../domain/skala-baku";
import { t } from "../../locale/t";
import { Section } from "../shared/Section";
import type { RulesProps } from "./AturanTab";
import { ChoiceRule } from "./ChoiceRule";
import { SkalaEditor } from "./SkalaEditor";
import { SkalaView } from "./SkalaView";

const SENDIRI = "sendiri";
const PEMBULATAN = ["tanpa", "0", "1", "2"] as const;

const useStyles = makeStyles({
  change: { alignSelf: "flex-start" },
});

/** The scale of categories, to choose or to write, and the rounding before it is applied. */
export function KategoriRules({ pengaturan, onChange }: RulesProps) {
  const styles = useStyles();
  const [isEditing, setEditing] = useState(false);
  const skala = findSkala(pengaturan);
  const isOwn = typeof pengaturan.skala !== "string";
  const save = (own: Skala) => {
    onChange({ skala: own });
    setEditing(false);
  };
  return (
    <Section judul={t("aturan.kategori")}>
      <ChoiceRule
        kunci="aturan.skala"
        label={t("aturan.skala.label")}
        options={[
          ...SKALA_CAPAIAN.map(({ id, nama }) => ({ value: id, label: nama })),
          ...(isOwn ? [{ value: SENDIRI, label: skala.nama }] : []),
        ]}
        value={isOwn ? SENDIRI : skala.id}
        sumber={skala.sumber}
        onChange={(value) => value !== SENDIRI && onChange({ skala: value })}
      />
      {isEditing ? (
        <SkalaEditor skala={skala} onSave={save} onCancel={() => setEditing(false)} />
      ) : (
        <>
          <SkalaView skala={skala} />
          <Button className={styles.change} size="small" onClick={() => setEditing(true)}>
            {t("aturan.skala.ubah")}
          </Button>
        </>
      )}
      <ChoiceRule
        kunci="aturan.pembulatan"
        label={t("aturan.pembulatan.label")}
        options={PEMBULATAN.map((value) => ({ value, label: t(`aturan.pembulatan.${value}`) }))}
        value={roundingChoice(pengaturan.pembulatanKategori)}
        sumber={t("aturan.pembulatan.sumber")}
        onChange={(value) => onChange({ pembulatanKategori: value === "tanpa" ? null : Number(value) })}
      />
    </Section>
  );
}

function roundingChoice(places: number | null): (typeof PEMBULATAN)[number] {
  return PEMBULATAN.find((choice) => choice === String(places)) ?? "tanpa";
}
