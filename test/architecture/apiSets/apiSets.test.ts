import { tmpdir } from "node:os";
import { readdirSync, readFileSync, writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { compareVersions } from "./apiSetOf";
import { optionalMembers } from "./optionalMembers";
import { usedMembers } from "./usedMembers";
import type { UsedMember } from "./usedMembers";

const root = join(__dirname, "../../..");
const manifest = readFileSync(join(root, "manifest.xml"), "utf8");
const declared = new Map(
  [...manifest.matchAll(/<Set Name="([^"]+)" MinVersion="([^"]+)"/g)].map((match) => [match[1]!, match[2]!]),
);

const isAbove = ({ set }: UsedMember): boolean => {
  const minimum = declared.get(set.name);
  return minimum === undefined || compareVersions(set.version, minimum) > 0;
};

const fileOf = ({ file }: UsedMember): string => file.split(sep).join("/");

const isOptional = (use: UsedMember): boolean =>
  optionalMembers.some(
    ({ set, version, members, file }) =>
      set === use.set.name &&
      compareVersions(use.set.version, version) <= 0 &&
      members.includes(use.member) &&
      file === fileOf(use),
  );

const say = ({ member, set, file, line }: UsedMember): string =>
  `${file}:${line} uses ${member}, which needs ${set.name} ${set.version}`;

/** A file with those beside it that it imports: one of them may ask for both. */
function withNeighbours(file: string): string {
  const text = readFileSync(join(root, file), "utf8");
  const beside = [...text.matchAll(/ from "\.\/(\w+)"/g)].map(([, name]) =>
    readFileSync(join(root, dirname(file), `${name}.ts`), "utf8"),
  );
  return [text, ...beside].join("\n");
}

/** The workbench is Excel's other side: it answers members, it does not call them. */
const program = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("workbench") && !name.endsWith(".d.ts"))
  .map((name) => join(root, "src", name));

describe("the requirement sets", () => {
  const uses = usedMembers(program, root);

  it("are found in the program at all", () => {
    expect(uses.filter(({ set }) => set.name === "ExcelApi").length).toBeGreaterThan(20);
  });

  it("cover every member that the program uses, but for the optional ones", () => {
    expect(uses.filter((use) => isAbove(use) && !isOptional(use)).map(say)).toEqual([]);
  });

  it("are asked for by the program before an optional member is used", () => {
    const asked = optionalMembers.filter(({ set, version, file }) =>
      withNeighbours(file).includes(`isSetSupported("${set}", "${version}")`),
    );
    expect(asked).toEqual(optionalMembers);
  });

  it("have no optional member that is not used", () => {
    const above = uses.filter(isAbove);
    const stale = optionalMembers.flatMap(({ members, file }) =>
      members.filter((member) => !above.some((use) => use.member === member && file === fileOf(use))),
    );
    expect(stale).toEqual([]);
  });
});

describe("the check of requirement sets", () => {
  const samples = [
    ["a property", "sheet.showGridlines = false;", "Worksheet.showGridlines"],
    ["a method", "context.workbook.getActiveCell();", "Workbook.getActiveCell"],
    ["a key of load options", "sheet.load({ showGridlines: true });", "WorksheetLoadOptions.showGridlines"],
    ["a name in a load text", 'sheet.load("name, showGridlines");', "Worksheet.showGridlines"],
    [
      "a destructured name",
      "const { showGridlines } = sheet; void showGridlines;",
      "Worksheet.showGridlines",
    ],
  ] as const;
  const folder = mkdtempSync(join(tmpdir(), "api-sets-"));
  const files = samples.map(([, statement], index) => {
    const file = join(folder, `sample${index}.ts`);
    const head =
      "export function f(context: Excel.RequestContext, sheet: Excel.Worksheet): void { void context;";
    writeFileSync(file, `${head} ${statement} }`);
    return file;
  });
  const uses = usedMembers(files, folder);
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(samples.map((sample, index) => [...sample, index] as const))("sees %s", (_, __, member, index) => {
    const found = uses.filter((use) => use.file === `sample${index}.ts`).map((use) => use.member);
    expect(found).toContain(member);
  });
});
