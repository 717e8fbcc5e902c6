import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createRereading } from "../../src/taskpane/state/rereading";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("reading the workbook again", () => {
  it("waits until the typing pauses, and reads once", () => {
    const refresh = vi.fn();
    const { changed, shown } = createRereading(refresh);
    shown(true);
    refresh.mockClear();
    changed();
    changed();
    expect(refresh).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(refresh).toHaveBeenCalledTimes(1);
  });

  it("reads nothing while the pane is hidden, and what changed once it is shown", () => {
    const refresh = vi.fn();
    const { changed, shown } = createRereading(refresh);
    changed();
    vi.runAllTimers();
    expect(refresh).not.toHaveBeenCalled();
    shown(true);
    expect(refresh).toHaveBeenCalledTimes(1);
    refresh.mockClear();
    shown(false);
    changed();
    vi.runAllTimers();
    expect(refresh).not.toHaveBeenCalled();
    shown(true);
    expect(refresh).toHaveBeenCalledTimes(1);
    shown(false);
    shown(true);
    expect(refresh).toHaveBeenCalledTimes(1);
  });
});
