import { Document, Paragraph } from "docx";
import { zipSync } from "fflate";
import type { ReportChart } from "../chart/report-chart";
import { docxChart } from "./chart-docx";
import { withPatterns } from "./chart-patterns";
import { partsOf } from "./library-parts";
import { bytesOfParts } from "./parts";

export interface GrafikSelebar {
  readonly chart: ReportChart;
  /** Points that it may take. */
  readonly lebar: number;
}

/** The charts alone as a document: their parts can take the place of those in another one. */
export async function chartFile(charts: readonly GrafikSelebar[]): Promise<Uint8Array> {
  const children = charts.flatMap(({ chart, lebar }) =>
    docxChart(chart, lebar).map((row) => new Paragraph({ children: row })),
  );
  const parts = partsOf(new Document({ sections: [{ children }] }));
  return zipSync(bytesOfParts(withPatterns(parts)), { level: 0 });
}
