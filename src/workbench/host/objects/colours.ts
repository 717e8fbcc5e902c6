import { invalidArgument } from "../host-error";
import type { Json } from "../wire";

/** The HTML colour names that Office.js examples use; others are refused. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  cyan: "#00FFFF",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  magenta: "#FF00FF",
  navy: "#000080",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  silver: "#C0C0C0",
  teal: "#008080",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#ffee00" or "yellow" -> "#FFEE00". */
export function colourValue(value: Json): string {
  if (typeof value !== "string") throw invalidArgument();
  if (/^#[0-9A-F]{6}$/i.test(value)) return value.toUpperCase();
  const named = NAMED[value.toLowerCase()];
  if (!named) throw invalidArgument();
  return named;
}
