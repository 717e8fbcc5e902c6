import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { OfficeMissing } from "../../src/excel/platform";
import { OPENING } from "../../src/locale/opening";
import { sayWhyNot, watch } from "../../src/taskpane/opening";

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="root"><div class="opening"><p>Membuka panel…</p></div></div>';
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = "";
});

const shown = () => document.querySelector("#root")?.textContent;

describe("a page that goes on opening", () => {
  it("says after a while that Excel does not answer, which address must be allowed, and offers to load again", () => {
    watch();
    vi.advanceTimersByTime(14_000);
    expect(shown()).toBe("Membuka panel…");
    vi.advanceTimersByTime(2_000);
    expect(shown()).toBe(OPENING.waiting + OPENING.again);
    expect(OPENING.waiting).toContain("https://appsforoffice.microsoft.com");
    expect(document.querySelector("button")?.textContent).toBe("Muat ulang");
  });

  it("says nothing once Excel answered, nor over a pane that was drawn", () => {
    watch()();
    vi.advanceTimersByTime(60_000);
    expect(shown()).toBe("Membuka panel…");
    watch();
    document.querySelector("#root")!.innerHTML = "<main>Hitung</main>";
    vi.advanceTimersByTime(60_000);
    expect(shown()).toBe("Hitung");
  });
});

it.each([
  ["office.js is missing", new OfficeMissing(), OPENING.officeMissing],
  ["a part of it is", new Error("Loading chunk pane failed."), OPENING.partMissing],
])("where %s, it says so", (_, error, sentence) => {
  sayWhyNot(error);
  expect(shown()).toBe(sentence + OPENING.again);
});
