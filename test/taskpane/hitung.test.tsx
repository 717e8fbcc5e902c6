import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { bookOf, sheetOf } from "../support/snapshots";
import { openPane, reportSheet, textOf } from "./render";

const SULTENG = () => openPane(reportSheet("sulteng-2024", "Tabel 3.2"));

describe("what was found on the sheet", () => {
  it("is said before anything is asked: place, kind, range and columns", async () => {
    await SULTENG();
    expect(textOf(screen.getByText(/Lembar/, { selector: "p" }))).toBe(
      "Lembar Tabel 3.2 · 1 tabel, 2 indikator",
    );
    const card = screen.getByRole("article", { name: /^Tabel 3\.2\. Capaian Kinerja/ });
    expect(textOf(card)).toContain("Capaian kinerja · A4:G7 · 2 baris");
    expect(textOf(card)).toContain("Indikator C · Target 2024 D · Realisasi 2024 E");
    expect(textOf(card)).toContain("DiisiCapaian 2024 F · Kategori G");
    expect(screen.getByText("6 sel akan diisi")).toBeTruthy();
  });

  it("tells the columns that are filled from those that are read, whatever they hold, and from those left alone", async () => {
    const renja = sheetOf("Renja", [
      [
        "No",
        "Kegiatan",
        "Pagu",
        "Realisasi TW I",
        "Realisasi TW II",
        "Realisasi s.d. TW II",
        "Serapan (%)",
        "Efisiensi (%)",
      ],
      [1, "Pembinaan koperasi", 500, 100, 150, "", "", ""],
      [2, "Pelatihan wirausaha", 800, 200, 210, "", "", ""],
      ["", "Jumlah", "", "", "", "", "", ""],
    ]);
    await openPane(bookOf(renja));
    const [card] = screen.getAllByRole("article");
    if (!card) throw new Error("no table is shown");
    expect(
      [...card.querySelectorAll("dt")].map(
        (name) => `${textOf(name)}: ${textOf(name.nextElementSibling ?? name)}`,
      ),
    ).toEqual([
      "Dibaca: Nomor A · Program/kegiatan B · Pagu C · Triwulan I D · Triwulan II E",
      "Diisi: Realisasi anggaran F · Serapan G",
      "Dibiarkan: Efisiensi H",
    ]);
    expect(document.body.textContent).toContain("Kolom H dibiarkan kosong");
    // It is a column's reason: the first row's name has no part in it.
    expect(document.body.textContent).not.toContain("Pembinaan koperasi");
  });

  it("counts the whole workbook when asked to", async () => {
    const { user } = await SULTENG();
    await user.click(screen.getByRole("radio", { name: "Seluruh buku kerja" }));
    expect(textOf(await screen.findByText(/Buku kerja ini/))).toBe("Buku kerja ini");
    expect(screen.getAllByRole("article").length).toBeGreaterThan(3);
  });
});

