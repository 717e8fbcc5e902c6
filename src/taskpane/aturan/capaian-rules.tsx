import type { RulesProps } from "./rules-props";
import { ATURAN_TARGET_NOL, RUMUS_TURUN } from "../../domain/pengaturan-baku";
import { t } from "../../locale/t";
import { Kalimat } from "../shared/kalimat";
import { Section } from "../shared/section";
import { BatasRule } from "./batas-rule";
import { ChoiceRule } from "./choice-rule";
import { Sumber } from "./sumber";
import { useLooks } from "../shared/use-looks";
import { bacaSel } from "../../domain/angka";
import { hitungCapaian } from "../../domain/capaian";
import { formatPersen } from "../../domain/format";
import type { Pengaturan } from "../../domain/pengaturan";

export function CapaianRules({ pengaturan, onChange }: RulesProps) {
  const looks = useLooks();
  return (
    <Section judul={t("aturan.capaian")}>
      <p className={looks.line}>
        <Kalimat kunci="aturan.naik" isi={{ rumus: <strong>{t("aturan.naik.rumus")}</strong> }} />
      </p>
      <Sumber teks={t("aturan.naik.sumber")} />
      <ChoiceRule
        kunci="aturan.turun"
        label={t("aturan.turun.label")}
        options={RUMUS_TURUN.map((value) => ({ value, label: t(`aturan.turun.${value}`) }))}
        value={pengaturan.rumusTurun}
        sumber={t(`aturan.turun.${pengaturan.rumusTurun}.sumber`)}
        onChange={(rumusTurun) => onChange({ rumusTurun })}
      >
        <p className={looks.smallQuiet}>{t("aturan.turun.contoh", turunExample(pengaturan))}</p>
      </ChoiceRule>
      <BatasRule pengaturan={pengaturan} onChange={onChange} />
      <ChoiceRule
        kunci="aturan.targetNol"
        label={t("aturan.targetNol.label")}
        options={ATURAN_TARGET_NOL.map((value) => ({ value, label: t(`aturan.targetNol.${value}`) }))}
        value={pengaturan.targetNol}
        sumber={t("aturan.targetNol.sumber")}
        onChange={(targetNol) => onChange({ targetNol })}
      />
    </Section>
  );
}

/** What the chosen formula makes of a target of 10, when less is better: half of it, and twice as much. */
function turunExample(pengaturan: Pengaturan): { readonly lima: string; readonly duaPuluh: string } {
  return { lima: turunOf(10, 5, pengaturan), duaPuluh: turunOf(10, 20, pengaturan) };
}

function turunOf(target: number, realisasi: number, pengaturan: Pengaturan): string {
  const hasil = hitungCapaian(bacaSel(target, "0"), bacaSel(realisasi, "0"), "turun", pengaturan);
  return hasil.ok ? formatPersen(hasil.dibatasi, 0) : "–";
}
