/**
 * Widths of columns: the file counts characters of the default font, Office.js points, screens
 * pixels. Figures are those of Calibri 11, whose digits are 7 pixels wide (ECMA-376 part 1, 18.3.1.13).
 */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;

export const DEFAULT_COLUMN_WIDTH = 9.140625;
export const DEFAULT_ROW_HEIGHT = 15;

export function charactersToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

function pixelsToCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

export function charactersToPoints(characters: number): number {
  return charactersToPixels(characters) * POINTS_PER_PIXEL;
}

export function pointsToCharacters(points: number): number {
  return pixelsToCharacters(Math.round(points / POINTS_PER_PIXEL));
}
