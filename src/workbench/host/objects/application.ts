import type { CalculationMode, Workbook } from "../../model/workbook";
import type { Kind } from "../thing";
import { thing } from "../thing";
import { choiceValue } from "./looks";

/** Excel with Indonesian regional settings. */
const SEPARATORS = { decimal: ",", thousands: "." };
const MODES: readonly CalculationMode[] = ["Automatic", "AutomaticExceptTables", "Manual"];

export const applicationKind: Kind<Workbook> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        // Until now it computed by itself, though nobody asked for its results yet.
        workbook.recalculate();
        workbook.calculationMode = choiceValue(value, MODES);
      },
    },
    DecimalSeparator: { get: () => SEPARATORS.decimal },
    ThousandsSeparator: { get: () => SEPARATORS.thousands },
  },
  parts: { CultureInfo: (workbook) => thing(cultureInfoKind, workbook) },
  methods: {
    Calculate: (workbook, args) => {
      if (args.raw(0) === "Full") workbook.calculator?.expireFunctions();
      workbook.recalculate(true);
    },
    SuspendApiCalculationUntilNextSync: (_workbook, _args, session) => {
      session.suspendCalculation();
    },
    // The grid is drawn only after a whole request in any case.
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

const cultureInfoKind: Kind<Workbook> = {
  name: "CultureInfo",
  properties: { Name: { get: () => "id-ID" } },
  parts: {
    NumberFormat: (workbook) => thing(numberFormatKind, workbook),
  },
};

const numberFormatKind: Kind<Workbook> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: () => SEPARATORS.decimal },
  },
};
