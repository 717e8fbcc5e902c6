import type { Jalan } from "../plan/jalan";
import type { Lingkup } from "../plan/reading";
import type { Session } from "../session/session";
import type { KunciTetap } from "../locale/t";

/** What a command's button looks at before it offers itself. */
export interface Keadaan {
  /** A command is under way. */
  readonly sibuk: boolean;
  readonly adaTabel: boolean;
  readonly adaRumus: boolean;
  readonly dapatDiurungkan: boolean;
}

/** One thing a person can ask for: the pane's button, the ribbon's button and the headless run are all this. */
export interface Command<Hasil> {
  /** Also the ribbon's FunctionName in manifest.xml. */
  readonly name: string;
  readonly labelKey: KunciTetap;
  /** Name of the icon in assets ("hitung" -> hitung-32.png); null where it has no place on the ribbon. */
  readonly icon: string | null;
  readonly enabledWhen: (keadaan: Keadaan) => boolean;
  readonly perform: (session: Session, lingkup: Lingkup, jalan?: Jalan) => Promise<Hasil>;
}
