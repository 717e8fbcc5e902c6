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

/** Where a command is to look, and how it is watched. */
export interface Asked {
  readonly lingkup: Lingkup;
  readonly jalan?: Jalan | undefined;
}

/** One thing a person can ask for: the pane's button, the ribbon's button and the headless run are all this. */
export interface Command<Request extends Asked = Asked, Result = unknown> {
  /** Also the ribbon's FunctionName in manifest.xml. */
  readonly name: string;
  readonly labelKey: KunciTetap;
  /** Name of the icon in assets ("hitung" -> hitung-32.png); null where it has no place on the ribbon. */
  readonly icon: string | null;
  /** Offered where a cell is clicked with the right button. */
  readonly onCell?: boolean;
  /** Keys in Excel, "Ctrl+Alt+Shift+H", where the host takes any from add-ins. */
  readonly keys?: string;
  readonly enabledWhen: (keadaan: Keadaan) => boolean;
  readonly perform: (session: Session, request: Request) => Promise<Result>;
}
