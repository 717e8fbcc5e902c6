import type { RulesProps } from "./rules-props";
import { bedaMetode } from "../../domain/beda-metode";
import {
  EFISIENSI_OTOMATIS,
  metodeEfisiensi,
  pilihanEfisiensi,
  type MetodeEfisiensi,
} from "../../domain/metode-efisiensi";
import { rentangKelas } from "../../domain/rentang-kelas";
import type { Pengaturan } from "../../domain/pengaturan";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { ChoiceRule } from "./choice-rule";
import { useLooks } from "../shared/use-looks";

const WAYS: readonly Pengaturan["tulis"][] = ["rumus", "nilai"];

/** How efficiency is computed, and how results are written. */
export function EfisiensiRules({ pengaturan, onChange }: RulesProps) {
  const looks = useLooks();
  const metode = metodeEfisiensi(pengaturan.efisiensi);
  const isOpen = pengaturan.efisiensi === EFISIENSI_OTOMATIS;
  return (
    <>
      <Section judul={t("aturan.efisiensi")}>
        <ChoiceRule
          kunci="aturan.efisiensi.kalimat"
          label={t("aturan.efisiensi.label")}
          options={pilihanEfisiensi().map((value) => ({
            value,
            label:
              value === EFISIENSI_OTOMATIS ? t("aturan.efisiensi.otomatis") : labelOf(metodeEfisiensi(value)),
          }))}
          value={pengaturan.efisiensi}
          sumber={metode.sumber}
          onChange={(efisiensi) => onChange({ efisiensi })}
        >
          <p className={looks.smallQuiet}>
            {isOpen ? t("aturan.efisiensi.terbuka") : t("aturan.efisiensi.rumus", { rumus: metode.rumus })}
          </p>
          {!isOpen && <p className={looks.smallQuiet}>{judged(metode)}</p>}
        </ChoiceRule>
        <p className={looks.smallQuiet}>{t("aturan.efisiensi.judul")}</p>
      </Section>
      <Section judul={t("aturan.penulisan")}>
        <ChoiceRule
          kunci="aturan.tulis"
          label={t("aturan.tulis.label")}
          options={WAYS.map((value) => ({ value, label: t(`aturan.tulis.${value}`) }))}
          value={pengaturan.tulis}
          onChange={(tulis) => onChange({ tulis })}
        >
          <p className={looks.smallQuiet}>{t(`aturan.tulis.${pengaturan.tulis}.sumber`)}</p>
        </ChoiceRule>
      </Section>
    </>
  );
}

/** Methods of one formula are told apart by what they call efficient. */
function labelOf(metode: MetodeEfisiensi): string {
  const beda = bedaMetode(metode);
  return beda === null ? metode.nama : `${metode.nama} (${beda})`;
}

/** "Menilai kinerja terhadap anggaran. Kelas: Efisien > 5; Cukup Efisien ≥ -5; Tidak Efisien" */
function judged({ menilai, kelas }: MetodeEfisiensi): string {
  const what = t(`aturan.efisiensi.menilai.${menilai}`);
  if (!kelas) return `${what} ${t("aturan.efisiensi.tanpaKelas")}`;
  const classes = kelas.kelas.map((own) =>
    `${own.nama} ${rentangKelas(kelas, own).replace(/ {2}/g, "; ")}`.trim(),
  );
  return `${what} ${t("aturan.efisiensi.kelas", { kelas: classes.join(" · ") })}`;
}
