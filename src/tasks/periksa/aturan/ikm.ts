import { type SurveyRows, surveyRows, unsurOf } from "../../../sheet/words/survey";
import { desimal, jumlah, type Desimal } from "../../../domain/desimal";
import { bobotUnsur, dugaResponden } from "../../../domain/ikm";
import { firstOf, itemAt } from "../../../domain/items";
import type { Column, Row } from "../../../sheet/table";
import { bandingkan } from "../../../domain/bandingkan";
import { drafAngka, type Draf, type Pemeriksaan } from "../draf";
import { koreksiNilai } from "../koreksi";
import type { BookTable } from "../../../book/book-table";

/** Satisfaction surveys (Permenpan RB 14/2017): NRR from the sums of marks, weighted NRR, their sum, IKM = sum x 25. */
export function periksaIkm(tabel: BookTable): Pemeriksaan {
  if (tabel.table.kind !== "ikm") return [];
  const unsur = unsurOf(tabel.table.columns);
  return unsur.length === 0 ? [] : new Survei(tabel, unsur).periksa();
}

/** Most of the printed means must agree before a number of respondents is believed: not all of them may be right. */
const SEBAGIAN_BESAR = 0.7;

class Survei {
  private readonly draf: (Draf | null)[] = [];
  private readonly named: SurveyRows;

  constructor(
    private readonly tabel: BookTable,
    private readonly unsur: readonly Column[],
  ) {
    this.named = surveyRows(tabel.table.rows);
  }

  periksa(): Pemeriksaan {
    const exact = this.periksaNrr();
    const weighted = this.periksaTertimbang(exact);
    const sums = this.periksaJumlah(weighted);
    const [last] = this.isian(this.named.index).slice(-1);
    if (this.named.index && last && sums.length > 0)
      this.banding(
        this.named.index,
        last,
        sums.map((sum) => sum.times(25)),
        "jumlah NRR tertimbang × 25",
      );
    return this.draf;
  }

  /** Exact means by unsur, where the number of respondents is printed or follows from the table. */
  private periksaNrr(): (Desimal | null)[] {
    const marks = this.nilai(this.named.marks);
    const means = this.nilai(this.named.means);
    const responden = this.responden(marks, means);
    const exact = marks.map((mark) => (mark && responden ? mark.div(responden) : null));
    this.unsur.forEach((column, index) => {
      const mean = exact[index];
      if (this.named.means && mean)
        this.banding(this.named.means, column, [mean], `jumlah nilai dibagi ${String(responden)} responden`);
    });
    return exact;
  }

  private periksaTertimbang(exact: readonly (Desimal | null)[]): (readonly Desimal[])[] {
    const means = this.nilai(this.named.means);
    const weights = [bobotUnsur(this.unsur.length), desimal(1).div(this.unsur.length)];
    return this.unsur.map((column, index) => {
      const bases = [exact[index], means[index]].filter((value) => value !== null && value !== undefined);
      const values = weights.flatMap((weight) => bases.map((base) => base.times(weight)));
      if (this.named.weighted && values.length > 0)
        this.banding(
          this.named.weighted,
          column,
          values,
          `NRR × ${firstOf(weights).toString().replace(".", ",")}`,
        );
      return values;
    });
  }

  /** The sum of the weighted means: of the printed ones, or of the exact ones by either weight. */
  private periksaJumlah(weighted: readonly (readonly Desimal[])[]): Desimal[] {
    const printed = this.nilai(this.named.weighted).filter((value) => value !== null);
    const ways = Math.min(...weighted.map((values) => values.length));
    const sums = Array.from({ length: ways }, (_, way) =>
      jumlah(weighted.map((values) => itemAt(values, way))),
    );
    if (printed.length === this.unsur.length) sums.push(jumlah(printed));
    const column = this.isian(this.named.weighted).find((candidate) => !this.unsur.includes(candidate));
    if (!this.named.weighted || !column || sums.length === 0) return sums;
    this.banding(this.named.weighted, column, sums, "jumlah NRR tertimbang");
    const own = this.tabel.angka(this.named.weighted.row, column.column);
    return own ? [...sums, own.nilai] : sums;
  }

  private responden(marks: readonly (Desimal | null)[], means: readonly (Desimal | null)[]): number | null {
    const row = this.named.respondents;
    const written = row ? this.nilai(row).find((value) => value !== null) : undefined;
    if (written) return written.toNumber();
    const known = marks.flatMap((mark, index) => {
      const mean = means[index];
      return mark && mean ? [{ mark, mean }] : [];
    });
    return dugaResponden(
      known.map(({ mark }) => mark),
      known.map(({ mean }) => mean),
      SEBAGIAN_BESAR,
    );
  }

  private banding(row: Row, column: Column, accepted: readonly Desimal[], asal: string): void {
    const tertulis = this.tabel.angka(row.row, column.column);
    const [first] = accepted;
    if (!tertulis || !first) return;
    const { tabel } = this;
    const isRight = accepted.some((value) => bandingkan(tertulis, value) === "cocok");
    const found = drafAngka({
      tabel,
      row: row.row,
      column: column.column,
      tertulis,
      seharusnya: first,
      asal,
      cells: [],
      correction: () => koreksiNilai(tabel, row.row, column, first, false),
    });
    this.draf.push(isRight ? null : found);
  }

  private nilai(row: Row | undefined): (Desimal | null)[] {
    return this.unsur.map((column) =>
      row ? (this.tabel.angka(row.row, column.column)?.nilai ?? null) : null,
    );
  }

  private isian(row: Row | undefined): Column[] {
    return row
      ? this.tabel.table.columns.filter((column) => this.tabel.angka(row.row, column.column) !== null)
      : [];
  }
}
