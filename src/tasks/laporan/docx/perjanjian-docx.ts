import { AlignmentType, BorderStyle, Document, Paragraph, Table, TableCell, TableRow, WidthType } from "docx";
import { xmlText } from "../layout/xml";
import type { Penandatangan } from "../perjanjian/pejabat";
import type { Identitas, ReportTable, PerjanjianKinerja } from "../report";
import { pageOf, twips } from "./measures";
import { centered, gapRuns } from "./prose";
import { STYLE, STYLES } from "./styles";
import { fillSlots, TableSlot } from "./table-slot";

export interface DokumenPerjanjian {
  readonly perjanjian: readonly PerjanjianKinerja[];
  readonly identitas: Identitas;
  readonly penandatangan: Penandatangan;
}

/**
 * The agreements as a Word document (A4): of each post the letter on one page, its annex on the next. Words of
 * Permenpan RB 53/2014, annex I; what nobody told stands in square brackets.
 */
export async function buildPerjanjian(bahan: DokumenPerjanjian): Promise<Uint8Array<ArrayBuffer>> {
  const { perjanjian, identitas } = bahan;
  const tables: ReportTable[] = [];
  const sections = perjanjian.map((own) => {
    const children = [...letter(own, bahan), ...annex(own, bahan)];
    tables.push(...own.tabel);
    return { properties: pageOf("portrait"), children };
  });
  const document = new Document({
    ...{ title: xmlText(titleOf(false, identitas)), creator: xmlText(identitas.instansi) },
    styles: STYLES,
    compatibility: { version: 15 },
    sections,
  });
  return fillSlots(document, tables, null);
}

function titleOf(isPerubahan: boolean, { tahun }: Identitas): string {
  return `PERJANJIAN KINERJA${isPerubahan ? " PERUBAHAN" : ""} TAHUN ${tahun || "[tahun]"}`;
}

const OPENING =
  "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:";
const PROMISE =
  "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.";
const SUPERVISION =
  "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.";

function letter(own: PerjanjianKinerja, { identitas, penandatangan }: DokumenPerjanjian) {
  const party = (jabatan: string) => [
    namePart("Nama", nameOf(jabatan, penandatangan)),
    namePart("Jabatan", jabatan),
  ];
  return [
    title(identitas.instansi.toUpperCase() || "[PERANGKAT DAERAH]"),
    title(titleOf(own.isPerubahan, identitas), 18),
    body(OPENING),
    ...party(own.jabatan),
    body("selanjutnya disebut pihak pertama,"),
    ...party(own.atasan),
    body("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
    body(PROMISE),
    body(SUPERVISION),
    ...signatures(own, penandatangan),
  ];
}

function annex(own: PerjanjianKinerja, { identitas, penandatangan }: DokumenPerjanjian) {
  return [
    title(`LAMPIRAN ${titleOf(own.isPerubahan, identitas)}`, 0, true),
    title(own.jabatan.toUpperCase(), 12),
    ...own.tabel.flatMap(() => [new TableSlot(), body("")]),
    ...signatures(own, penandatangan),
  ];
}

function title(text: string, after = 4, isFirst = false): Paragraph {
  return new Paragraph({
    ...{ style: STYLE.prose, alignment: AlignmentType.CENTER, pageBreakBefore: isFirst },
    spacing: { after: twips(after) },
    children: gapRuns(text, { bold: true }),
  });
}

function body(text: string): Paragraph {
  return new Paragraph({ style: STYLE.prose, children: gapRuns(text) });
}

/** "Nama : ..." with the colons below each other. */
function namePart(label: string, text: string): Paragraph {
  const [at, behind] = [twips(70), twips(80)];
  return new Paragraph({
    style: STYLE.prose,
    alignment: AlignmentType.LEFT,
    tabStops: [{ type: "left", position: at }],
    indent: { left: behind, hanging: behind },
    children: gapRuns(`${label}\t: ${text}`),
  });
}

function nameOf(jabatan: string, { pejabat }: Penandatangan): string {
  return pejabat[jabatan]?.nama || "[nama]";
}

/** The second party signs on the left, the first on the right. */
function signatures({ jabatan, atasan }: PerjanjianKinerja, penandatangan: Penandatangan) {
  const { tempat, tanggal } = penandatangan;
  const place = `${tempat || "[tempat]"}, ${tanggal || "[tanggal]"}`;
  const row = (left: readonly string[], right: readonly string[]) =>
    new TableRow({ cantSplit: true, children: [signedCell(left), signedCell(right)] });
  const rows = [
    row(["", "Pihak Kedua,", atasan], [place, "Pihak Pertama,", jabatan]),
    row(signatory(atasan, penandatangan), signatory(jabatan, penandatangan)),
  ];
  return [body(""), new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows })];
}

/** Room for the signature, and who signs; a head of region has no NIP. */
function signatory(jabatan: string, { pejabat }: Penandatangan): string[] {
  const own = pejabat[jabatan];
  const nip = /^(?:gubernur|bupati|wali\s?kota)\b/i.test(jabatan) ? [] : [`NIP. ${own?.nip || "[NIP]"}`];
  return ["", "", "", own?.nama || "[nama]", ...(own?.pangkat ? [own.pangkat] : []), ...nip];
}

function signedCell(lines: readonly string[]): TableCell {
  return new TableCell({ borders: NO_BORDERS, children: lines.map((line) => centered(line, {})) });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
