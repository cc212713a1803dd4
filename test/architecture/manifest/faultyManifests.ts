/** Ways to break the project's manifest, each with the reason that the checker must give. */
export interface FaultyManifest {
  readonly fault: string;
  readonly change: (xml: string) => string;
  readonly reason: RegExp;
}

const host = "https://localhost:3000";
const first = /<Control xsi:type="Button" id="BenchmarksPane">[\s\S]*?<\/Control>/;

export const faultyManifests: readonly FaultyManifest[] = [
  {
    fault: "a tag is not closed",
    change: (xml) => xml.replace("</Hosts>", ""),
    reason: /not well formed/,
  },
  {
    fault: "Version stands before Id",
    change: (xml) => xml.replace(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, "$2$1"),
    reason: /OfficeApp holds Id too late/,
  },
  {
    fault: "SupportUrl is missing",
    change: (xml) => xml.replace(/<SupportUrl[^>]*\/>/, ""),
    reason: /OfficeApp lacks SupportUrl/,
  },
  {
    fault: "Id is no GUID",
    change: (xml) => xml.replace(/<Id>.*<\/Id>/, "<Id>seoulai</Id>"),
    reason: /Id must be a GUID; it is "seoulai"/,
  },
  {
    fault: "Version has a letter",
    change: (xml) => xml.replace(/<Version>.*<\/Version>/, "<Version>1.0b</Version>"),
    reason: /Version must be two to four numbers/,
  },
  {
    fault: "a resource id is longer than 32 characters",
    change: (xml) => xml.replaceAll('"Tab.Label"', '"TheLabelOfTheTabOfTheAddInSeoulai"'),
    reason: /has 33 characters; 32 are allowed/,
  },
  {
    fault: "a short string is longer than 125 characters",
    change: (xml) =>
      xml.replace(
        'id="Tab.Label" DefaultValue="Seoul AI"',
        `id="Tab.Label" DefaultValue="${"a".repeat(126)}"`,
      ),
    reason: /"Tab.Label" has 126 characters; ShortStrings allow 125/,
  },
  {
    fault: "a long string is longer than 250 characters",
    change: (xml) => xml.replace(/(id="OpenPane.Tip" DefaultValue=)"[^"]*"/, `$1"${"a".repeat(251)}"`),
    reason: /"OpenPane.Tip" has 251 characters; LongStrings allow 250/,
  },
  {
    fault: "the runtime is short-lived",
    change: (xml) => xml.replace('lifetime="long"', 'lifetime="short"'),
    reason: /Runtime lifetime must be "long"/,
  },
  {
    fault: "the permission does not exist",
    change: (xml) => xml.replace("ReadWriteDocument", "ReadWriteAll"),
    reason: /Permissions must be one of/,
  },
  {
    fault: "a label points at no resource",
    change: (xml) => xml.replace('<Label resid="Tab.Label"/>', '<Label resid="Tab.Name"/>'),
    reason: /Label points at resource "Tab.Name", which does not exist/,
  },
  {
    fault: "a label points at an address",
    change: (xml) => xml.replace('<Label resid="Tab.Label"/>', '<Label resid="Url.Help"/>'),
    reason: /Label needs a resource of ShortStrings; "Url.Help" is one of Urls/,
  },
  {
    fault: "an icon lacks size 32",
    change: (xml) => xml.replace(first, (control) => control.replace(/<bt:Image size="32"[^>]*\/>/, "")),
    reason: /lacks size 32/,
  },
  {
    fault: "a picture has another size than it says",
    change: (xml) => xml.replace("benchmarks-32.png", "benchmarks-16.png"),
    reason: /must be 32 x 32 pixels; the file is 16 x 16/,
  },
  {
    fault: "an image is fetched over http",
    change: (xml) => xml.replace(`${host}/assets/icons/benchmarks-16.png`, "http://localhost:3000/a.png"),
    reason: /resource "Icon.benchmarks.16" must be an https address/,
  },
  {
    fault: "the support address is http",
    change: (xml) => xml.replace(`${host}/support.html`, "http://localhost:3000/support.html"),
    reason: /SupportUrl must be an https address/,
  },
  {
    fault: "a Korean text is missing",
    change: (xml) => xml.replace(/(id="Tab.Label" DefaultValue="Seoul AI")>\s*<bt:Override[^>]*\/>/, "$1>"),
    reason: /resource "Tab.Label" has no Korean text/,
  },
  {
    fault: "two buttons share an id",
    change: (xml) => xml.replace('id="QuickGapSheet"', 'id="TargetsPane"'),
    reason: /the id "TargetsPane" is used twice/,
  },
  {
    fault: "the functions' page is not the runtime's",
    change: (xml) =>
      xml.replace(
        /<Page>\s*<SourceLocation resid="Url.Taskpane"\/>/,
        '<Page><SourceLocation resid="Url.Help"/>',
      ),
    reason: /Page names "Url.Help" while the runtime names "Url.Taskpane"/,
  },
  {
    fault: "the command file is not the runtime's",
    change: (xml) => xml.replace('<FunctionFile resid="Url.Taskpane"/>', '<FunctionFile resid="Url.Help"/>'),
    reason: /FunctionFile names "Url.Help"/,
  },
  {
    fault: "a button runs a function that nothing associates",
    change: (xml) => xml.replace("<FunctionName>buildGapSheet<", "<FunctionName>buildTheSheet<"),
    reason: /runs "buildTheSheet", which no Office.actions.associate names/,
  },
  {
    fault: "a requirement set is misspelt",
    change: (xml) => xml.replace('Name="ExcelApi"', 'Name="ExcelAPI"'),
    reason: /there is no requirement set "ExcelAPI"/,
  },
  {
    fault: "the menu is none of Office's",
    change: (xml) => xml.replace("ContextMenuCell", "ContextMenuCells"),
    reason: /OfficeMenu id must be/,
  },
  {
    fault: "the metadata file is not made by the build",
    change: (xml) =>
      xml.replace(`DefaultValue="${host}/functions.json"`, `DefaultValue="${host}/function.json"`),
    reason: /points at function.json, which the build does not make/,
  },
  {
    fault: "an AppDomain ends with a slash",
    change: (xml) => xml.replace(`<AppDomain>${host}<`, `<AppDomain>${host}/<`),
    reason: /AppDomain must be an https origin without a path/,
  },
  {
    fault: "the label of the tab stands before its groups",
    change: (xml) =>
      xml
        .replace('<Label resid="Tab.Label"/>', "")
        .replace('<CustomTab id="SeoulaiTab">', '<CustomTab id="SeoulaiTab"><Label resid="Tab.Label"/>'),
    reason: /CustomTab holds Group too late/,
  },
];
