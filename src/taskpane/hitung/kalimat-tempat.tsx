import { tell } from "../../locale/t";
import { rowName } from "../mengapa/describe-cell";
import { CellButton } from "../shared/cell-button";
import { KalimatSel } from "../shared/kalimat-sel";
import { asalLembar } from "../shared/cell-references";
import { usePanel } from "../state/use-panel";
import { useLooks } from "../shared/use-looks";

interface KalimatTempatProps {
  readonly sheet: string;
  /** "" where the sentence is about the whole sheet. */
  readonly cell: string;
  /** "" where it was said before, for several rows at once. */
  readonly kalimat: string;
  /** What was read there: "1.265", or "Kolom F" where the sentence is about all of it. */
  readonly read?: string;
}

/** Said of a column as a whole: the row that its first cell stands in has no more to do with it than the others. */
const OF_COLUMN = /^Kolom\b/;

/** The row's name and the cell that a sentence is about, then the sentence; each cell in it is the way there. */
export function KalimatTempat({ sheet, cell, kalimat: said, read = "" }: KalimatTempatProps) {
  const kalimat = tell(said);
  const looks = useLooks();
  const { inspeksi } = usePanel().state;
  const isOfColumn = OF_COLUMN.test(said) || OF_COLUMN.test(read);
  const nama = inspeksi && !isOfColumn ? rowName(inspeksi, { sheet, cell }) : "";
  // A sentence that begins with the cell goes on from its name.
  const begins = cell !== "" && new RegExp(`^${cell}\\b`).test(kalimat);
  const rest = begins ? kalimat.slice(cell.length) : kalimat;
  return (
    <>
      {nama !== "" && (
        <>
          <strong className={looks.strong}>{nama}</strong>
          {begins ? " · " : " "}
        </>
      )}
      {cell !== "" && <CellButton sheet={sheet} cell={cell} />}
      {cell !== "" && rest !== "" && !begins && " · "}
      {inspeksi ? <KalimatSel kalimat={rest} asal={asalLembar(inspeksi.snapshot, sheet)} /> : rest}
    </>
  );
}
