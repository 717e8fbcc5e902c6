import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Care } from "../../src/plan/port";
import type { Inspeksi } from "../../src/session/results";
import { createActions } from "../../src/taskpane/state/actions";
import { followOnRibbon } from "../../src/taskpane/state/ribbon-state";
import { createStore } from "../../src/taskpane/state/store";
import { loadTab } from "../../src/taskpane/tabs";
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
    const actions = createActions(host, store, loadTab);
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

describe("Lihat dulu", () => {
  it("is read afresh, as the run that it announces: a mere look knows no merges that no command has read", async () => {
    const cares: (Care | undefined)[] = [];
    class ReadHost extends MemoryHost {
      override inspect(...asked: Parameters<MemoryHost["inspect"]>): Promise<Inspeksi> {
        cares.push(asked[3]);
        return super.inspect(...asked);
      }
    }
    const store = createStore();
    const actions = createActions(new ReadHost(reportSheet("sulteng-2024", "Tabel 3.2")), store, loadTab);
    await actions.refresh();
    await actions.openPlan();
    expect(cares).toEqual(["look", "fresh"]);
    expect(store.getState().layar).toBe("rencana");
  });
});

describe("a failure", () => {
  it("keeps what is shown and becomes a message, never a rejected promise", async () => {
    const host = new MemoryHost(reportSheet("sulteng-2024", "Tabel 3.2"));
    const store = createStore();
    const actions = createActions(host, store, loadTab);
    await actions.refresh();
    host.inspect = () => Promise.reject(new Error("GeneralException"));
    await actions.refresh();
    const { pesan, inspeksi } = store.getState();
    expect(pesan).toMatchObject({ gangguan: { kode: "tak-terduga", rincian: "GeneralException" } });
    expect(inspeksi?.snapshot.activeSheet).toBe("Tabel 3.2");
  });
});

describe("what the ribbon offers to remove", () => {
  const enabled: Record<string, boolean>[] = [];
  const last = () => Object.assign({}, ...enabled) as Record<string, boolean>;

  beforeEach(() => {
    enabled.length = 0;
    const requestUpdate = ({ tabs }: Office.RibbonUpdaterData) => {
      const controls = tabs[0]?.groups?.[0]?.controls ?? [];
      enabled.push(Object.fromEntries(controls.map((own) => [own.id, own.enabled === true])));
      return Promise.resolve();
    };
    vi.stubGlobal("Office", {
      context: { requirements: { isSetSupported: () => true } },
      ribbon: { requestUpdate },
    });
  });
  afterEach(() => vi.unstubAllGlobals());

  it("is gone once the run that put it on is taken back", async () => {
    const store = createStore();
    followOnRibbon(store);
    const actions = createActions(new MemoryHost(reportSheet("sulteng-2024", "Tabel 3.2")), store, loadTab);
    await actions.refresh();
    await actions.hitung();
    await expect.poll(last).toEqual({ "Capaian.Urungkan": true, "Capaian.HapusSorotan": true });
    await actions.undo();
    await expect.poll(last).toEqual({ "Capaian.Urungkan": false, "Capaian.HapusSorotan": false });
  });
});
