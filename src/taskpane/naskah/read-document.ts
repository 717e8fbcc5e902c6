import { t } from "../../locale/t";
import type { Naskah } from "../../tasks/naskah/naskah";

export interface ReadDocument {
  readonly naskah: Naskah | null;
  /** A sentence for the person, where there is nothing to take. */
  readonly problem: string | null;
}

/** The document of a file that was picked; its reader comes when it is asked for. */
export async function readDocument(file: File): Promise<ReadDocument> {
  const { openNaskah } = await import("../../tasks/naskah/open-naskah");
  const { NaskahError } = await import("../../tasks/naskah/naskah-error");
  try {
    const naskah = openNaskah(new Uint8Array(await file.arrayBuffer()), file.name);
    return naskah.tabel.length === 0
      ? failed([t("naskah.tanpaTabel"), ...naskah.takTerbaca].join(" "))
      : { naskah, problem: null };
  } catch (error) {
    return failed(error instanceof NaskahError ? error.message : t("naskah.tidakTerbaca"));
  }
}

function failed(problem: string): ReadDocument {
  return { naskah: null, problem };
}
