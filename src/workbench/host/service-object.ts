import type { InvocationResult } from "./function-calls";
import { apiNotFound } from "./host-error";
import { type Kind, type Thing, thing } from "./thing";

const RIBBON_BUTTON: Kind<string> = {
  name: "RibbonButton",
  properties: {
    Enabled: {
      set: (id, value, session) => session.ribbonUpdated.tell({ id, isEnabled: value === true }),
    },
  },
};
const RIBBON_TAB: Kind<string> = { name: "RibbonTab" };

const SERVICE_CALLS: NonNullable<Kind<null>["methods"]> = {
  NotifyActionHandlerReady: () => null,
  SendTelemetryEvent: () => null,
  _SetOsfControlContainerReadyForCustomFunctions: (_, __, session) => {
    session.functionsReady.tell(undefined);
    return null;
  },
  SetInvocationResults: (_, args, session) => {
    for (const result of args.raw(0) as unknown as readonly InvocationResult[])
      session.functions?.settle(result);
    return null;
  },
  /** Office.ribbon.requestUpdate(): which buttons can be pressed; tabs are always in sight here. */
  GetButton: (_, args) => thing(RIBBON_BUTTON, args.text(0)),
  GetTab: (_, args) => thing(RIBBON_TAB, args.text(0)),
  /** Office.addin.showAsTaskpane() and hide(). */
  SetAppRuntimeState: (_, args, session) => {
    session.paneShown.tell(args.text(0) === "Visible");
    return null;
  },
};

/**
 * What office.js says to the program around it: whether the pane is to be seen; start-up notices and
 * telemetry are taken and thrown away. Nothing leaves the machine.
 */
export function serviceObject(name: string): Thing {
  if (
    !/^Microsoft\.(?:InternalService\.|Telemetry\.|AppRuntime\.|DynamicRibbon\.|ExcelServices\.CustomFunctions$)/.test(
      name,
    )
  )
    throw apiNotFound(name);
  return thing({ name, methods: SERVICE_CALLS }, null);
}
