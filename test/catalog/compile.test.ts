import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { dataFolder } from "./dataPackage";

const script = path.join(__dirname, "../../src/catalog/compile.mjs");
const compiled = path.join(__dirname, "../../src/catalog/generated/data.json");

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "data-"));
  cpSync(dataFolder, folder, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function compile(...more: string[]): { status: number | null; stderr: string; output: () => string } {
  const target = path.join(folder, "out", "data.json");
  const args = [script, "--from", folder, "--to", target, ...more];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stderr, output: () => readFileSync(target, "utf8") };
}

/** Changes the text of one file of the copied package. */
function edit(file: string, change: (text: string) => string): void {
  const at = path.join(folder, file);
  const before = readFileSync(at, "utf8");
  const after = change(before);
  expect(after).not.toBe(before);
  writeFileSync(at, after);
}

describe("compiling the data package", () => {
  it("gives the same bytes at every run, the ones that the add-in carries", () => {
    expect(compile().status).toBe(0);
    expect(compile().output()).toBe(readFileSync(compiled, "utf8"));
  });

  it("reads files that were checked out with CRLF alike", () => {
    edit("areas.csv", (text) => text.replace(/\n/g, "\r\n"));
    expect(compile().output()).toBe(readFileSync(compiled, "utf8"));
  });

  it("stays small enough to be carried offline", () => {
    expect(gzipSync(readFileSync(compiled), { level: 9 }).length).toBeLessThan(64_000);
  });

  const faults: [string, string, (text: string) => string, RegExp][] = [
    [
      "text where a number belongs",
      "fx.csv",
      (text) => text.replace("KRW,2021,1144.8911", "KRW,2021,about 1145"),
      /^fx\.csv, line \d+, field per_usd: expected a number, arrived "about 1145"/,
    ],
    [
      "a number with a thousands separator",
      "units.csv",
      (text) => text.replace("CAD,1000000", 'CAD,"1,000,000"'),
      /^units\.csv, line 4, field multiplier: expected a number, arrived "1,000,000"/,
    ],
    [
      "a fraction where a whole number belongs",
      "policies.csv",
      (text) => text.replace("US_NAIIA_2020,USA,national,2020,", "US_NAIIA_2020,USA,national,2020.5,"),
      /^policies\.csv, line 2, field year: expected an integer, arrived "2020\.5"/,
    ],
    [
      "a required cell left empty",
      "indicators.csv",
      (text) =>
        text.replace(
          "ai_use_at_work,series,adoption,Employees using AI at work,",
          "ai_use_at_work,series,adoption,,",
        ),
      /^indicators\.csv, line 3, field name_en: expected a value, arrived nothing/,
    ],
    [
      "a word outside the enum",
      "areas.csv",
      (text) => text.replace("JPN,country", "JPN,nation"),
      /^areas\.csv, line 9, field kind: expected one of world, bloc, country, region, city, arrived "nation"/,
    ],
    [
      "a boolean in other words",
      "sources.csv",
      (text) => text.replace(",secondary,yes,", ",secondary,maybe,"),
      /^sources\.csv, line 2, field cross_checked: expected one of yes, no, arrived "maybe"/,
    ],
    [
      "a period of another form",
      "observations.csv",
      (text) => text.replace("ai_bills_passed_cum,CAN,2025,", "ai_bills_passed_cum,CAN,25,"),
      /^observations\.csv, line 2, field time_period: expected text of the form .*, arrived "25"/,
    ],
    [
      "a policy of an area that is not listed",
      "policies.csv",
      (text) => text.replace("US_CHIPS_2022,USA,", "US_CHIPS_2022,USX,"),
      /^policies\.csv, line 3, field ref_area: expected a key that areas\.csv has \(ref_area\), arrived "USX"/,
    ],
    [
      "a figure in another unit than its indicator",
      "observations.csv",
      (text) => text.replace("ai_bills_passed_cum,CAN,2025,1,,LAWS", "ai_bills_passed_cum,CAN,2025,1,,PCT"),
      /^observations\.csv, line 2, field indicator \+ unit_measure: expected a key that indicators\.csv has/,
    ],
    [
      "a key that occurs twice",
      "fx.csv",
      (text) => text.replace("CAD,2016,", "CAD,2015,"),
      /^fx\.csv, line 3, field currency \+ time_period: expected a key that occurs once, arrived "CAD" \+ "2015", which line 2 already has/,
    ],
    [
      "a name that occurs twice",
      "areas.csv",
      (text) => text.replace("JPTYO,city,JPN,Tokyo", "JPTYO,city,JPN,Seoul"),
      /^areas\.csv, line 42, field name_en: expected a key that occurs once/,
    ],
    [
      "a column under another name",
      "fx.csv",
      (text) => text.replace("per_usd", "rate"),
      /^fx\.csv, line 1, field per_usd: expected the column "per_usd", arrived "rate"/,
    ],
    [
      "a row with a cell too many",
      "fx.csv",
      (text) => text.replace("CAD,2015,1.2791,FED_FX", "CAD,2015,1.2791,FED_FX,extra"),
      /^fx\.csv, line 2: expected 4 cells, arrived 5/,
    ],
    [
      "an unclosed quote",
      "fx.csv",
      (text) => text.replace("CAD,2015", '"CAD,2015'),
      /^fx\.csv, line 2: expected well-formed CSV, arrived Quoted field unterminated/,
    ],
    [
      "a line after a cell that spans two lines",
      "sources.csv",
      (text) =>
        text.replace("ACA newsletter", '"ACA\nnewsletter"').replace("ACTUIA_PCAIS,ActuIA", "ACTUIA_PCAIS,"),
      /^sources\.csv, line 4, field publisher: expected a value/,
    ],
    [
      "a file that was changed without its hash",
      "fx.csv",
      (text) => text.replace("1.2791", "1.2792"),
      /^fx\.csv, field hash: expected sha256:.* arrived sha256:.*--stamp/,
    ],
  ];

  it.each(faults)(
    "refuses %s, naming file, line, field, expected and arrived",
    (_name, file, change, message) => {
      edit(file, change);
      const { status, stderr } = compile();
      expect(stderr).toMatch(message);
      expect(status).toBe(1);
    },
  );

  it("takes a wanted change with --stamp, and gives the data another hash", () => {
    edit("fx.csv", (text) => text.replace("1.2791", "1.2792"));
    const changed = compile("--stamp");
    expect(changed.stderr).toBe("");
    const hashOf = (text: string) => (JSON.parse(text) as { hash: string }).hash;
    expect(hashOf(changed.output())).not.toBe(hashOf(readFileSync(compiled, "utf8")));
  });
});
