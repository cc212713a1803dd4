import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import JSZip from "jszip";
import { openXlsx } from "../../src/workbench/xlsx/openXlsx";
import type { OpenedFile } from "../../src/workbench/xlsx/workbookFile";

const run = promisify(execFile);
const DEBIAN_INSTALLER = "apt-get";
const CONVERSION_MS = 90_000;

const USUAL_PLACES = [
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  "/usr/lib/libreoffice/program/soffice",
];

/** Calculates every formula anew on loading, whatever the file says its value is. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

function onPath(program: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, program))
    .find(existsSync);
}

function installed(): string | undefined {
  return onPath("soffice") ?? onPath("libreoffice") ?? onPath("soffice.exe") ?? USUAL_PLACES.find(existsSync);
}

/** Debian and Ubuntu, with the right to install. */
function mayInstall(): boolean {
  return onPath(DEBIAN_INSTALLER) !== undefined && process.getuid?.() === 0;
}

function install(): void {
  const options = { stdio: "pipe" as const, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  execFileSync(DEBIAN_INSTALLER, ["update", "-qq"], options);
  execFileSync(
    DEBIAN_INSTALLER,
    ["install", "-y", "-qq", "--no-install-recommends", "libreoffice-calc"],
    options,
  );
}

/**
 * The program of LibreOffice; installed from Debian's packages where that is allowed.
 *
 * @throws {Error} it is not there and may not be installed
 */
function libreOffice(): string {
  if (!installed() && mayInstall()) install();
  const program = installed();
  if (program) return program;
  throw new Error(
    "LibreOffice is missing: this test lets it recalculate a saved workbook. Install it (Debian and Ubuntu: " +
      "apt-get install libreoffice-calc; macOS and Windows: www.libreoffice.org) and run the tests again.",
  );
}

/** Lets LibreOffice open and save a workbook, in a profile of its own, so that nobody's settings matter. */
export async function resaved(bytes: Uint8Array): Promise<Uint8Array> {
  const program = libreOffice();
  const folder = mkdtempSync(join(tmpdir(), "seoulai-office-"));
  try {
    const user = join(folder, "profile", "user");
    mkdirSync(user, { recursive: true });
    writeFileSync(join(user, "registrymodifications.xcu"), ALWAYS_RECALCULATE);
    const source = join(folder, "workbook.xlsx");
    writeFileSync(source, bytes);
    const filter = "xlsx:Calc MS Excel 2007 XML";
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const out = join(folder, "out");
    const args = [profile, "--headless", "--norestore", "--convert-to", filter, "--outdir", out, source];
    const { stderr } = await run(program, args, { timeout: CONVERSION_MS });
    const result = join(out, "workbook.xlsx");
    if (!existsSync(result)) throw new Error(`LibreOffice could not save the workbook: ${stderr}`);
    return Uint8Array.from(readFileSync(result));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook with the last value of every formula taken out, so that whoever opens it must calculate. */
export async function withoutCachedValues(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const path of Object.keys(zip.files)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const xml = (await zip.file(path)?.async("string")) ?? "";
    const emptied = xml.replace(
      /<c\b([^>]*)>((?:(?!<\/c>)[\s\S])*<f\b(?:(?!<\/c>)[\s\S])*)<\/c>/g,
      (_, attributes, inside) => {
        const plain = String(attributes).replace(/\st="[^"]*"/, "");
        return `<c${plain}>${String(inside).replace(/<v\b[^>]*>[\s\S]*?<\/v>|<v\/>/g, "")}</c>`;
      },
    );
    zip.file(path, emptied);
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** The workbook as LibreOffice reads, calculates and saves it, with no value to copy from. */
export async function recalculate(bytes: Uint8Array): Promise<OpenedFile> {
  return openXlsx(await resaved(await withoutCachedValues(bytes)));
}
