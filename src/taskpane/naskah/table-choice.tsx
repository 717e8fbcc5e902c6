import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { MoreList } from "../shared/more-list";
import type { Naskah, TabelNaskah } from "../../tasks/naskah/naskah";

interface TableChoiceProps {
  readonly naskah: Naskah;
  /** Numbers of the tables that stay where they are. */
  readonly left: ReadonlySet<number>;
  readonly onLeave: (left: ReadonlySet<number>) => void;
}

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  size: {
    marginLeft: "32px",
    marginTop: "-6px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The tables of a document, each to be taken or left. */
export default function TableChoice({ naskah, left, onLeave }: TableChoiceProps) {
  const styles = useStyles();
  const { tabel } = naskah;
  const isNone = left.size === tabel.length;
  return (
    <div>
      <Checkbox
        className={styles.item}
        label={t("naskah.semua", { n: formatAngka(tabel.length, 0) })}
        checked={left.size === 0 ? true : isNone ? false : "mixed"}
        onChange={() => onLeave(new Set(left.size === 0 ? tabel.map(({ nomor }) => nomor) : []))}
      />
      <MoreList
        items={tabel}
        keyOf={({ nomor }) => String(nomor)}
        textOf={(table) => `${titleOf(table)} ${placeOf(table)}`}
        render={(table) => (
          <div className={styles.item}>
            <Checkbox
              label={titleOf(table)}
              checked={!left.has(table.nomor)}
              onChange={(_, { checked }) => onLeave(toggled(left, table.nomor, checked !== true))}
            />
            <span className={styles.size}>{placeOf(table)}</span>
          </div>
        )}
      />
    </div>
  );
}

function titleOf({ judul, nomor }: TabelNaskah): string {
  return judul || t("naskah.tanpaJudul", { n: nomor });
}

function placeOf({ baris, kolom, halaman, bagian }: TabelNaskah): string {
  const size = t("naskah.ukuran", { baris: formatAngka(baris.length, 0), kolom });
  const page = halaman === null ? "" : t("naskah.halaman", { n: halaman });
  return [size, page, bagian].filter(Boolean).join(" · ");
}

function toggled(left: ReadonlySet<number>, nomor: number, isLeft: boolean): ReadonlySet<number> {
  const others = [...left].filter((one) => one !== nomor);
  return new Set(isLeft ? [...others, nomor] : others);
}
