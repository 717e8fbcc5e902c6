import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useLooks } from "./use-looks";

interface SectionProps {
  readonly judul: string;
  /** A count behind the heading; part of its accessible name. */
  readonly jumlah?: string;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  count: {
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A part of a screen under its own heading, reachable as a region. */
export function Section({ judul, jumlah, children }: SectionProps) {
  const styles = useStyles();
  const looks = useLooks();
  const id = useId();
  return (
    <section className={looks.stack} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {judul}
        {jumlah !== undefined && <span className={styles.count}> ({jumlah})</span>}
      </h2>
      {children}
    </section>
  );
}
