/**
 * Shades of the map of formulas, from the formula with the most cells on, with the stripes of the pane and the letters
 * of the sheet for who sees no hues. From the ninth formula on all share the last one.
 */
export const CORAK = [
  { fill: "#9CC3E6", stripe: "none", letter: "A" },
  { fill: "#F3C98B", stripe: "rising", letter: "B" },
  { fill: "#A9D3A5", stripe: "falling", letter: "C" },
  { fill: "#D7B3DD", stripe: "level", letter: "D" },
  { fill: "#F0A8A0", stripe: "upright", letter: "E" },
  { fill: "#8FD0CE", stripe: "rising", letter: "F" },
  { fill: "#E5D97E", stripe: "falling", letter: "G" },
  { fill: "#B9B4E3", stripe: "level", letter: "H" },
  { fill: "#C9C2B8", stripe: "none", letter: "Z" },
] as const;
