import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { bacaTeks, gayaKolom, type GayaKolom } from "../../src/domain/angka";
import { hitungCapaian } from "../../src/domain/capaian";
import { bulatkan, desimal, potong } from "../../src/domain/desimal";
import { PENGATURAN_BAKU } from "../../src/domain/pengaturan-baku";

/**
 * Every figure of four published reports that the reports themselves have right: the text that was
 * printed must be read as the value that was computed independently, at the printed decimals.
 */
const FOLDER = resolve(import.meta.dirname, "../../../shared/gold");

interface Periksa {
  readonly row: number;
  readonly c: number;
  readonly what: string;
  readonly published: string;
  readonly expected: number | string | null;
  readonly verdict: string;
}
interface Tabel {
  readonly id: string;
  readonly columns: readonly { readonly role: string }[];
  readonly rows: readonly { readonly cells: readonly string[] }[];
  readonly checks: readonly Periksa[];
}

const tabel: readonly Tabel[] = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((nama) => nama.endsWith(".json"))
      .flatMap((nama) => JSON.parse(readFileSync(resolve(FOLDER, nama), "utf8")) as Tabel[])
  : [];

const UANG = /anggaran$|^sisa$|^sebelum$|^sesudah$|^selisih$/;
const PERSEN = /persen$|^capaian/;

function gaya(t: Tabel, kolom: number): GayaKolom {
  const peran = t.columns[kolom]?.role ?? "";
  const teks = t.rows.map((r) => r.cells[kolom] ?? "");
  return gayaKolom(teks, { uang: UANG.test(peran), satuan: PERSEN.test(peran) ? "%" : "" });
}

/** Nearest column of this role at or before the derived one. */
function kolom(t: Tabel, peran: string, sampai: number): number {
  const roles = t.columns.slice(0, sampai).map((c) => c.role);
  return roles.lastIndexOf(peran);
}

describe.skipIf(tabel.length === 0)(
  "published tables (skipped where the folder of reports is absent)",
  () => {
    it("every printed figure is read as what it is", () => {
      const salah: string[] = [];
      let dibaca = 0;
      for (const t of tabel) {
        for (const p of t.checks) {
          if (typeof p.expected !== "number" || !["agree", "truncated"].includes(p.verdict)) continue;
          if (p.what.includes("prose") || /^-$/.test(p.published)) continue;
          const b = bacaTeks(p.published, gaya(t, p.c));
          const tepat = desimal(p.expected).abs();
          const cocok =
            b.jenis === "angka" && [bulatkan, potong].some((f) => f(tepat, b.desimal).eq(b.nilai.abs()));
          if (!cocok) salah.push(`${t.id} ${p.published} ≠ ${p.expected}`);
          dibaca++;
        }
      }
      expect(salah).toEqual([]);
      expect(dibaca).toBeGreaterThan(1500);
    });

    it("every capaian with a known value comes out, and no other is made up", () => {
      const salah: string[] = [];
      for (const t of tabel) {
        for (const p of t.checks.filter(
          (x) => /^capaian( =|$)/.test(x.what) && t.columns[x.c]?.role === "capaian",
        )) {
          const [kt, kr] = [kolom(t, "target", p.c), kolom(t, "realisasi", p.c)];
          const baris = t.rows[p.row]?.cells ?? [];
          const satuan = baris[t.columns.findIndex((c) => c.role === "satuan")] ?? "";
          const target = bacaTeks(baris[kt] ?? "", gaya(t, kt));
          const realisasi = bacaTeks(baris[kr] ?? "", gaya(t, kr));
          const h = hitungCapaian(target, realisasi, "naik", PENGATURAN_BAKU, { satuan });
          const dapat = h.ok ? bulatkan(h.nilai, 6).toNumber() : h.alasan;
          const harus = typeof p.expected === "number" ? bulatkan(desimal(p.expected), 6).toNumber() : null;
          const cocok = harus === null ? !h.ok || !satuan : Math.abs(Number(dapat) - harus) < 1e-5;
          if (!cocok) salah.push(`${t.id} ${baris[kt]} / ${baris[kr]}: ${dapat}, seharusnya ${harus}`);
        }
      }
      expect(salah).toEqual([]);
    });
  },
);
