import type { RulesProps } from "./rules-props";
import { Field, Select } from "@fluentui/react-components";
import { untukNama } from "../../domain/nama";
import type { Pengaturan } from "../../domain/pengaturan";
import { JENIS_TRIWULAN } from "../../domain/pengaturan-baku";
import { t } from "../../locale/t";
import type { Table } from "../../sheet/table";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { quarterlyIndicatorsOf } from "./indicators";
import { useLooks } from "../shared/use-looks";

const OTOMATIS = "otomatis";

/** How the quarters of an indicator come to the year; shown only where a table has quarters. */
export function TriwulanList({
  pengaturan,
  onChange,
  tables,
}: RulesProps & { readonly tables: readonly Table[] }) {
  const looks = useLooks();
  const indicators = quarterlyIndicatorsOf(tables);
  if (indicators.length === 0) return null;
  return (
    <Section judul={t("triwulan.judul")}>
      <p className={looks.quiet}>{t("triwulan.penjelasan")}</p>
      <MoreList
        items={indicators}
        keyOf={({ key }) => key}
        textOf={({ nama }) => nama}
        render={({ key, nama }) => (
          <Field label={nama} size="small">
            <Select
              value={untukNama(pengaturan.triwulan, nama) ?? OTOMATIS}
              onChange={(_, { value }) => onChange({ triwulan: withJenis(pengaturan.triwulan, key, value) })}
            >
              <option value={OTOMATIS}>{t("triwulan.otomatis")}</option>
              {JENIS_TRIWULAN.map((jenis) => (
                <option key={jenis} value={jenis}>
                  {t(`triwulan.${jenis}`)}
                </option>
              ))}
            </Select>
          </Field>
        )}
      />
    </Section>
  );
}

/** An indicator left to be judged is not kept at all. */
function withJenis(all: Pengaturan["triwulan"], key: string, chosen: string): Pengaturan["triwulan"] {
  const others = Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
  const jenis = JENIS_TRIWULAN.find((known) => known === chosen);
  return jenis === undefined ? others : { ...others, [key]: jenis };
}
