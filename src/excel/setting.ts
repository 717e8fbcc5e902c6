import type { ChangeSetting } from "../plan/port";

/** The one entry of the workbook's settings that is ours. */
const SETTING = "capaian";

/** Queues the reading; its value is there after the next sync. */
export function requestSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(SETTING);
  setting.load("value");
  return setting;
}

export function settingOf(setting: Excel.Setting): string | null {
  return setting.isNullObject ? null : String(setting.value);
}

export async function readSetting(context: Excel.RequestContext): Promise<string | null> {
  const setting = requestSetting(context);
  await context.sync();
  return settingOf(setting);
}

/** Queues the writing; null leaves the workbook without the entry. */
export function queueSetting(context: Excel.RequestContext, text: string | null): void {
  const { settings } = context.workbook;
  if (text === null) settings.getItemOrNullObject(SETTING).delete();
  else settings.add(SETTING, text);
}

/** Reads, changes and writes. A failure is none where what was to be kept stands there all the same. */
export async function changeSetting(context: Excel.RequestContext, change: ChangeSetting): Promise<void> {
  const changed = change(await readSetting(context));
  try {
    queueSetting(context, changed);
    await context.sync();
  } catch (error) {
    if ((await readSetting(context)) !== changed) throw error;
  }
}
