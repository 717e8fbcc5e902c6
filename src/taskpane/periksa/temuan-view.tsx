import type { Inspeksi } from "../../session/results";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import type { PeriksaResult } from "../../tasks/periksa/temuan";
import { NextSteps } from "../hitung/next-steps";
import { SkippedList } from "../hitung/skipped-list";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { cellsStillEmpty } from "../state/views";
import { AmbangForm } from "./ambang-form";
import { HasilCard } from "./hasil-card";
import { SaringForm } from "./saring-form";
import { SorotTemuan } from "./sorot-temuan";
import { TemuanGroup } from "./temuan-group";
import { PetaLain } from "./peta/peta-lain";
import { narrowed, sheetOfFormulas, tampilanOf } from "./views";
import { useLooks } from "../shared/use-looks";
import { Button } from "@fluentui/react-components";

interface TemuanViewProps {
  readonly hasil: PeriksaResult;
  readonly inspeksi: Inspeksi;
}

/** What the audit came to: the count, then the findings table by table. */
export function TemuanView({ hasil, inspeksi }: TemuanViewProps) {
  const looks = useLooks();
  const { periksa } = usePanel().state;
  const tampilan = tampilanOf(narrowed(hasil, periksa.sel), periksa);
  // Where the threshold hides all of them, it must still be there to be moved.
  const isAboutFormulas =
    hasil.peta.length > 0 && (tampilan.saring === "janggal" || !tampilan.saringan.includes("janggal"));
  return (
    <div className={looks.parts}>
      <HasilCard hasil={hasil} kosong={cellsStillEmpty(inspeksi)} lembar={periksa.lembar} />
      {periksa.takTerbaca.length > 0 && (
        <Section judul={t("periksa.takTerbaca")} jumlah={formatAngka(periksa.takTerbaca.length, 0)}>
          <SkippedList skipped={periksa.takTerbaca} />
        </Section>
      )}
      {periksa.sel && <OnlyCell sel={periksa.sel.cell} isEmpty={tampilan.temuan.length === 0} />}
      {hasil.temuan.length > 0 && <SaringForm tampilan={tampilan} />}
      {isAboutFormulas && <AmbangForm ambang={hasil.ambangJanggal} />}
      {tampilan.kelompok.map((group) => (
        <TemuanGroup
          key={`${group.table?.id ?? group.sheet} ${tampilan.saring} ${tampilan.aturan}`}
          group={group}
          inspeksi={inspeksi}
        />
      ))}
      {isAboutFormulas && <PetaLain hasil={hasil} shown={tampilan.kelompok.flatMap(sheetOfFormulas)} />}
      {hasil.temuan.length > 0 && <SorotTemuan isDisorot={periksa.isDisorot} />}
      {hasil.diperiksa > 0 && <NextSteps isAudited />}
    </div>
  );
}

interface OnlyCellProps {
  /** "G14" */
  readonly sel: string;
  readonly isEmpty: boolean;
}

/** Says that the findings of one cell alone are in sight, and leads back to all. */
function OnlyCell({ sel, isEmpty }: OnlyCellProps) {
  const { actions } = usePanel();
  return (
    <div role="status">
      {t(isEmpty ? "sel.tanpaTemuan" : "sel.hanya", { sel })}{" "}
      <Button size="small" appearance="subtle" onClick={actions.showAllFindings}>
        {t("sel.semua")}
      </Button>
    </div>
  );
}
