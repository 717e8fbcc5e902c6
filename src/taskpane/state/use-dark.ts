import { useEffect, useState } from "react";
import { isOfficeDark, onPaneVisible } from "../../excel/platform";

const DARK = "(prefers-color-scheme: dark)";

/** Whether the pane stands on dark ground: as Excel does where it says so, else as the system does. */
export function useDark(): boolean {
  const [isDark, setDark] = useState(darkNow);
  useEffect(() => {
    const look = (): void => setDark(darkNow());
    const media = typeof matchMedia === "function" ? matchMedia(DARK) : null;
    media?.addEventListener("change", look);
    const stop = onPaneVisible(look);
    return () => {
      media?.removeEventListener("change", look);
      stop();
    };
  }, []);
  useEffect(() => {
    document.documentElement.dataset.ground = isDark ? "dark" : "light";
  }, [isDark]);
  return isDark;
}

function darkNow(): boolean {
  return isOfficeDark() ?? (typeof matchMedia === "function" && matchMedia(DARK).matches);
}
