import type { Workbook } from "../model/workbook";
import { originOf } from "./origin";

/**
 * What the file of an opened workbook holds that would not survive work and saving here, each as a sentence for the person; an
 * empty list for nearly every file. All other parts (shapes, pictures, comments, pivot tables, macros,
 * validation, slicers) are kept as they are.
 */
export function unsupportedParts(workbook: Workbook): string[] {
  const parts = originOf(workbook)?.parts;
  if (!parts) return [];
  const has = (pattern: RegExp) => parts.paths().some((path) => pattern.test(path));
  const found: string[] = [];
  if (has(/^_xmlsignatures\//)) {
    found.push("Buku kerja ini bertanda tangan digital; tanda tangan itu tidak sah lagi setelah disimpan.");
  }
  if (has(/^xl\/revisions\//)) {
    found.push(
      "Buku kerja ini dibagikan dengan riwayat perubahan; riwayat itu tidak dapat dilanjutkan di sini.",
    );
  }
  const sheets = parts.paths().filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  if (sheets.some((path) => /<(\w+:)?is>\s*<(\w+:)?r>/.test(parts.text(path)))) {
    found.push(
      "Sebagian sel berisi teks yang hurufnya berbeda-beda dan disimpan di selnya; perbedaan itu hilang setelah disimpan. " +
        "Simpan dahulu di Excel, lalu buka lagi.",
    );
  }
  return found;
}
