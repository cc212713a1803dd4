import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "./checkManifest";
import { faultyManifests } from "./faultyManifests";
import { projectContext } from "./projectContext";

const root = join(__dirname, "../../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const context = projectContext(root);

describe("the manifest", () => {
  it("has no fault that the structural checker knows", () => {
    expect(checkManifest(manifest, context)).toEqual([]);
  });

  it("names one address, which a build for another host replaces everywhere", () => {
    const { atHost } = jest.requireActual<{ atHost(text: string, host: string): string }>(
      "../../../assets/pages/atHost.cjs",
    );
    const moved = atHost(manifest, "https://example.org/seoulai/");
    expect(moved).not.toContain("localhost");
    expect(moved).toContain("<AppDomain>https://example.org</AppDomain>");
    expect(moved).toContain("https://example.org/seoulai/taskpane.html");
  });

  it("is without fault in the build, too", () => {
    const dist = join(root, "dist");
    if (!existsSync(join(dist, "manifest.xml")))
      throw new Error("There is no build yet: run `npm run build`.");
    const text = readFileSync(join(dist, "manifest.xml"), "utf8");
    expect(checkManifest(text, projectContext(root, dist))).toEqual([]);
  });

  it("is read by Microsoft's own reader with the same id, name and host", () => {
    // In a process of its own: the reader needs a module form that jest does not load.
    const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile("manifest.xml")
      .then((info) => console.log(JSON.stringify(info)))`;
    const output = execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" });
    expect(JSON.parse(output)).toMatchObject({
      id: /<Id>(.*)<\/Id>/.exec(manifest)?.[1],
      displayName: "SEOULAI",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
    });
  });
});

describe("a faulty manifest", () => {
  it("is tried in at least fifteen ways", () => {
    expect(faultyManifests.length).toBeGreaterThanOrEqual(15);
  });

  it.each(faultyManifests)("is refused when $fault", ({ change, reason }) => {
    const changed = change(manifest);
    expect(changed).not.toBe(manifest);
    expect(checkManifest(changed, context).join("\n")).toMatch(reason);
  });
});
