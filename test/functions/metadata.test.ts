import { describe, expect, it } from "vitest";
import { FUNCTION_IDS } from "../../src/functions/function-ids";
import { functionsMetadata } from "../../src/functions/metadata";

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl: string;
  readonly parameters: readonly Parameter[];
  readonly options?: Readonly<Record<string, unknown>>;
}

const read = (language: "id" | "en") =>
  (JSON.parse(functionsMetadata(language, "https://lkjip.contoh.go.id")) as { functions: FunctionMetadata[] })
    .functions;
const indonesian = read("id");
const english = read("en");

describe("functions.json", () => {
  it("names every function once, as formulas do: letters and digits, at most 128", () => {
    expect(indonesian.map(({ id }) => id)).toEqual([...FUNCTION_IDS]);
    for (const { id, name } of indonesian) expect([id, name]).toEqual([id, id]);
    for (const { id } of indonesian) expect(id).toMatch(/^[A-Z][A-Z0-9_.]{2,127}$/);
  });

  it("differs between the languages in words alone", () => {
    const shape = (functions: FunctionMetadata[]) =>
      functions.map(({ id, options, helpUrl, parameters }) => ({
        ...{ id, options, helpUrl },
        parameters: parameters.map(({ type, dimensionality, optional }) => ({
          type,
          dimensionality,
          optional,
        })),
      }));
    expect(shape(english)).toEqual(shape(indonesian));
    for (const [index, { description }] of english.entries())
      expect(description).not.toBe(indonesian[index]?.description);
  });

  it("keeps texts short enough for Excel's list, and names of arguments free of blanks", () => {
    for (const { description, parameters } of [...indonesian, ...english]) {
      expect(description.length).toBeLessThanOrEqual(255);
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
      for (const { name, description: about } of parameters) {
        expect(name).toMatch(/^[a-z_]+$/);
        expect(about.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it("asks for nothing beyond CustomFunctionsRuntime 1.1: no addresses, no data types", () => {
    const known = ["stream"];
    for (const { options = {} } of indonesian)
      expect(Object.keys(options).filter((key) => !known.includes(key))).toEqual([]);
    for (const { parameters } of indonesian)
      for (const { type, dimensionality } of parameters)
        expect([type, dimensionality]).toEqual(["any", "matrix"]);
  });

  it("has optional arguments behind all others, and a page of help on the site that serves it", () => {
    for (const { id, parameters, helpUrl } of indonesian) {
      const order = parameters.map(({ optional = false }) => Number(optional));
      expect(order, id).toEqual([...order].sort());
      expect(helpUrl).toBe(`https://lkjip.contoh.go.id/panduan/fungsi.html#${id.toLowerCase()}`);
    }
  });
});
