import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { packedData } from "../../../src/catalog/packedData";
import { catalogVersion } from "../../../src/catalog/versions/catalogVersion";
import { catalogVersions } from "../../../src/catalog/versions/catalogVersions";
import { MissingDataError } from "../../../src/model/errors";

const plugin = pathToFileURL(
  path.join(__dirname, "../../../src/catalog/versions/dataVersionsPlugin.mjs"),
).href;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "seoulai-versions-"));
  mkdirSync(path.join(folder, "past"));
  writeFileSync(
    path.join(folder, "current.json"),
    JSON.stringify({ version: "2026.11.0", hash: "a", tables: {} }),
  );
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function keep(file: string, content: object): void {
  writeFileSync(path.join(folder, "past", file), JSON.stringify(content));
}

/** Runs a module that jest cannot load. */
function run(script: string): string {
  const from = JSON.stringify({
    current: path.join(folder, "current.json"),
    past: path.join(folder, "past"),
  });
  const head = `import { dataVersions, DataVersionsPlugin } from ${JSON.stringify(plugin)}; const from = ${from};`;
  const options = { encoding: "utf8", stdio: "pipe", cwd: path.join(__dirname, "../../..") } as const;
  return execFileSync(process.execPath, ["--input-type=module", "-e", head + script], options);
}

const list = "console.log(JSON.stringify([...dataVersions(from).keys()]))";

describe("the data packages beside the add-in", () => {
  it("are the present one and the past ones that are kept, the newest first", () => {
    keep("2026.9.0.json", { version: "2026.9.0", hash: "b", tables: {} });
    keep("2026.10.1.json", { version: "2026.10.1", hash: "c", tables: {} });
    expect(JSON.parse(run(list))).toEqual(["2026.11.0", "2026.10.1", "2026.9.0"]);
  });

  it("are the present one alone where none is kept", () => {
    rmSync(path.join(folder, "past"), { recursive: true });
    expect(JSON.parse(run(list))).toEqual(["2026.11.0"]);
  });

  it("end the build when a file is not what its name says, or a version has other data than the present one", () => {
    keep("2026.9.0.json", { version: "2026.8.0", hash: "b", tables: {} });
    expect(() => run(list)).toThrow(/2026\.9\.0\.json holds version 2026\.8\.0/);
    rmSync(path.join(folder, "past", "2026.9.0.json"));
    keep("2026.11.0.json", { version: "2026.11.0", hash: "z", tables: {} });
    expect(() => run(list)).toThrow(/other data than the present package/);
  });

  it("are written by the build into data/, with their list", () => {
    writeFileSync(path.join(folder, "entry.js"), "");
    run(`
      import webpack from "webpack";
      const settings = { mode: "development", context: ${JSON.stringify(folder)}, entry: "./entry.js" };
      const output = { path: ${JSON.stringify(path.join(folder, "out"))} };
      webpack({ ...settings, output, plugins: [new DataVersionsPlugin()] }, (error, stats) => {
        if (error || stats.hasErrors()) throw error ?? new Error(stats.toString());
      });
    `);
    const read = (file: string): unknown =>
      JSON.parse(readFileSync(path.join(folder, "out/data", file), "utf8"));
    const versions = read("versions.json") as string[];
    expect(versions).toContain(packedData.version);
    expect(read(`${packedData.version}.json`)).toMatchObject({
      version: packedData.version,
      hash: packedData.hash,
    });
  });
});

describe("asking for a version", () => {
  const answer = (files: Readonly<Record<string, () => Response>>) =>
    jest.spyOn(globalThis, "fetch").mockImplementation((file) => {
      const make = typeof file === "string" ? files[file] : undefined;
      return Promise.resolve(make?.() ?? new Response("", { status: 404 }));
    });

  it("gives its catalog", async () => {
    answer({
      "data/versions.json": () => Response.json([packedData.version]),
      [`data/${packedData.version}.json`]: () => Response.json(packedData),
    });
    expect(await catalogVersions()).toEqual([packedData.version]);
    expect((await catalogVersion(packedData.version)).hash).toBe(packedData.hash);
  });

  it.each([
    ["the list is missing", {}],
    ["the list is broken", { "data/versions.json": () => new Response("{") }],
    ["the list is no list", { "data/versions.json": () => Response.json({}) }],
    ["it is not in the list", { "data/versions.json": () => Response.json([]) }],
    [
      "the file is of another version",
      {
        "data/versions.json": () => Response.json(["2026.9.0"]),
        "data/2026.9.0.json": () => Response.json(packedData),
      },
    ],
    [
      "the file is no data package",
      {
        "data/versions.json": () => Response.json(["2026.9.0"]),
        "data/2026.9.0.json": () => Response.json([]),
      },
    ],
  ])("says what to do when %s", async (_, files) => {
    answer(files);
    const error: unknown = await catalogVersion("2026.9.0").catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(MissingDataError);
  });

  it("says so when there is no connection", async () => {
    jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("fetch failed"));
    await expect(catalogVersions()).rejects.toThrow(/could not be loaded.*Check the connection/);
  });
});
