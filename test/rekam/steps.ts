/** What a step gave, or the code of its error. Both as JSON. */
export type Outcome = { readonly hasil: unknown } | { readonly galat: string };

export interface Step {
  readonly id: string;
  /** What is tried, in the person's words. */
  readonly judul: string;
  run(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<unknown>;
}

const SHEET = "Rekam";
const OTHER = "Rekam 2";

/** Runs one step on two fresh sheets, which are taken away again. */
export async function runStep(step: Step): Promise<Outcome> {
  try {
    return { hasil: await Excel.run((context) => onFreshSheets(context, step)) };
  } catch (error) {
    return { galat: error instanceof OfficeExtension.Error ? error.code : String(error) };
  }
}

async function onFreshSheets(context: Excel.RequestContext, step: Step): Promise<unknown> {
  await removeSheets(context);
  const { worksheets } = context.workbook;
  const sheet = worksheets.add(SHEET);
  worksheets.add(OTHER);
  await context.sync();
  try {
    return await step.run(context, sheet);
  } finally {
    await removeSheets(context);
  }
}

async function removeSheets(context: Excel.RequestContext): Promise<void> {
  const sheets = [SHEET, OTHER].map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets) {
    if (sheet.isNullObject) continue;
    sheet.protection.unprotect();
    sheet.delete();
  }
  await context.sync();
}

/** The code of the error of one request; "" where there is none. */
async function codeOf(context: Excel.RequestContext, queue: () => void): Promise<string> {
  try {
    queue();
    await context.sync();
    return "";
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : String(error);
  }
}

async function printed(context: Excel.RequestContext, range: Excel.Range, formulas: readonly string[]) {
  range.formulas = formulas.map((formula) => [formula]);
  range.load("formulas");
  await context.sync();
  return range.formulas as unknown;
}

/** A table of three rows, column B as given, then written over; what stands there in the end. */
async function spread(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: readonly unknown[],
  written: readonly unknown[],
): Promise<unknown> {
  const last = column.length + 1;
  sheet.getRange(`A1:B${last}`).values = [["Target", "Capaian"], ...column.map((value) => [1, value])];
  sheet.tables.add(`A1:B${last}`, true);
  await context.sync();
  sheet.getRange(`B2:B${written.length + 1}`).formulas = written.map((value) => [value]);
  const range = sheet.getRange(`B2:B${last}`).load("formulas");
  await context.sync();
  return range.formulas as unknown;
}

const LONG_LIST = Array.from({ length: 256 }, (_, row) => `A${row + 1}`).join(",");

