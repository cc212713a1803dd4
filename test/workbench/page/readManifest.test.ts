/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../src/workbench/page/ribbon/readManifest";

const xml = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");

describe("the ribbon that the workbench reads from the manifest", () => {
  const english = readManifest(xml, "en-US");
  const korean = readManifest(xml, "ko-KR");

  it("has the six groups of the tab in their order", () => {
    expect(english.tabs.map(({ label }) => label)).toEqual(["Seoul AI"]);
    const labels = english.tabs[0]!.groups.map(({ label }) => label);
    expect(labels).toEqual(["Benchmarks", "Targets", "Surveys", "Analysis", "Review", "Help"]);
  });

  it("takes the Korean overrides, and the default where there is none", () => {
    expect(korean.tabs[0]!.groups.map(({ label }) => label)).toEqual([
      "비교 지표",
      "목표",
      "설문",
      "분석",
      "검토",
      "도움말",
    ]);
    expect(korean.namespace).toBe("SEOULAI");
    expect(korean.metadataAddress).toMatch(/functions-ko\.json$/);
    expect(english.metadataAddress).toMatch(/functions\.json$/);
  });

  it("tells buttons that open the pane from those that run a function", () => {
    const buttons = english.tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
    const actions = Object.fromEntries(buttons.map(({ id, action }) => [id, action]));
    expect(actions.OpenPane).toEqual({ kind: "pane", title: "SEOULAI" });
    expect(actions.QuickGapSheet).toEqual({ kind: "function", name: "buildGapSheet" });
  });

  it("has the cell menu, with every picture by its size", () => {
    expect(english.cellMenu.map(({ label }) => label)).toEqual(["Show source", "Explain"]);
    const sizes = [...english.cellMenu[0]!.icons.keys()];
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  });

  it("names what is missing", () => {
    const broken = xml.replace(/<CustomTab[\s\S]*<\/CustomTab>/, (tab) =>
      tab.replace("<Supertip>", "<Tip>").replace("</Supertip>", "</Tip>"),
    );
    expect(() => readManifest(broken, "en-US")).toThrow("The manifest's Control has no Supertip.");
    expect(() => readManifest(xml.replaceAll('resid="Tab.Label"', 'resid="Tab.Name"'), "en-US")).toThrow(
      "no resource “Tab.Name”",
    );
  });
});
