const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** An address under which the page holds a file, until it is taken back or the page closes. */
export function holdDocx(bytes: Uint8Array<ArrayBuffer>): string {
  return URL.createObjectURL(new Blob([bytes], { type: DOCX }));
}

/** Begins the download, as a click on the link would. */
export function saveFile(url: string, name: string): void {
  const link = document.body.appendChild(document.createElement("a"));
  link.href = url;
  link.download = name;
  link.click();
  link.remove();
}

/** A name that Windows, macOS and OneDrive take. */
export function docxName(text: string): string {
  const safe = text
    .replace(/[\\/:*?"<>|#%\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
  return `${safe.slice(0, 100).trim()}.docx`;
}
