import type { RulesProps } from "./rules-props";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Skala } from "../../domain/skala";
import { findSkala, SKALA_CAPAIAN, SKALA_OTOMATIS } from "../../domain/skala-baku";
import type { Inspeksi } from "../../session/results";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { ChoiceRule } from "./choice-rule";
import { SkalaEditor } from "./skala-editor";
import { SkalaView } from "./skala-view";
import { useLooks } from "../shared/use-looks";

const SENDIRI = "sendiri";
const PEMBULATAN = ["tanpa", "0", "1", "2"] as const;

/** The scale of categories, to choose or to write, and the rounding before it is applied. */
export function KategoriRules({
  pengaturan,
  onChange,
  inspeksi,
}: RulesProps & { readonly inspeksi: Inspeksi | null }) {
  const looks = useLooks();
  const [isEditing, setEditing] = useState(false);
  const skala = inspeksi?.result.skala ?? findSkala(pengaturan);
  const own = typeof pengaturan.skala === "string" ? null : pengaturan.skala;
  const save = (changed: Skala) => {
    onChange({ skala: changed });
    setEditing(false);
  };
  return (
    <Section judul={t("aturan.kategori")}>
      <ChoiceRule
        kunci="aturan.skala"
        label={t("aturan.skala.label")}
        options={[
          { value: SKALA_OTOMATIS, label: t("aturan.skala.otomatis") },
          ...SKALA_CAPAIAN.map(({ id, nama }) => ({ value: id, label: nama })),
          ...(own ? [{ value: SENDIRI, label: own.nama }] : []),
        ]}
        value={typeof pengaturan.skala === "string" ? pengaturan.skala : SENDIRI}
        sumber={skala.sumber}
        onChange={(value) => value !== SENDIRI && onChange({ skala: value })}
      >
        {pengaturan.skala === SKALA_OTOMATIS && (
          <p className={looks.smallLine}>{t("aturan.skala.dipakai", { skala: skala.nama })}</p>
        )}
      </ChoiceRule>
      {isEditing ? (
        <SkalaEditor skala={skala} onSave={save} onCancel={() => setEditing(false)} />
      ) : (
        <>
          <SkalaView skala={skala} />
          <Button
            className={looks.ownWidth}
            size="small"
            // Which scale the workbook prints is not known before it was read.
            disabled={inspeksi === null && pengaturan.skala === SKALA_OTOMATIS}
            onClick={() => setEditing(true)}
          >
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
