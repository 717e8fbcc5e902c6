import { makeStyles } from "@fluentui/react-components";
import { lookOf } from "../../excel/highlights";
import type { Severity } from "../../tasks/periksa/temuan";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    flexShrink: 0,
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    width: "18px",
    height: "18px",
    border: "1px solid currentColor",
    borderRadius: "50%",
    fontSize: "12px",
    fontWeight: 700,
    lineHeight: "16px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
});

/** The sign of a finding, as the highlight in the sheet carries it. Always beside its word. */
export function Tanda({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const { fill, font, sign } = lookOf(
    severity === "error" ? "salah" : severity === "janggal" ? "janggal" : "catatan",
  );
  return (
    <span className={styles.root} style={{ backgroundColor: fill, color: font }} aria-hidden>
      {sign.trim()}
    </span>
  );
}
