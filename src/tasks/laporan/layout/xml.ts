/** Control characters, halves of a pair and non-characters: nothing that XML 1.0 admits, even escaped. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

/** A text from a cell, such as XML can hold it. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "");
}

export function escapeXml(text: string): string {
  return xmlText(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
