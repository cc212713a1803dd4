import { readFileSync } from "node:fs";
import { join } from "node:path";
import { offers, PROFILES } from "../../../src/workbench/host/profiles";

const manifest = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
const asked = [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map(
  ([, name, version]) => ({ name: name!, version: version! }),
);

/** What no manifest declares: the runtime inside office.js, and the commands that the manifest itself is made of. */
const implied = ["AddinCommands", "CustomFunctions"];

describe("the profiles of the host", () => {
  it("offer as the minimum exactly the requirement sets of the manifest", () => {
    expect(asked.length).toBeGreaterThan(0);
    const declared = Object.fromEntries(asked.map(({ name, version }) => [name, version]));
    const minimum = Object.entries(PROFILES.minimum).filter(([name]) => !implied.includes(name));
    expect(Object.fromEntries(minimum)).toEqual(declared);
  });

  it("offer in today's Excel all that the minimum has", () => {
    for (const { name, version } of asked) expect(offers(PROFILES.current, name, version)).toBe(true);
  });
});
