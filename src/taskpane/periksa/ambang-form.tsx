import { Field, Select } from "@fluentui/react-components";
import { t } from "../../locale/t";
import { usePanel } from "../state/use-panel";

/** How surprising a formula must be to be shown, in bits, with the words for it. */
const AMBANG = [
  [0, "periksa.janggal.ambang.semua"],
  [1, "periksa.janggal.ambang.biasa"],
  [2.5, "periksa.janggal.ambang.mencolok"],
] as const;

/** Moves the threshold of what is called janggal; kept with the workbook, for whoever opens it next. */
export function AmbangForm({ ambang }: { readonly ambang: number }) {
  const { actions } = usePanel();
  const nearest = AMBANG.reduce((best, one) =>
    Math.abs(one[0] - ambang) < Math.abs(best[0] - ambang) ? one : best,
  );
  return (
    <Field size="small" label={t("periksa.janggal.ambang")}>
      <Select
        size="small"
        value={String(nearest[0])}
        onChange={(_, { value }) => void actions.periksa.setAmbang(Number(value))}
      >
        {AMBANG.map(([bits, key]) => (
          <option key={bits} value={String(bits)}>
            {t(key)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
