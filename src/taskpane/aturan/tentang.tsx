import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { version } from "../../../package.json";
import { t } from "../../locale/t";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px 12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Which version this is, where the handbook lies, and that a newer version is there: it is loaded with the next pane. */
export function Tentang() {
  const styles = useStyles();
  const [newer, setNewer] = useState<string | null>(null);
  useEffect(() => {
    let isLate = false;
    void servedVersion().then((served) => {
      if (!isLate && served !== null && served !== version) setNewer(served);
    });
    return () => {
      isLate = true;
    };
  }, []);
  return (
    <footer className={styles.root}>
      <span>{t("tentang.versi", { versi: version })}</span>
      <Link href="panduan/index.html" target="_blank">
        {t("tentang.panduan")}
      </Link>
      <Link href="panduan/privasi.html" target="_blank">
        {t("tentang.privasi")}
      </Link>
      {newer !== null && <span role="status">{t("tentang.baru", { versi: newer })}</span>}
    </footer>
  );
}

/** The version that the pane's own address serves by now; null where it does not say. */
async function servedVersion(): Promise<string | null> {
  try {
    const reply = await fetch("versi.json", { cache: "no-store" });
    const { versi } = (await reply.json()) as { readonly versi?: unknown };
    return reply.ok && typeof versi === "string" ? versi : null;
  } catch {
    return null;
  }
}
