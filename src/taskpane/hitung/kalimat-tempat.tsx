import { CellButton } from "../shared/cell-button";
import { KalimatSel } from "../shared/kalimat-sel";
import { asalLembar } from "../shared/cell-references";
import { usePanel } from "../state/use-panel";

interface KalimatTempatProps {
  readonly sheet: string;
  /** "" where the sentence is about the whole sheet. */
  readonly cell: string;
  readonly kalimat: string;
}

/** The cell that a sentence is about, then the sentence; each cell in it is the way there. */
export function KalimatTempat({ sheet, cell, kalimat }: KalimatTempatProps) {
  const { inspeksi } = usePanel().state;
  return (
    <>
      {cell !== "" && (
        <>
          <CellButton sheet={sheet} cell={cell} />
          {" · "}
        </>
      )}
      {inspeksi ? <KalimatSel kalimat={kalimat} asal={asalLembar(inspeksi.snapshot, sheet)} /> : kalimat}
    </>
  );
}
