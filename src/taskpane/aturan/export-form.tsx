import { Button, Field, Textarea } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { tulisBerkasAturan } from "../../domain/berkas-aturan";
import type { Pengaturan } from "../../domain/pengaturan";
import { isMac } from "../../excel/platform";
import { t } from "../../locale/t";
import { copyFrom } from "../shared/copy";
import { Section } from "../shared/section";
import { useLooks } from "../shared/use-looks";

interface ExportFormProps {
  readonly pengaturan: Pengaturan;
  readonly onClose: () => void;
}

/** The rules as text, to save or to copy: a pane inside Excel cannot always save a file. */
export function ExportForm({ pengaturan, onClose }: ExportFormProps) {
  const looks = useLooks();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState("");
  const json = tulisBerkasAturan(pengaturan);
  const copy = () =>
    setSaid(t(area.current && copyFrom(area.current) ? "berkas.tersalin" : "berkas.salinGagal"));
  return (
    <Section judul={t("berkas.ekspor")}>
      <p className={looks.line}>{t(isMac() ? "berkas.mac" : "berkas.eksporPenjelasan")}</p>
      <Field label={t("berkas.isi")}>
        <Textarea textarea={{ ref: area }} readOnly rows={8} value={json} />
      </Field>
      <p className={looks.line} role="status">
        {said}
      </p>
      <div className={looks.buttons}>
        <Button appearance="primary" onClick={copy}>
          {t("berkas.salin")}
        </Button>
        <Button
          as="a"
          href={`data:application/json;charset=utf-8,${encodeURIComponent(json)}`}
          download={t("berkas.nama")}
        >
          {t("berkas.unduh")}
        </Button>
        <Button onClick={onClose}>{t("berkas.tutup")}</Button>
      </div>
    </Section>
  );
}
