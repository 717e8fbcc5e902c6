import { SHORTCUTS } from "../../src/commands/shortcuts";
import { METODE_EFISIENSI } from "../../src/domain/metode-efisiensi";
import { SKALA_CAPAIAN } from "../../src/domain/skala-capaian";
import { FUNCTION_IDS } from "../../src/functions/function-ids";
import { FUNCTION_RECORDS } from "../../src/functions/function-records";

/** Parts of chapters that the product's own records write: {{name}} in the text. */
export const RECORDS: Readonly<Record<string, () => string>> = {
  skala: () =>
    table(
      ["Skala", "Kelas (batas bawah, persen)", "Dasar"],
      SKALA_CAPAIAN.map(({ nama, kelas, sumber }) => [
        nama,
        kelas
          .map(({ nama: own, bawah, inklusif }) =>
            bawah === null ? own : `${own} ${inklusif ? "≥" : ">"} ${String(bawah).replace(".", ",")}`,
          )
          .join("; "),
        sumber,
      ]),
    ),
  metode: () =>
    table(
      ["Cara", "Rumus", "Dasar"],
      METODE_EFISIENSI.map(({ nama, rumus, sumber }) => [nama, rumus, sumber]),
    ),
  tombol: () =>
    table(
      ["Tombol", "Perintah"],
      SHORTCUTS.map(({ keys, label }) => [keys, label]),
    ),
  fungsi: () => FUNCTION_IDS.map(describeFunction).join("\n\n"),
};

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function describeFunction(id: (typeof FUNCTION_IDS)[number]): string {
  const { about, arguments: args, example } = FUNCTION_RECORDS[id];
  const names = args.map(({ name, isOptional }) => (isOptional ? `[${name.id}]` : name.id));
  const lines = args.map(({ name, about: text }) => `- _${name.id.replace("_", " ")}_: ${text.id}`);
  const shown = `\`${example.formula}\` memberi ${example.gives}.`;
  return [`## ${id}`, `\`CAPAIAN.${id}(${names.join(";")})\``, about.id, lines.join("\n"), shown].join(
    "\n\n",
  );
}
