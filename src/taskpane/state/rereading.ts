/** Typing into the sheet comes as many changes; the pane reads once they pause. */
const PAUSE_MS = 400;

/** Reads the workbook again after it changed, and only for somebody who looks. */
export interface Rereading {
  readonly changed: () => void;
  /** The pane came into view, or went out of it. */
  readonly shown: (isShown: boolean) => void;
  readonly stop: () => void;
}

/**
 * Nothing is read while the pane is hidden, from the start on: reading takes the time of whoever types there. It is
 * read when the pane comes into view first, and what changed meanwhile whenever it does again.
 */
export function createRereading(refresh: () => void): Rereading {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isShown = false;
  let isOutdated = true;
  const changed = (): void => {
    clearTimeout(timer);
    if (isShown) timer = setTimeout(refresh, PAUSE_MS);
    else isOutdated = true;
  };
  return {
    changed,
    shown: (now) => {
      isShown = now;
      if (!now || !isOutdated) return;
      isOutdated = false;
      refresh();
    },
    stop: () => clearTimeout(timer),
  };
}
