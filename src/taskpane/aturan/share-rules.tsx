import type { RulesProps } from "./rules-props";
import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { PENGATURAN_BAKU } from "../../domain/pengaturan-baku";
import { t } from "../../locale/t";
import { Section } from "../shared/section";
import { ExportForm } from "./export-form";
import { ImportForm } from "./import-form";
import { useLooks } from "../shared/use-looks";

type Open = "ekspor" | "impor" | "bawaan" | null;

/** The rules of an office carried to another workbook, and the way back to the defaults. */
export function ShareRules({ pengaturan, onChange }: RulesProps) {
  const looks = useLooks();
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  if (open === "ekspor") return <ExportForm pengaturan={pengaturan} onClose={close} />;
  if (open === "impor") {
    return <ImportForm onUse={(imported) => (onChange(imported), close())} onClose={close} />;
  }
  return (
    <Section judul={t("berkas.judul")}>
      {open === "bawaan" ? (
        <>
          <p className={looks.line} role="alert">
            {t("berkas.bawaanTanya")}
          </p>
          <div className={looks.buttons}>
            <Button appearance="primary" onClick={() => (onChange(PENGATURAN_BAKU), close())}>
              {t("berkas.bawaanYa")}
            </Button>
            <Button onClick={close}>{t("berkas.batal")}</Button>
          </div>
        </>
      ) : (
        <div className={looks.buttons}>
          <Button size="small" onClick={() => setOpen("ekspor")}>
            {t("berkas.ekspor")}
          </Button>
          <Button size="small" onClick={() => setOpen("impor")}>
            {t("berkas.impor")}
          </Button>
          <Button size="small" onClick={() => setOpen("bawaan")}>
            {t("berkas.bawaan")}
          </Button>
        </div>
      )}
    </Section>
  );
}
