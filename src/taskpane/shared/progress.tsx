import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { formatAngka } from "../../domain/format";
import type { Langkah } from "../../plan/jalan";
import { t } from "../../locale/t";

const useStyles = makeStyles({
  line: { display: "flex", justifyContent: "space-between", gap: "8px", fontSize: tokens.fontSizeBase200 },
});

/** What a long command is at, in words and, once that is known, in rows read or cells written. */
export function Progress({ langkah }: { readonly langkah: Langkah }) {
  const styles = useStyles();
  const { tahap, selesai, total } = langkah;
  return (
    <>
      <div className={styles.line} role="status">
        <span>{t(`kerja.${tahap}`)}</span>
        {total > 0 && (
          <span>
            {t(tahap === "menulis" ? "kerja.sel" : "kerja.baris", {
              selesai: formatAngka(selesai, 0),
              total: formatAngka(total, 0),
            })}
          </span>
        )}
      </div>
      <ProgressBar aria-label={t(`kerja.${tahap}`)} {...(total > 0 ? { value: selesai / total } : {})} />
    </>
  );
}
