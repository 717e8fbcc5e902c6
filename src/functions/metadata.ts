import { FUNCTION_IDS, STREAMED } from "./function-ids";
import { FUNCTION_RECORDS } from "./function-records";
import { type ArgumentRecord, type Words } from "./function-record";

/** What Excel is told of the functions (functions.json), in one language. `site`: where the handbook lies. */
export function functionsMetadata(language: keyof Words, site: string): string {
  const functions = FUNCTION_IDS.map((id) => {
    const record = FUNCTION_RECORDS[id];
    return {
      id,
      name: id,
      description: record.about[language],
      helpUrl: `${site}/panduan/fungsi.html#${id.toLowerCase()}`,
      // Blocks in and out: a single cell is a block of one.
      result: { type: "any", dimensionality: "matrix" },
      parameters: record.arguments.map((argument) => parameterOf(argument, language)),
      ...(STREAMED.has(id) ? { options: { stream: true } } : {}),
    };
  });
  return `${JSON.stringify({ functions }, null, 2)}\n`;
}

function parameterOf({ name, about, isOptional }: ArgumentRecord, language: keyof Words) {
  return {
    name: name[language],
    description: about[language],
    type: "any",
    dimensionality: "matrix",
    ...(isOptional ? { optional: true } : {}),
  };
}
