/**
 * Copies the text of a field. In Excel on the web the asynchronous clipboard is closed to the frame of an
 * add-in (OfficeDev/office-js issue 1991), while the copy command within a click is not.
 */
export function copyFrom(field: HTMLTextAreaElement): boolean {
  field.focus();
  field.select();
  return document.execCommand("copy");
}
