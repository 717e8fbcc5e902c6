import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useLooks } from "./use-looks";

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  root: { "&[open] > summary > svg": { transform: "rotate(90deg)" } },
  summary: {
    display: "flex",
    alignItems: "center",
    gap: "4px",
    padding: "4px 0",
    borderRadius: tokens.borderRadiusSmall,
    listStyleType: "none",
    cursor: "pointer",
    "::-webkit-details-marker": { display: "none" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A line that opens to more; the browser's own details element, so it works without us. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  const styles = useStyles();
  const looks = useLooks();
  return (
    <details className={styles.root} open={open}>
      <summary className={styles.summary}>
        <ChevronRight16Regular className={looks.rigid} aria-hidden />
        <span>{summary}</span>
      </summary>
      {children}
    </details>
  );
}
