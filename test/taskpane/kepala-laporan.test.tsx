import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { formatAngka } from "../../src/domain/format";
import type { ReportTable } from "../../src/tasks/laporan/report";
import { bookOf } from "../support/snapshots";
import { hitungOnce } from "../support/results";
import { bukuKantor, lembarDari } from "../tasks/laporan/buku/muat";
import { laporanOf, printed, tableOf } from "../tasks/laporan/offers";
import { openPane, textOf } from "./render";

/** What the pane says above all else is what the document says: the text of the one against the cells of the other. */

afterEach(cleanup);

function terakhir(table: ReportTable, kind: "average" | "total", ...keys: string[]): string[] {
  const rows = table.rows.flatMap((row, at) =>
    row.kind === kind ? [printed(table, ...keys)[at] ?? []] : [],
  );
  return rows.at(-1) ?? [];
}

function jumlahIndikator(table: ReportTable): number {
  const capaian = table.columns.findIndex(({ key }) => key === "capaian");
  return table.rows.filter(({ kind, cells }) => kind === "data" && cells[capaian]?.kind === "angka").length;
}

describe.each(bukuKantor())("the pane on the whole workbook of $instansi", ({ lembar }) => {
  const snapshot = bookOf(...lembar.map(lembarDari));
  const { offers } = laporanOf(snapshot);

  it("begins with the mean, the class and the count of the document's Tabel 3.1, and its classes", async () => {
    const { user } = await openPane(snapshot);
    await user.click(screen.getByRole("radio", { name: "Seluruh buku kerja" }));
    await screen.findByText(/Buku kerja ini/);
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    const region = await screen.findByRole("region", { name: "Rata-rata capaian" });
    const t1 = tableOf(offers, "T1");
    const [capaian = "", kategori = ""] = terakhir(t1, "average", "capaian", "kategori");
    const n = formatAngka(jumlahIndikator(t1), 0);
    expect(textOf(region)).toMatch(
      new RegExp(`^Rata-rata capaian${capaian}.*${kategori} dari ${n} indikator `),
    );
    const shares = within(screen.getByRole("list", { name: "Sebaran kategori" })).getAllByRole("listitem");
    const told = printed(tableOf(offers, "T13"), "kategori", "jumlah").filter(([nama]) => nama !== "");
    expect(shares.map((one) => /^(\D+?)(\d+) /.exec(textOf(one))?.slice(1))).toEqual(told);
  });

  it("tells the money of the document's total, of one table or of all together", () => {
    const total = terakhir(tableOf(offers, "T8"), "total", "pagu", "realisasi");
    const cards = hitungOnce(snapshot).serapan.map((own) => [own.total.pagu, own.total.realisasi]);
    if (cards.length === 0) return;
    const all = [0, 1].map((at) => cards.reduce((sum, own) => sum + (own[at] ?? 0), 0));
    expect([...cards, all].map((own) => own.map((amount) => formatAngka(amount, 0)))).toContainEqual(total);
  });
});
