import { useEffect } from "react";

const ORDER = ["ribbon", "formula", "grid", "tabs", "pane"];
const FOCUSABLE = "button:not(:disabled), input, select, textarea, [tabindex='0']";

/** F6 goes to the next part of the window, Shift+F6 to the one before, as in Office. */
export function goToNextRegion(event: KeyboardEvent): void {
  if (event.key !== "F6") return;
  event.preventDefault();
  const regions = ORDER.flatMap((name) => {
    const region = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
    return region?.checkVisibility() ? [region] : [];
  });
  const here = regions.findIndex((region) => region.contains(document.activeElement));
  const next = regions.at((here + (event.shiftKey ? -1 : 1)) % regions.length);
  if (next) enter(next);
}

export function useRegions(): void {
  useEffect(() => {
    window.addEventListener("keydown", goToNextRegion);
    return () => window.removeEventListener("keydown", goToNextRegion);
  }, []);
}

function enter(region: HTMLElement): void {
  const isStop = region.matches("iframe, [tabindex='0']");
  const inside =
    region.querySelector<HTMLElement>("[role='tab'][aria-selected='true']") ??
    region.querySelector<HTMLElement>(FOCUSABLE);
  (isStop ? region : inside)?.focus();
}