/** The calls of the add-in of which only a real Excel knows the answer. They touch nothing but their own sheets. */
export const STEPS: readonly Step[] = [
  {
    id: "kutip",
    judul: "Tanda kutip pada nama lembar",
    run: (context, sheet) =>
      printed(context, sheet.getRange("B1:B3"), ["='Rekam'!A1", "='Rekam 2'!A1", "='rekam 2'!a1"]),
  },
  {
    id: "angka",
    judul: "Lima belas angka pada rumus",
    run: (context, sheet) =>
      printed(context, sheet.getRange("B1:B4"), [
        "=100.7/100*1.0070000000000001",
        "=0.10+.5",
        "=1E3",
        "=0.0000001",
      ]),
  },
  {
    id: "huruf",
    judul: "Huruf besar dan spasi pada rumus",
    run: (context, sheet) =>
      printed(context, sheet.getRange("B1:B3"), ["=if( a1>0 , true , 2 )", "=SUM (A1:A2)", "=SUM(A2:A1)"]),
  },
  {
    id: "format",
    judul: "Format yang dipinjamkan rumus",
    run: async (context, sheet) => {
      sheet.getRange("A1:A2").numberFormat = [["0.00%"], ["@"]];
      sheet.getRange("B1:B3").formulas = [["=A1*100"], ["=A2"], ['=IF(A1>1,"a","b")']];
      const range = sheet.getRange("B1:B3").load("numberFormat");
      await context.sync();
      return range.numberFormat as unknown;
    },
  },
  {
    id: "teks",
    judul: "Apostrof pada sel berformat teks",
    run: async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.numberFormat = [["@"], ["@"], ["General"]];
      range.formulas = [["'12"], ["=1+1"], ["'=1+1"]];
      range.load("values,formulas,numberFormat");
      await context.sync();
      return [range.values, range.formulas, range.numberFormat] as unknown;
    },
  },
  {
    id: "syarat-hapus",
    judul: "Menghapus format bersyarat dari yang terakhir",
    run: async (context, sheet) => {
      for (const formula of ["=A1=1", "=A1=2", "=A1=3"])
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
      await context.sync();
      const all = sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
      const ids = all.items.map(({ id }) => id);
      const code = await codeOf(context, () => [...ids].reverse().forEach((id) => all.getItem(id).delete()));
      const left = sheet.getRange().conditionalFormats.getCount();
      await context.sync();
      return [new Set(ids).size, code, left.value];
    },
  },
  {
    id: "syarat-area",
    judul: "Format bersyarat pada baris yang disalin",
    run: async (context, sheet) => {
      const format = sheet.getRange("A1").conditionalFormats.add("Custom");
      format.custom.rule.formula = "=A1=1";
      await context.sync();
      sheet.getRange("A5").copyFrom("A1");
      await context.sync();
      const all = sheet.getRange().conditionalFormats.load("items/id");
      await context.sync();
      const [first] = all.items;
      const whole = first?.getRangeOrNullObject().load("address");
      const areas = first?.getRanges().load("address");
      await context.sync();
      return [all.items.length, whole?.isNullObject, areas?.address];
    },
  },
  {
    id: "kosong",
    judul: "Rantai objek yang tidak ada",
    run: async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("tidak ada lembar ini");
      const range = none.getUsedRangeOrNullObject(true);
      const next = none.getNextOrNullObject().getNextOrNullObject();
      range.load("address");
      next.load("name");
      none.load("name");
      await context.sync();
      return [none.isNullObject, range.isNullObject, next.isNullObject];
    },
  },
  {
    id: "sel-khusus",
    judul: "Sel khusus pada lembar terlindung",
    run: async (context, sheet) => {
      sheet.getRange("A1").values = [[1]];
      sheet.protection.protect();
      await context.sync();
      return codeOf(context, () =>
        sheet.getRange("A1:B2").getSpecialCellsOrNullObject("Constants").load("address"),
      );
    },
  },
  {
    id: "tabel-kosong",
    judul: "Satu rumus ke kolom tabel yang kosong",
    run: (context, sheet) => spread(context, sheet, ["", "", ""], ["=A2*2"]),
  },
  {
    id: "tabel-beda",
    judul: "Rumus yang berbeda-beda ke kolom tabel",
    run: (context, sheet) => spread(context, sheet, ["", "", ""], ["=A2*2", "=A3*3", "=A4*4"]),
  },
  {
    id: "tabel-berisi",
    judul: "Rumus ke kolom tabel yang berisi angka",
    run: (context, sheet) => spread(context, sheet, [5, 6, 7], ["=A2*2", "=A3*3", "=A4*4"]),
  },
  {
    id: "tabel-sela",
    judul: "Rumus ke kolom tabel dengan satu baris kosong",
    run: (context, sheet) => spread(context, sheet, ["", "", ""], ["=A2*2", "", "=A4*2"]),
  },
  {
    id: "hitung-manual",
    judul: "Rumus baru dalam perhitungan manual",
    run: async (context, sheet) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      const before = application.calculationMode;
      application.calculationMode = "Manual";
      sheet.getRange("A1:B1").formulas = [[2, "=A1*2"]];
      await context.sync();
      sheet.getRange("B1").calculate();
      const range = sheet.getRange("B1").load("values");
      await context.sync();
      application.calculationMode = before;
      await context.sync();
      return range.values as unknown;
    },
  },
  {
    id: "batas",
    judul: "Batas rumus, tinggi baris, dan nama lembar",
    run: async (context, sheet) => [
      await codeOf(context, () => (sheet.getRange("B1").formulas = [[`=SUM(${LONG_LIST})`]])),
      await codeOf(context, () => (sheet.getRange("B1").formulas = [[`=A1${"+A1".repeat(2_800)}`]])),
      await codeOf(context, () => (sheet.getRange("A1").format.rowHeight = 410)),
      await codeOf(context, () => context.workbook.worksheets.add("x".repeat(32))),
    ],
  },
  {
    id: "halaman",
    judul: "Tata letak halaman",
    run: async (context, sheet) => {
      const code = await codeOf(context, () => (sheet.pageLayout.orientation = "Landscape"));
      sheet.pageLayout.load("orientation");
      await context.sync();
      return [code, sheet.pageLayout.orientation];
    },
  },
];
