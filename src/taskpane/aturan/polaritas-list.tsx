import type { RulesProps } from "./rules-props";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { formatAngka } from "../../domain/format";
import type { Polaritas } from "../../domain/pengaturan";
import { POLARITAS } from "../../domain/pengaturan-baku";
import { t } from "../../locale/t";
import type { Inspeksi } from "../../session/results";
import { CellButton } from "../shared/cell-button";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { Segmen } from "../shared/segmen";
import { directed, indicatorsOf } from "./indicators";
import { useLooks } from "../shared/use-looks";

const useStyles = makeStyles({
  suggestion: { color: tokens.colorBrandForeground1, fontSize: tokens.fontSizeBase200 },
});

/** For each indicator whether more or less is better; what was judged stands first, with what speaks for it, to be confirmed. */
export function PolaritasList({
  pengaturan,
  onChange,
  inspeksi,
}: RulesProps & { readonly inspeksi: Inspeksi | null }) {
  const styles = useStyles();
  const looks = useLooks();
  const indicators = useMemo(
    () => directed(indicatorsOf(inspeksi?.result.tables ?? []), pengaturan, inspeksi?.result.arah ?? []),
    [inspeksi, pengaturan],
  );
  const suggested = indicators.filter(({ saran }) => saran !== null);
  const choose = (chosen: readonly { readonly key: string; readonly polaritas: Polaritas }[]) =>
    onChange({
      polaritas: {
        ...pengaturan.polaritas,
        ...Object.fromEntries(chosen.map(({ key, polaritas }) => [key, polaritas])),
      },
    });
  return (
    <Section judul={t("polaritas.judul")}>
      <p className={looks.quiet}>
        {t(indicators.length === 0 ? "polaritas.kosong" : "polaritas.penjelasan")}
      </p>
      {suggested.length > 0 && (
        <Button className={looks.ownWidth} size="small" onClick={() => choose(suggested)}>
          {t("polaritas.pakaiSaran", { n: formatAngka(suggested.length, 0) })}
        </Button>
      )}
      <MoreList
        items={indicators}
        keyOf={({ key }) => key}
        textOf={({ nama }) => nama}
        render={({ key, nama, polaritas, saran, letak }) => (
          <div className={looks.tightStack}>
            <span>{nama}</span>
            <Segmen<Polaritas>
              label={t("polaritas.label", { indikator: nama })}
              pilihan={POLARITAS.map((value) => ({ value, label: t(`polaritas.${value}`) }))}
              value={polaritas}
              onChange={(chosen) => choose([{ key, polaritas: chosen }])}
            />
            {saran !== null && (
              <span className={styles.suggestion}>
                {t("polaritas.saran", { alasan: saran })} {letak && <CellButton {...letak} />}
              </span>
            )}
          </div>
        )}
      />
    </Section>
  );
}
