import { BAGIAN } from "../bagian";
import { pergeseran as hitungPergeseran } from "../../../domain/anggaran";
import type { Bahan } from "../bahan";
import type { Draf, Pembuat } from "../draft/draf";
import { denganTahun } from "../draft/kata";
import * as rumus from "../draft/rumus";
import { persen, rupiahDihitung } from "../draft/sel";
import { sebutDuaJumlah } from "./dua-jumlah";
import type { Jenjang } from "./jenjang";
import { jumlahPuncak } from "./puncak";
import { pergeseranAnggaran as tellPergeseranAnggaran } from "./sentences";
import { susunJenjang } from "./susun-jenjang";

/** T11: the budget before and after its change. */
export const pergeseranAnggaran: Pembuat = {
  id: "T11",
  bagian: BAGIAN.anggaran,
  judul: (identitas) => denganTahun("Pergeseran Anggaran per Program dan Kegiatan", identitas),
  buat: buatT11,
  narasi: tellPergeseranAnggaran,
};

function buatT11({ pergeseran, anggaran }: Bahan): Draf {
  if (!pergeseran) {
    return { ok: false, alasan: "Buku kerja ini belum memuat anggaran sebelum dan sesudah perubahan." };
  }
  const catatan = [
    "Bertambah/berkurang = anggaran sesudah − sebelum perubahan.",
    ...bedaPagu(pergeseran, anggaran),
  ];
  return susunJenjang(pergeseran, catatan, {
    awal: { key: "sebelum", judul: ["Anggaran (Rp)", "Sebelum"], jenis: "angka" },
    akhir: { key: "sesudah", judul: ["Anggaran (Rp)", "Sesudah"], jenis: "angka" },
    lanjut: [
      { key: "selisih", judul: ["Bertambah/Berkurang", "Rp"], jenis: "angka" },
      { key: "persen", judul: ["Bertambah/Berkurang", "%"], jenis: "angka" },
    ],
    sel: (sebelum, sesudah) => {
      const { selisih, persen: share } = hitungPergeseran(sebelum, sesudah);
      return [
        rupiahDihitung(selisih, rumus.selisih("{sebelum}", "{sesudah}")),
        persen(share, { rumus: rumus.hasilBagi("{selisih}", "{sebelum}") }),
      ];
    },
  });
}

/** What the change came to is what the year had to spend, unless the workbook tells another pagu elsewhere. */
function bedaPagu(pergeseran: Jenjang, anggaran: Jenjang | null): string[] {
  const sesudah = jumlahPuncak(pergeseran)?.realisasi;
  const pagu = jumlahPuncak(anggaran)?.pagu;
  return sesudah && pagu ? sebutDuaJumlah("Jumlah anggaran sesudah perubahan", sesudah, pagu) : [];
}
