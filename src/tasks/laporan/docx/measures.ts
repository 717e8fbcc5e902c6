import { PageOrientation, type ISectionPropertiesOptions } from "docx";
import { PAGE } from "../layout/page";
import type { ReportTable } from "../report";

/** Twentieths of a point, in which Word measures. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** Half points, in which Word measures fonts. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Pixels of charts. */
export function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

/** "#d9e2ec" -> "D9E2EC". */
export function hex(color: string): string {
  return color.replace("#", "").toUpperCase();
}

const FOOT = 35;

export function pageOf(orientation: ReportTable["orientation"]): ISectionPropertiesOptions {
  return {
    page: {
      size: {
        width: twips(PAGE.width),
        height: twips(PAGE.height),
        orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
      },
      margin: {
        ...{ top: twips(PAGE.top), bottom: twips(PAGE.bottom) },
        ...{ left: twips(PAGE.left), right: twips(PAGE.right) },
        ...{ header: twips(FOOT), footer: twips(FOOT) },
      },
    },
  };
}
