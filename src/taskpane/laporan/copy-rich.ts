import type { Salinan } from "../../tasks/laporan/html/to-html";

/**
 * Puts formatted text on the clipboard. In Excel on the web the asynchronous clipboard is closed to the frame of
 * an add-in (OfficeDev/office-js issue 1991), while the copy command within a click is not, and what its event
 * hands over is kept as it is, with the properties that only Word knows. So that comes first.
 */
export async function copyRich(salinan: Salinan): Promise<boolean> {
  return copyByCommand(salinan) || (await copyByClipboard(salinan));
}

function copyByCommand({ html, teks }: Salinan): boolean {
  let isTaken = false;
  const hand = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", teks);
    event.preventDefault();
    isTaken = true;
  };
  const release = selectSomething();
  document.addEventListener("copy", hand, { capture: true });
  try {
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", hand, { capture: true });
    release();
  }
}

/** Safari copies nothing where nothing is selected. Returns the way to take the selection back. */
function selectSomething(): () => void {
  const focused = document.activeElement;
  const dot = document.body.appendChild(document.createElement("span"));
  dot.textContent = ".";
  dot.style.position = "fixed";
  dot.style.opacity = "0";
  selectNode(dot);
  return () => {
    dot.remove();
    document.getSelection()?.removeAllRanges();
    if (focused instanceof HTMLElement) focused.focus();
  };
}

/** Selects all that an element holds, for the person to copy. */
export function selectNode(node: Node): void {
  const selection = document.getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(node);
  selection?.addRange(range);
}

async function copyByClipboard({ html, teks }: Salinan): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([teks], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
