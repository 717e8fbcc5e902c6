const GALAT =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA|EXTERNAL!|PYTHON!|TIMEOUT!)$/i;

/** Whether a cell's value is one of Excel's error values, as Office.js gives them. */
export function isGalat(value: string | number | boolean): boolean {
  return typeof value === "string" && value.startsWith("#") && GALAT.test(value.trim());
}