describe("Lihat dulu", () => {
  it("shows every cell with what stands there and what will, and writes nothing", async () => {
    const { host, user } = await SULTENG();
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    const rows = (await screen.findAllByRole("row")).map(textOf);
    expect(rows).toContain("Persentase Koperasi yang Berkualitas");
    expect(rows).toContain("Capaian F5kosong149,94%");
    expect(rows).toContain("Kategori G5kosongSangat Tinggi");
    expect(host.value("Tabel 3.2", 4, 5)).toBe("");
    await user.click(screen.getByRole("button", { name: "Kembali" }));
    expect(screen.getByRole("article")).toBeTruthy();
  });

  it("begins with the figures that it would replace by others (LKjIP Makassar 2021)", async () => {
    const { user } = await openPane(reportSheet("makassar-2021", "Tabel Capaian b b b", "terbit"));
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    const replaced = await screen.findByRole("region", { name: "Isi lama yang akan diganti (8)" });
    const [first] = screen.getAllByRole("region");
    expect(first).toBe(replaced);
    expect(textOf(first!)).toContain("F12 kini 661, menjadi 98,66%");
  });

  it("names what it will leave out, and why", async () => {
    const { user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    expect(textOf(await screen.findByRole("region", { name: "Yang dilewati (2)" }))).toMatch(/F9 · .*F12 · /);
  });

  it("is carried out from there", async () => {
    const { host, user } = await SULTENG();
    await user.click(screen.getByRole("button", { name: "Lihat dulu" }));
    await user.click(screen.getByRole("button", { name: "Isi 6 sel" }));
    await screen.findByText("6 sel diisi pada Tabel 3.2");
    expect(host.value("Tabel 3.2", 4, 6)).toBe("Sangat Tinggi");
    expect(screen.queryByText("6 sel akan diisi")).toBeNull();
  });
});

describe("Hitung ulang", () => {
  it("gives the average with its category, and a share per category", async () => {
    const { user } = await SULTENG();
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    const average = await screen.findByRole("region", { name: "Rata-rata capaian" });
    expect(textOf(average)).toContain("124,97% Sangat Tinggi dari 2 indikator");
    const shares = within(screen.getByRole("list", { name: "Sebaran kategori" })).getAllByRole("listitem");
    expect(shares.map(textOf)).toEqual([
      "Sangat Tinggi2 100,0%",
      "Tinggi0 0,0%",
      "Sedang0 0,0%",
      "Rendah0 0,0%",
      "Sangat Rendah0 0,0%",
    ]);
  });

  it("names every figure that it replaced by another (LKjIP Makassar 2021: realisasi typed as capaian)", async () => {
    const { user } = await openPane(reportSheet("makassar-2021", "Tabel Capaian b b b", "terbit"));
    expect(screen.getByText(/ sel akan diisi; 8 di antaranya mengganti isi lama$/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    const region = await screen.findByRole("region", { name: "Isi lama yang diganti (8)" });
    expect(textOf(region)).toContain("F12 semula 661, kini 98,66%");
    expect(textOf(region)).not.toContain("F11");
  });

  it("says what it wrote and takes it back", async () => {
    const { host, user } = await SULTENG();
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    await user.click(await screen.findByRole("button", { name: "Urungkan: 6 sel diisi pada Tabel 3.2" }));
    await screen.findByText(/^Diurungkan:/);
    expect(host.value("Tabel 3.2", 4, 5)).toBe("");
    expect(await screen.findByText("6 sel akan diisi")).toBeTruthy();
  });

  it("lists the failing indicators worst first; each is the way to its cell", async () => {
    const { host, user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    const region = await screen.findByRole("region", { name: /^Kategori rendah/ });
    const [worst] = within(region).getAllByRole("listitem");
    expect(textOf(worst!)).toBe("Jumlah Kenaikan Wirausaha Baru39,43%Realisasi 138 dari target 350 Kurang");
    await user.click(within(region).getByRole("button", { name: "Jumlah Kenaikan Wirausaha Baru" }));
    expect(host.selected).toEqual(["Tabel III.1!F11"]);
  });

  it("names the sheet of each failing indicator where the whole workbook is looked at", async () => {
    const { user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("radio", { name: "Seluruh buku kerja" }));
    await screen.findByText(/Buku kerja ini/);
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    const region = await screen.findByRole("region", { name: /^Kategori rendah/ });
    const [worst] = within(region).getAllByRole("listitem");
    expect(textOf(worst!)).toMatch(/Lembar Tabel /);
  });

  it("names every row that was left out, its cell and why", async () => {
    const { host, user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    const region = await screen.findByRole("region", { name: /^Dilewati/ });
    const [first] = within(region).getAllByRole("listitem");
    expect(textOf(first!)).toMatch(/^4 Persentase Kenaikan Omset UMKM F9 · D9 dan E9: .*satuan/);
    for (const link of within(first!).getAllByRole("button")) await user.click(link);
    expect(host.selected).toEqual(["Tabel III.1!F9", "Tabel III.1!D9", "Tabel III.1!E9"]);
  });

  it("offers nothing to undo and no result before it was run", async () => {
    await SULTENG();
    expect(screen.queryByRole("button", { name: /Urungkan/ })).toBeNull();
    expect(screen.queryByText("Rata-rata capaian")).toBeNull();
  });
});

describe("the absorption of a budget", () => {
  it("is shown in total over the programmes and per level; each row is the way to its cell", async () => {
    const { host, user } = await openPane(reportSheet("sulteng-2024", "Tabel 3.9"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    const card = await screen.findByRole("region", { name: "Serapan anggaran" });
    // The pagu of its Tabel 2.6, programmes alone.
    expect(textOf(card)).toContain("90,64% Rp19.362.153.643 dari pagu Rp21.360.429.890");
    expect(textOf(card)).not.toContain("Pengurusan Izin Usaha");
    await user.click(within(card).getByRole("radio", { name: "Kegiatan" }));
    const [first] = within(within(card).getByRole("list")).getAllByRole("button");
    if (first) await user.click(first);
    expect(host.selected).toEqual(["Tabel 3.9!C8"]);
    await user.click(within(card).getByRole("button", { name: /^90,64%: mengapa angka ini/ }));
    const why = await within(card).findByRole("group", { name: "Mengapa angka ini?" });
    expect(textOf(why)).toContain("= 90,64%");
    expect(textOf(why)).toMatch(
      /jumlah realisasi ÷ jumlah pagu × 100, dari \d+ program; bukan rata-rata persennya/,
    );
  });
});

describe("the highlight", () => {
  it("is explained with its sign while it stands, and removed in one click", async () => {
    const { user } = await openPane(reportSheet("sumsel-2023", "Tabel III.1"));
    await user.click(screen.getByRole("button", { name: "Hitung ulang" }));
    expect(await screen.findByText("Berlatar merah muda dengan tanda ▼: kategori rendah")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Hapus sorotan" }));
    await screen.findByText("Sorotan dihapus dari Tabel III.1");
    expect(screen.queryByRole("button", { name: "Hapus sorotan" })).toBeNull();
  });
});

describe("Ubah kolom", () => {
  const KOLOM_E = { name: /^Kolom E/ };

  it("takes a correction, keeps it in the workbook and computes by it", async () => {
    const { host, user } = await SULTENG();
    await user.click(screen.getByRole("button", { name: /^Ubah kolom/ }));
    await user.selectOptions(await screen.findByRole("combobox", KOLOM_E), "Tidak dipakai");
    expect(host.koreksi).toEqual([{ sheet: "Tabel 3.2", table: "Tabel 3.2!A4", column: 4, role: "other" }]);
    expect(await screen.findByText(/^Tidak ada kolom hitungan untuk diisi/)).toBeTruthy();
  });

  it("forgets the corrections of a table on demand", async () => {
    const { host, user } = await SULTENG();
    await user.click(screen.getByRole("button", { name: /^Ubah kolom/ }));
    await user.selectOptions(await screen.findByRole("combobox", KOLOM_E), "Tidak dipakai");
    await user.click(await screen.findByRole("button", { name: "Kembalikan ke pembacaan semula" }));
    expect(host.koreksi).toEqual([]);
    expect(await screen.findByText("6 sel akan diisi")).toBeTruthy();
  });
});
