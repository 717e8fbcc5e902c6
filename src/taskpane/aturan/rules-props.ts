import type { Pengaturan } from "../../domain/pengaturan";

/** What each group of rules needs: the rules in use, and the way to change some of them. */
export interface RulesProps {
  readonly pengaturan: Pengaturan;
  readonly onChange: (change: Partial<Pengaturan>) => void;
}
