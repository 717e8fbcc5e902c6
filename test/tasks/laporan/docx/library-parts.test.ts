import { Document, NextAttributeComponent, Packer, Paragraph } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { partsOf } from "../../../../src/tasks/laporan/docx/library-parts";
import { textOfPart } from "../../../../src/tasks/laporan/docx/parts";

const document = () => new Document({ sections: [{ children: [new Paragraph("Bab III")] }] });

describe("the parts of a document", () => {
  it("are those that the library packs, in its order", async () => {
    const parts = partsOf(document());
    const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document())));
    expect(Object.keys(parts)).toEqual(Object.keys(packed));
    for (const name of ["word/document.xml", "word/styles.xml", "[Content_Types].xml"])
      expect(textOfPart(parts[name])).toBe(strFromU8(packed[name] ?? new Uint8Array()));
  });

  it("have the attributes that are given, in their order, and none without a value", () => {
    const given = {
      val: { key: "c:val", value: 1 },
      no: { key: "c:no", value: undefined as unknown as number },
    };
    const attributes = new NextAttributeComponent({ ...given, last: { key: "a", value: "b" } });
    const context = {} as Parameters<typeof attributes.prepForXml>[0];
    expect(attributes.prepForXml(context)).toEqual({ _attr: { "c:val": 1, a: "b" } });
  });
});
