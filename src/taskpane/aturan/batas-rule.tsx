import type { RulesProps } from "./rules-props";
import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { formatPersen } from "../../domain/format";
import { BATAS_LAZIM } from "../../domain/pengaturan-baku";
import { t } from "../../locale/t";
import { ChoiceRule } from "./choice-rule";
import { parseFigure } from "./parse-figure";

const TANPA = "tanpa";
const LAIN = "lain";
const TERENDAH = 100;

/** The highest capaian that counts, and whether the average feels it. */
export function BatasRule({ pengaturan, onChange }: RulesProps) {
  const { batas, batasSebelumRataRata } = pengaturan;
  const [isOther, setOther] = useState(batas !== null && !BATAS_LAZIM.includes(batas));
  const choose = (value: string) => {
    setOther(value === LAIN);
    if (value === TANPA) onChange({ batas: null });
    else if (value !== LAIN) onChange({ batas: Number(value) });
  };
  return (
    <>
      <ChoiceRule
        kunci="aturan.batas"
        label={t("aturan.batas.label")}
        options={[
          { value: TANPA, label: t("aturan.batas.tanpa") },
          ...BATAS_LAZIM.map((figure) => ({ value: String(figure), label: formatPersen(figure, 0) })),
          { value: LAIN, label: t("aturan.batas.lain") },
        ]}
        value={isOther ? LAIN : batas === null ? TANPA : String(batas)}
        sumber={t("aturan.batas.sumber")}
        onChange={choose}
      >
        {isOther && <OtherBatas batas={batas} onChange={(figure) => onChange({ batas: figure })} />}
      </ChoiceRule>
      {batas !== null && (
        <ChoiceRule
          kunci="aturan.batasRerata"
          label={t("aturan.batasRerata.label")}
          options={[
            { value: "ya", label: t("aturan.batasRerata.ya") },
            { value: "tidak", label: t("aturan.batasRerata.tidak") },
          ]}
          value={batasSebelumRataRata ? "ya" : "tidak"}
          onChange={(value) => onChange({ batasSebelumRataRata: value === "ya" })}
        />
      )}
    </>
  );
}

interface OtherBatasProps {
  readonly batas: number | null;
  readonly onChange: (batas: number) => void;
}

/** Typed freely; taken over when the field is left and the figure can be a cap. */
function OtherBatas({ batas, onChange }: OtherBatasProps) {
  const [text, setText] = useState(batas === null ? "" : String(batas).replace(".", ","));
  const figure = parseFigure(text);
  const isWrong = text !== "" && (figure === null || figure < TERENDAH);
  return (
    <Field
      label={t("aturan.batas.angka")}
      {...(isWrong ? { validationMessage: t("aturan.batas.salah") } : {})}
    >
      <Input
        value={text}
        inputMode="decimal"
        contentAfter="%"
        onChange={(_, data) => setText(data.value)}
        onBlur={() => figure !== null && figure >= TERENDAH && onChange(figure)}
      />
    </Field>
  );
}
