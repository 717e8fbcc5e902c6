import type { BookTable } from "./book-table";

/** "Realisasi Anggaran Program Pengembangan UMKM Tahun 2022", "Program : Pengembangan UMKM". */
const NAMA =
  /\b(?<nama>program(?:\s*:\s*|\s+)(?!(?:dan|atau|kegiatan|prioritas|unggulan|kerja|yang|per|pada|tahun)\b|[/&,(-])\p{L}.*)$/iu;
/** Where the name ends: the year, or the office. */
const AKHIR =
  /\s+[([-]?\s*(?:(?:pada|di)\s+)?(?:tahun|thn|t\.?\s?a\.?|dinas|badan|kantor|satuan|sekretariat|\d{4})(?![\p{L}]).*$/iu;

/**
 * The programme that the caption of a budget names, where its rows are kegiatan by their heading: they are parts of it,
 * not programmes beside those of other tables. null where the caption names none, or the rows name their own.
 */
export function programJudul(source: BookTable): string | null {
  const heading = source.columns("program")[0]?.path.join(" ") ?? "";
  if (!/kegiatan/i.test(heading) || /program/i.test(heading)) return null;
  const own = NAMA.exec(source.table.caption)?.groups?.nama;
  return (
    own
      ?.replace(AKHIR, "")
      .replace(/\s*:\s*/, " ")
      .replace(/[\s.,;:]+$/, "") ?? null
  );
}
