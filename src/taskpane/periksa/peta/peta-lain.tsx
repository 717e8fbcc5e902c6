import { makeStyles } from "@fluentui/react-components";
import { formatAngka } from "../../../domain/format";
import { t } from "../../../locale/t";
import type { PeriksaResult } from "../../../tasks/periksa/temuan";
import { Disclosure } from "../../shared/disclosure";
import { MoreList } from "../../shared/more-list";
import { PetaRumus } from "./peta-rumus";

interface PetaLainProps {
  readonly hasil: PeriksaResult;
  /** Sheets whose map stands beside their odd formulas. */
  readonly shown: readonly string[];
}

const useStyles = makeStyles({ name: { margin: "4px 0" } });

/** The maps of the sheets where no formula is odd, for who wants to see that. */
export function PetaLain({ hasil, shown }: PetaLainProps) {
  const styles = useStyles();
  const maps = hasil.peta.filter(({ sheet }) => !shown.includes(sheet));
  if (maps.length === 0) return null;
  return (
    <Disclosure summary={t("periksa.peta.lembarLain", { n: formatAngka(maps.length, 0) })}>
      <MoreList
        items={maps}
        keyOf={({ sheet }) => sheet}
        textOf={({ sheet }) => sheet}
        render={(map) => (
          <>
            <p className={styles.name}>{t("periksa.janggal.lembar", { lembar: map.sheet })}</p>
            <PetaRumus map={map} temuan={hasil.temuan} />
          </>
        )}
        step={1}
      />
    </Disclosure>
  );
}
