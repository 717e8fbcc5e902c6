import type { Workbook } from "../../model/workbook";
import { itemNotFound } from "../host-error";
import type { Kind, Thing } from "../thing";
import { NULL_OBJECT, thing } from "../thing";
import type { Json } from "../wire";

interface Setting {
  readonly workbook: Workbook;
  readonly key: string;
}

export const settingsKind: Kind<Workbook> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => setting(workbook, key)),
  item: (workbook, args) => {
    if (!workbook.settings.has(args.text(0))) throw itemNotFound();
    return setting(workbook, args.text(0));
  },
  methods: {
    Add: (workbook, args) => {
      write(workbook, args.text(0), args.raw(1));
      return setting(workbook, args.text(0));
    },
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, args) =>
      workbook.settings.has(args.text(0)) ? setting(workbook, args.text(0)) : NULL_OBJECT,
  },
};

const settingKind: Kind<Setting> = {
  name: "Setting",
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => JSON.parse(workbook.settings.get(key) ?? "null") as Json,
      set: ({ workbook, key }, value) => write(workbook, key, value),
    },
  },
  methods: {
    Delete: ({ workbook, key }) => {
      if (!workbook.settings.delete(key)) throw itemNotFound();
      workbook.touched.add("settings");
    },
  },
};

function setting(workbook: Workbook, key: string): Thing {
  return thing(settingKind, { workbook, key });
}

function write(workbook: Workbook, key: string, value: Json): void {
  workbook.settings.set(key, JSON.stringify(value));
  workbook.touched.add("settings");
}
