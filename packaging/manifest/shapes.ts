/**
 * What may stand in a manifest and in which order, after the published reference of the XML manifest (Office Add-ins
 * documentation: "Find the proper order of manifest elements"), as far as an Excel task pane uses it: with Runtimes,
 * CustomFunctions and ContextMenu. No package carries Microsoft's schemas, and the validation service needs a network.
 */
export interface Shape {
  /** Names in order: "Label" once, "Icon?" at most once, "Control+" at least once, "bt:Override*" any number. */
  readonly children: readonly string[];
  /** Attributes by name; an optional one ends in "?". */
  readonly attributes?: Readonly<Record<string, RegExp>>;
  /** What its text must be; absent for an element without text. */
  readonly text?: RegExp;
}

const ANY = /\S/;
const HTTPS = /^https:\/\/[^\s"<>]+$/;
const RESID = /^.{1,32}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;
const ID = /^[A-Za-z0-9._-]{1,125}$/;

const leaf = (text: RegExp): Shape => ({ children: [], text });
const resid: Shape = { children: [], attributes: { resid: RESID } };
const withLocales = (value: RegExp, attributes: Shape["attributes"] = {}): Shape => ({
  children: ["Override*"],
  attributes: { DefaultValue: value, ...attributes },
});
const resource = (value: RegExp): Shape => ({
  children: ["bt:Override*"],
  attributes: { id: RESID, DefaultValue: value },
});
const button = (attributes: Shape["attributes"]): Shape => ({
  children: ["Label", "Supertip", "Icon", "Action", "Enabled?"],
  attributes: { id: ID, ...attributes },
});

/** By tag, and by xsi:type behind a slash where that decides; those within VersionOverrides by "V:". */
export const SHAPES: Readonly<Record<string, Shape>> = {
  OfficeApp: {
    children:
      "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides ExtendedOverrides?".split(
        " ",
      ),
    attributes: { "xsi:type": /^TaskPaneApp$/ },
  },
  Id: leaf(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i),
  Version: leaf(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/),
  ProviderName: leaf(/^.{1,125}$/),
  DefaultLocale: leaf(LOCALE),
  DisplayName: withLocales(/^.{1,125}$/),
  Description: withLocales(/^.{1,250}$/),
  IconUrl: withLocales(HTTPS),
  HighResolutionIconUrl: withLocales(HTTPS),
  SupportUrl: withLocales(HTTPS),
  Override: { children: [], attributes: { Locale: LOCALE, Value: ANY } },
  AppDomains: { children: ["AppDomain+"] },
  AppDomain: leaf(HTTPS),
  Hosts: { children: ["Host+"] },
  Host: { children: [], attributes: { Name: /^Workbook$/ } },
  Requirements: { children: ["Sets"] },
  Sets: { children: ["Set+"], attributes: { "DefaultMinVersion?": /^\d+\.\d+$/ } },
  Set: { children: [], attributes: { Name: ANY, MinVersion: /^\d+\.\d+$/ } },
  DefaultSettings: { children: ["SourceLocation"] },
  SourceLocation: withLocales(HTTPS),
  Permissions: leaf(/^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/),
  ExtendedOverrides: { children: [], attributes: { Url: HTTPS, "ResourcesUrl?": HTTPS } },
  VersionOverrides: {
    children: ["Description?", "Requirements?", "Hosts", "Resources"],
    attributes: { "xsi:type": /^VersionOverridesV1_0$/ },
  },
  "V:Hosts": { children: ["Host+"] },
  "V:Host/Workbook": { children: ["Runtimes?", "AllFormFactors?", "DesktopFormFactor"], attributes: {} },
  "V:Runtimes": { children: ["Runtime"] },
  "V:Runtime": { children: [], attributes: { resid: RESID, lifetime: /^(long|short)$/ } },
  "V:AllFormFactors": { children: ["ExtensionPoint"] },
  "V:ExtensionPoint/CustomFunctions": { children: ["Script", "Page", "Metadata", "Namespace"] },
  "V:Script": { children: ["SourceLocation"] },
  "V:Page": { children: ["SourceLocation"] },
  "V:Metadata": { children: ["SourceLocation"] },
  "V:Namespace": resid,
  "V:SourceLocation": resid,
  "V:DesktopFormFactor": { children: ["GetStarted?", "FunctionFile", "ExtensionPoint+"] },
  "V:GetStarted": { children: ["Title", "Description", "LearnMoreUrl"] },
  "V:Title": resid,
  "V:Description": resid,
  "V:LearnMoreUrl": resid,
  "V:FunctionFile": resid,
  "V:ExtensionPoint/PrimaryCommandSurface": { children: ["OfficeTab"] },
  "V:OfficeTab": { children: ["Group+"], attributes: { id: /^Tab[A-Z]\w+$/ } },
  "V:Group": { children: ["Label", "Icon", "Control+"], attributes: { id: ID } },
  "V:ExtensionPoint/ContextMenu": { children: ["OfficeMenu"] },
  "V:OfficeMenu": { children: ["Control+"], attributes: { id: /^ContextMenu(Cell|Text)$/ } },
  "V:Control/Button": button({}),
  "V:Control/Menu": { children: ["Label", "Supertip", "Icon?", "Items"], attributes: { id: ID } },
  "V:Items": { children: ["Item+"] },
  "V:Item": button({}),
  "V:Label": resid,
  "V:Supertip": { children: ["Title", "Description"] },
  "V:Icon": { children: ["bt:Image+"] },
  "V:Icon bt:Image": { children: [], attributes: { size: /^\d+$/, resid: RESID } },
  "V:Action/ExecuteFunction": { children: ["FunctionName"] },
  "V:Action/ShowTaskpane": { children: ["TaskpaneId?", "SourceLocation", "Title?"] },
  "V:FunctionName": leaf(/^[A-Za-z]\w*$/),
  "V:TaskpaneId": leaf(ANY),
  "V:Enabled": leaf(/^(true|false)$/),
  "V:Resources": { children: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"] },
  "V:bt:Images": { children: ["bt:Image+"] },
  "V:bt:Image": resource(HTTPS),
  "V:bt:Urls": { children: ["bt:Url+"] },
  "V:bt:Url": resource(HTTPS),
  "V:bt:ShortStrings": { children: ["bt:String+"] },
  "V:bt:ShortStrings bt:String": resource(/^.{1,125}$/),
  "V:bt:LongStrings": { children: ["bt:String+"] },
  "V:bt:LongStrings bt:String": resource(/^.{1,250}$/),
  "V:bt:Override": { children: [], attributes: { Locale: LOCALE, Value: ANY } },
};
