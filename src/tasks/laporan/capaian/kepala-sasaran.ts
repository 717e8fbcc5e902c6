import type { Indikator } from "../../../book/indikator";
import { nomorSasaran } from "../draft/kepala";
import type { KelompokSasaran } from "./per-sasaran";

/** What stands before each indikator of a table that goes by sasaran. */
export type KepalaSasaran = ReadonlyMap<Indikator, ReturnType<typeof nomorSasaran>[number]>;

export function kepalaSasaran(groups: readonly KelompokSasaran[]): KepalaSasaran {
  const all = groups.flatMap(({ sasaran, isi }) => isi.map((own) => ({ own, sasaran })));
  const heads = nomorSasaran(all);
  return new Map(
    all.flatMap(({ own }, index) => {
      const head = heads[index];
      return head ? [[own, head] as const] : [];
    }),
  );
}
