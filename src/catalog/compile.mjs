/**
 * Compiles the data package (assets/data) to the module that the add-in carries.
 *
 *   node src/catalog/compile.mjs                    check and compile
 *   node src/catalog/compile.mjs --stamp            write the bytes and hashes of changed CSV files into datapackage.json first
 *   node src/catalog/compile.mjs --from D --to F    compile the package in folder D to file F
 *
 * Every file is held against its schema: a fault ends the run, naming file, line, field, what was expected and
 * what arrived. The output depends on the files alone: no date, no machine.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DataFault } from "./compile/dataFault.mjs";
import { readTable } from "./compile/readTable.mjs";
import { checkKeys, checkReferences } from "./compile/checkKeys.mjs";
import { packTable } from "./compile/packTable.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const sha256 = (data) => createHash("sha256").update(data).digest("hex");

function option(name, fallback) {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : process.argv[at + 1];
}

/** Git may check the files out with CRLF; the hash is that of the text with LF. */
function readText(file) {
  return readFileSync(file, "utf8").replace(/\r\n/g, "\n");
}

/** Writes bytes and hash into the text of the descriptor, so that its layout stays as it is. */
function stamp(folder) {
  const file = join(folder, "datapackage.json");
  let text = readText(file);
  for (const { path, bytes, hash } of JSON.parse(text).resources) {
    const csv = readText(join(folder, path));
    const old = new RegExp(`"bytes": ${bytes},(\\s*)"hash": "${hash}"`);
    text = text.replace(old, `"bytes": ${Buffer.byteLength(csv)},$1"hash": "sha256:${sha256(csv)}"`);
  }
  writeFileSync(file, text);
}

function checkHash(resource, text) {
  const arrived = { bytes: Buffer.byteLength(text), hash: `sha256:${sha256(text)}` };
  for (const key of ["bytes", "hash"]) {
    if (resource[key] !== arrived[key]) {
      throw new DataFault({
        file: resource.path,
        field: key,
        expected: `${resource[key]} (datapackage.json)`,
        arrived: `${arrived[key]}; after a wanted change run "node src/catalog/compile.mjs --stamp"`,
      });
    }
  }
}

function compilePackage(folder) {
  const descriptor = JSON.parse(readText(join(folder, "datapackage.json")));
  const texts = descriptor.resources.map((resource) => readText(join(folder, resource.path)));
  const tables = new Map(
    descriptor.resources.map((resource, i) => [resource.name, readTable(resource, texts[i])]),
  );
  for (const table of tables.values()) checkKeys(table);
  for (const table of tables.values()) checkReferences(table, tables);
  descriptor.resources.forEach((resource, i) => checkHash(resource, texts[i]));
  const packed = {};
  for (const [name, table] of tables) packed[name] = packTable(table);
  const hashes = descriptor.resources.map((resource) => `${resource.path} ${resource.hash}`);
  return { version: descriptor.version, hash: sha256(hashes.join("\n")), tables: packed };
}

function main() {
  const folder = option("--from", join(here, "../../assets/data"));
  const target = option("--to", join(here, "generated/data.json"));
  if (process.argv.includes("--stamp")) stamp(folder);
  const compiled = compilePackage(folder);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, JSON.stringify(compiled));
}

try {
  main();
} catch (fault) {
  if (!(fault instanceof DataFault)) throw fault;
  process.stderr.write(`${fault.message}\n`);
  process.exitCode = 1;
}
