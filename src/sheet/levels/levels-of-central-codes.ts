import { LEVEL } from "./levels-from-code";

/**
 * What the codes of a work plan of the central government (RKA-K/L) look like, from the top: program "113.01.06" or
 * "076.01.WA", kegiatan "5096", output "5096.001" or "5096.EBA", rincian output "5096.EBA.962", komponen "051" (51 where Excel took it for a number), sub
 * komponen "A", account "521211".
 */
const FORMS: readonly RegExp[] = [
  /^\d{3}\.\d{2}\.\w{2}$/,
  /^\d{4}$/,
  /^\d{4}\.\w{3}$/,
  /^\d{4}\.\w{3}\.\w{3}$/,
  /^\d{1,3}$/,
  /^[A-Z]{1,2}$/,
  /^\d{6}$/,
];
const OUTPUT = /^(\d{4})\.\w{3}/;

/** Level of every row in such a plan; null where the codes are others. One output at least goes on from its kegiatan. */
export function centralLevels(codes: readonly (readonly string[])[]): (number | null)[] | null {
  const own = codes.map((cells) => cells.at(-1)?.trim() ?? null);
  const filled = own.filter((code) => code !== null);
  const kegiatan = new Set(filled);
  if (!filled.some((code) => kegiatan.has(OUTPUT.exec(code)?.[1] ?? ""))) return null;
  const forms = own.map((code) => (code === null ? null : FORMS.findIndex((form) => form.test(code))));
  if (forms.includes(-1)) return null;
  return forms.map((form) => (form === null ? null : LEVEL.program + form));
}
