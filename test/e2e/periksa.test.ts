import { describe, expect, it } from "vitest";
import { loadReport } from "../reports/load";
import { convert, findSoffice } from "../support/soffice";
import { openWorkbook } from "../../src/workbench/xlsx";
import { fileOf } from "../support/workbook-file";
import { useBenches, type Bench } from "./support/bench";
import { readStored } from "./support/figures";

const openBench = useBenches();
const soffice = findSoffice();

const FILE = "makassar-2021.xlsx";
/** LKjIP of the cooperative office of Makassar 2021: realisasi typed into the capaian, a moved comma. */
const SHEET = "Tabel Capaian b b b";

/** The report as published, at that sheet, audited. */
async function openAudited(): Promise<Bench> {
  const bench = await openBench();
  const { snapshot } = loadReport("makassar-2021", "terbit");
  await bench.openFile(FILE, fileOf({ ...snapshot, activeSheet: SHEET }));
  await bench.paneSees(SHEET);
  await audit(bench);
  return bench;
}

async function audit({ pane }: Bench): Promise<void> {
  await pane.getByRole("tab", { name: "Periksa" }).click();
  await pane.getByRole("button", { name: "Periksa", exact: true }).click();
  await pane
    .getByRole("status")
    .getByText(/salah hitung/)
    .waitFor();
}

const finding = ({ pane }: Bench, cell: string) =>
  pane.getByRole("article", { name: new RegExp(`^Salah hitung di ${cell}:`) });

describe("Periksa in the pane", () => {
  it("says what does not hold and why, leads to the cells, mends one and takes it back", async () => {
    const bench = await openAudited();
    const { pane } = bench;
    await pane.getByText(/^8 salah hitung/).waitFor();
    const moved = finding(bench, "F10");
    await moved.getByText("seharusnya 68,050%").waitFor();
    await moved.getByText("Koma desimalnya mungkin bergeser: 6,805% seharusnya 68,05%.").waitFor();
    await moved.getByRole("button", { name: "Pilih F10 pada lembar" }).first().click();
    await bench.stands("F10");
    await moved.getByRole("button", { name: "Pilih E10 pada lembar" }).click();
    await bench.stands("E10");

    await moved.getByRole("button", { name: "Perbaiki F10" }).click();
    await pane.getByText("1 sel diperbaiki").waitFor();
    await pane.getByText(/^7 salah hitung/).waitFor();
    await bench.shows("F10", "68,050%");
    await bench.holds("F10", '=IF(COUNT(D10;E10)<2;"";IF(D10=0;"";E10/D10))');
    await pane.getByRole("button", { name: /^Urungkan/ }).click();
    await pane.getByText(/^8 salah hitung/).waitFor();
    await bench.shows("F10", "6,805%");
  });

  it("mends all findings of a rule in one command", async () => {
    const bench = await openAudited();
    const { pane } = bench;
    await pane.getByRole("button", { name: "Perbaiki 8 sel" }).click();
    await pane.getByText("8 sel diperbaiki").waitFor();
    await bench.shows("F12", "99%");
    await pane
      .getByText(/salah hitung/)
      .first()
      .waitFor({ state: "detached" });
    await pane.getByRole("button", { name: /^Urungkan/ }).click();
    await bench.shows("F12", "661");
  });

  it("keeps the reason to let a finding stand in the file, for whoever opens it next", async () => {
    const bench = await openAudited();
    const { pane } = bench;
    const stands = finding(bench, "F12");
    await stands.getByRole("button", { name: /^Abaikan temuan di F12/ }).click();
    await stands.getByRole("button", { name: "Abaikan", exact: true }).click();
    await stands.getByText("Tulis alasannya dahulu.").waitFor();
    await stands.getByLabel("Alasan diabaikan").fill("Sudah dikonfirmasi ke bidang koperasi");
    await stands.getByRole("button", { name: "Abaikan", exact: true }).click();
    await pane.getByText(/^7 salah hitung/).waitFor();
    const { data } = await bench.save();

    const next = await openBench();
    await next.openFile("dari-rekan.xlsx", data);
    await next.paneSees(SHEET);
    await audit(next);
    await next.pane.getByText(/^7 salah hitung/).waitFor();
    await next.pane.getByText("1 temuan diabaikan dengan alasan.").waitFor();
    await next.pane.getByRole("radio", { name: "Diabaikan" }).check();
    const kept = finding(next, "F12");
    await kept.getByText("Diabaikan: Sudah dikonfirmasi ke bidang koperasi").waitFor();
    await kept.getByRole("button", { name: "Tampilkan lagi temuan di F12" }).click();
    await next.pane.getByText(/^8 salah hitung/).waitFor();
  });

  it("marks the cells, and follows what is typed into them", async () => {
    const bench = await openAudited();
    await bench.pane.getByRole("button", { name: "Sorot di lembar" }).click();
    await bench.shows("F12", "! 661");
    await bench.go("F10");
    await bench.page.keyboard.type("=E10/D10");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText(/^7 salah hitung/).waitFor();
  });

  it("runs from the ribbon", async () => {
    const bench = await openBench();
    await bench.paneSees("Tabel III.1");
    await bench.ribbon("Periksa");
    await bench.pane.getByRole("status").getByText(/angka/).waitFor();
    expect(await bench.pane.getByRole("tab", { name: "Periksa" }).getAttribute("aria-selected")).toBe("true");
  });
});

describe("the sheet of findings", () => {
  it("holds every finding with its place, figures, rule and status, in LibreOffice too", async () => {
    const bench = await openAudited();
    await bench.pane.getByRole("button", { name: "Tulis lembar temuan" }).click();
    await bench.pane.getByText(/temuan ditulis di lembar Temuan/).waitFor();
    await bench.pane.getByRole("button", { name: "Buka lembar Temuan" }).click();
    await bench.shows("A1", "Temuan pemeriksaan angka");
    const { name, data, workbook } = await bench.save();
    const books = [workbook];
    if (soffice)
      books.push(
        openWorkbook(convert(soffice, { name, data, to: "xlsx:Calc MS Excel 2007 XML", recalculate: true })),
      );
    for (const book of books) {
      const sheet = book.sheetByName("Temuan")!;
      const row = ["A5", "B5", "C5", "E5", "F5", "G5", "I5"].map((cell) => readStored(sheet, cell));
      expect(row).toEqual([
        ...[1, SHEET, "F10", "6,805%", "68,05%"],
        ...["Capaian sesuai target dan realisasi", "Perlu diperbaiki"],
      ]);
    }
  });
});
