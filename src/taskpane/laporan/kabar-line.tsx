import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { formatAngka } from "../../domain/format";
import { t } from "../../locale/t";
import { LembarLink } from "../shared/lembar-link";
import type { Kabar } from "./state";
import { SMALL } from "../shared/looks";

const useStyles = makeStyles({
  root: {
    margin: 0,
    ...SMALL,
    "& > span": { display: "block" },
    "& > span + span": { marginTop: "2px", color: tokens.colorNeutralForeground2 },
  },
});

/** What came of the last button; always in the page, so that it is announced. */
export function KabarLine({ kabar }: { readonly kabar: Kabar | null }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.root}>
      {kabar && <Words kabar={kabar} />}
    </div>
  );
}

function Words({ kabar }: { readonly kabar: Kabar }) {
  switch (kabar.jenis) {
    case "tersalin":
      return (
        <>
          <span>{t("salin.berhasil", { n: formatAngka(kabar.jumlah, 0) })}</span>
          {kabar.mendatar.length > 0 && (
            <span>{t("salin.mendatar", { nomor: kabar.mendatar.join(", ") })}</span>
          )}
        </>
      );
    case "menyalin":
      return <span>{t("salin.membaca")}</span>;
    case "terbaca":
      return <span>{t("salin.terbaca")}</span>;
    case "tertulis":
      return <Lembar lembar={kabar.lembar} />;
    case "docx":
      return (
        <>
          <span>
            {t("docx.siap", { nama: kabar.nama })}{" "}
            <Link href={kabar.url} download={kabar.nama} inline>
              {t("docx.simpan")}
            </Link>
          </span>
          <span>{t("docx.daftarTabel")}</span>
        </>
      );
    case "menyusun":
      return <span>{t("docx.menyusun")}</span>;
    case "docx-gagal":
      return <span>{t("docx.gagal")}</span>;
    case "salin-tangan":
      return null;
  }
}

/** The way to each sheet that was written. */
function Lembar({ lembar }: { readonly lembar: readonly string[] }) {
  return (
    <span>
      {t("laporan.bukaLembar")}{" "}
      {lembar.map((nama, index) => (
        <Fragment key={nama}>
          {index > 0 && " · "}
          <LembarLink lembar={nama} />
        </Fragment>
      ))}
    </span>
  );
}
