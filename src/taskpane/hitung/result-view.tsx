import type { HitungCell } from "../../tasks/hitung/hitung-cell";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { Disclosure } from "../shared/disclosure";
import { Section } from "../shared/section";
import { parseCell } from "../../sheet/address";
import type { Skipped } from "../../tasks/hitung/result";
import type { Inspeksi } from "../../session/results";
import { GrafikSection } from "../grafik/grafik-section";
import { AverageCard } from "./average-card";
import { DigantiList } from "./diganti-list";
import { GagalList } from "./gagal-list";
import { JudgementList } from "./judgement-list";
import { NextSteps } from "./next-steps";
import type { Table } from "../../sheet/table";
import type { Serapan } from "../../tasks/hitung/serapan";
import { perAnggaran } from "../../tasks/hitung/serapan-anggaran";
import { SerapanCard } from "./serapan-card";
import { SkippedList } from "./skipped-list";
import { SorotanLegend } from "./sorotan-legend";
import { kategoriRows } from "./kategori-rows";
import { useLooks } from "../shared/use-looks";

interface ResultViewProps {
  readonly inspeksi: Inspeksi;
  /** Cells that said something else before this run. */
  readonly diganti: readonly HitungCell[];
  readonly hasSorotan: boolean;
}

/** What the figures come to: the average, the categories, the failing ones, and what was left out. */
export function ResultView({ inspeksi, diganti, hasSorotan }: ResultViewProps) {
  const looks = useLooks();
  const { tables, ringkasan, serapan, skala, skipped, judgements, plan } = inspeksi.result;
  const belum = notSaid(ringkasan.belum, skipped);
  const rows = kategoriRows(ringkasan, skala);
  const budgets = perAnggaran(serapan);
  const tableOf = ({ table }: Serapan): Table | undefined => tables.find(({ id }) => id === table);
  const isMarked = plan.highlights.some(({ rules }) => rules.some(({ style }) => style === "gagal"));
  return (
    <div className={looks.parts}>
      {ringkasan.indikator > 0 && (
        <>
          <AverageCard ringkasan={ringkasan} rows={rows} />
          <GagalList gagal={ringkasan.gagal} rows={rows} />
        </>
      )}
      {(ringkasan.indikator > 0 || serapan.length > 0) && <GrafikSection />}
      {budgets.map((anggaran) => (
        <SerapanCard
          key={anggaran.serapan.table}
          anggaran={anggaran}
          tabel={budgets.length > 1 ? tableOf(anggaran.serapan) : undefined}
          sama={anggaran.sama.flatMap((other) => tableOf(other) ?? [])}
        />
      ))}
      {diganti.length > 0 && (
        <Section judul={t("hasil.diganti")} jumlah={formatAngka(diganti.length, 0)}>
          <DigantiList diganti={diganti} />
        </Section>
      )}
      {skipped.length > 0 && (
        <Section judul={t("hasil.dilewati")} jumlah={formatAngka(skipped.length, 0)}>
          <SkippedList skipped={skipped} />
        </Section>
      )}
      {belum.length > 0 && (
        <Section judul={t("hasil.belum")} jumlah={formatAngka(belum.length, 0)}>
          <SkippedList skipped={belum} />
        </Section>
      )}
      {judgements.length > 0 && (
        <Disclosure summary={`${t("hasil.pertimbangan")} (${formatAngka(judgements.length, 0)})`}>
          <JudgementList judgements={judgements} />
        </Disclosure>
      )}
      <NextSteps />
      {hasSorotan && isMarked && ringkasan.gagal.length > 0 && <SorotanLegend />}
    </div>
  );
}

/** Those of whose row nothing is said yet. */
function notSaid(belum: readonly Skipped[], skipped: readonly Skipped[]): readonly Skipped[] {
  const rowOf = ({ sheet, cell }: Skipped): string => `${sheet}!${parseCell(cell)?.row ?? cell}`;
  const said = new Set(skipped.map(rowOf));
  return belum.filter((one) => !said.has(rowOf(one)));
}
