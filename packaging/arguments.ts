export interface KemasArguments {
  /** Where it will be served from, without a slash at its end. */
  readonly site: string;
  /** office.js lies beside the pages: for a network that does not reach Microsoft. */
  readonly isIntranet: boolean;
}

const USAGE = "Pakai: npm run kemas -- https://alamat-situs [--intranet]";

/** Throws with a sentence for the person where the address is none that Office would take. */
export function readArguments(given: readonly string[]): KemasArguments {
  const options = given.filter((text) => text.startsWith("--"));
  const [address, ...others] = given.filter((text) => !text.startsWith("--"));
  const unknown = options.find((option) => option !== "--intranet");
  if (unknown) throw new Error(`Pilihan ${unknown} tidak dikenal. ${USAGE}`);
  if (address === undefined || others.length > 0) throw new Error(USAGE);
  if (!URL.canParse(address)) throw new Error(`“${address}” bukan alamat. ${USAGE}`);
  const url = new URL(address);
  if (url.protocol !== "https:")
    throw new Error(`Office hanya memuat add-in dari HTTPS, bukan ${url.protocol}//.`);
  if (url.search !== "" || url.hash !== "") throw new Error("Alamat situs tidak boleh berisi ? atau #.");
  return { site: `${url.origin}${url.pathname}`.replace(/\/$/, ""), isIntranet: options.length > 0 };
}
