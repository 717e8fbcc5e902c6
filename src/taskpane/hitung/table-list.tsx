import { formatAngka } from "../../domain/format";
import type { Lingkup } from "../../plan/reading";
import type { Inspeksi } from "../../session/results";
import { t } from "../../locale/t";
import type { Table } from "../../sheet/table";
import { Disclosure } from "../shared/disclosure";
import { MoreList } from "../shared/more-list";
import { Section } from "../shared/section";
import { usePanel } from "../state/use-panel";
import { judgementsOf, sortTables } from "../state/views";
import { TableCard } from "./table-card";

/** Cards that stand there at first. */
const FEW = 10;

interface TableListProps {
  readonly inspeksi: Inspeksi;
  readonly lingkup: Lingkup;
}

/** A card per table; those without anything to fill wait behind one line. */
export function TableList({ inspeksi, lingkup }: TableListProps) {
  const { state, actions } = usePanel();
  const cards = { inspeksi, lingkup, edited: state.tabelDiubah, onEdit: actions.openColumns };
  const { dihitung, lain } = sortTables(inspeksi);
  // Those without a column to fill wait behind a line, unless there are no others.
  const first = dihitung.length > 0 ? dihitung : lain;
  const others = dihitung.length > 0 ? lain : [];
  return (
    <>
      {first.length > 0 && (
        <Section judul={t("hitung.tabel")} jumlah={formatAngka(first.length, 0)}>
          <Cards tables={first} {...cards} />
        </Section>
      )}
      {others.length > 0 && (
        <Disclosure summary={t("hitung.tabelLain", { n: formatAngka(others.length, 0) })}>
          <Cards tables={others} {...cards} />
        </Disclosure>
      )}
    </>
  );
}

interface CardsProps extends TableListProps {
  readonly tables: readonly Table[];
  /** The table whose columns are being changed; a correction may move its card to the other list. */
  readonly edited: string | null;
  readonly onEdit: (table: string | null) => void;
}

function Cards({ tables, inspeksi, lingkup, edited, onEdit }: CardsProps) {
  // Whoever came to change a table's columns finds it in sight, however many tables there are.
  const sorted = [...tables].sort((a, b) => Number(b.id === edited) - Number(a.id === edited));
  return (
    <MoreList
      items={tables.length > FEW ? sorted : tables}
      keyOf={({ id }) => id}
      textOf={({ caption, sheet }) => `${caption} ${sheet}`}
      step={FEW}
      render={(table) => (
        <TableCard
          table={table}
          judgements={judgementsOf(table, inspeksi.result.judgements)}
          koreksi={inspeksi.koreksi.filter((correction) => correction.table === table.id)}
          withSheet={lingkup === "buku"}
          isEditing={edited === table.id}
          onEdit={(isEditing) => onEdit(isEditing ? table.id : null)}
        />
      )}
    />
  );
}
