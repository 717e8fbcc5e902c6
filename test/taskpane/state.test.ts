import { describe, expect, it } from "vitest";
import type { Inspeksi } from "../../src/session/session";
import { createActions } from "../../src/taskpane/state/actions";
import { createStore } from "../../src/taskpane/state/store";
import { MemoryHost } from "./host";
import { reportSheet } from "./render";

class SlowHost extends MemoryHost {
  readonly waiting: (() => void)[] = [];

  override async inspect(lingkup: "lembar" | "buku"): Promise<Inspeksi> {
    const read = await super.inspect(lingkup);
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return read;
  }
}

describe("readings that come back in another order", () => {
  it("show the place that was asked for last", async () => {
    const host = new SlowHost(reportSheet("sulteng-2024", "Tabel 3.2"));
    const store = createStore();
    const actions = createActions(host, store);
    const first = actions.refresh();
    const second = actions.chooseLingkup("buku");
    await new Promise((resolve) => setTimeout(resolve));
    const [answerFirst, answerSecond] = host.waiting;
    answerSecond!();
    await second;
    answerFirst!();
    await first;
    const { inspeksi, lingkup } = store.getState();
    expect(lingkup).toBe("buku");
    expect(inspeksi!.result.tables.length).toBeGreaterThan(1);
  });
});

describe("a failure", () => {
  it("keeps what is shown and becomes a message, never a rejected promise", async () => {
    const host = new MemoryHost(reportSheet("sulteng-2024", "Tabel 3.2"));
    const store = createStore();
    const actions = createActions(host, store);
    await actions.refresh();
    host.inspect = () => Promise.reject(new Error("GeneralException"));
    await actions.refresh();
    const { pesan, inspeksi } = store.getState();
    expect(pesan).toMatchObject({ gangguan: { kode: "tak-terduga", rincian: "GeneralException" } });
    expect(inspeksi?.snapshot.activeSheet).toBe("Tabel 3.2");
  });
});
