import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packedData } from "../../src/catalog/packedData";
import { csvRows, dataFolder, descriptor, list, resourceNamed, type Field, type Row } from "./dataPackage";

const each = descriptor.resources.map((resource) => [resource.name, resource] as const);

function typed(field: Field, text: string): string | number | boolean | null {
  if (text === "") return null;
  if (field.type === "number" || field.type === "integer") return Number(text);
  if (field.type === "boolean") return (field.trueValues ?? []).includes(text);
  return text;
}

function packedColumn(table: string, field: string): unknown[] {
  const column = packedData.tables[table]?.columns[field];
  if (column === undefined) throw new Error(`no column ${table}.${field}`);
  return "words" in column ? column.at.map((at) => (at === null ? null : column.words[at])) : [...column];
}

const keyOf = (row: Row, fields: string[]) => JSON.stringify(fields.map((field) => row[field]));

describe("the data package", () => {
  it("lists every CSV of its folder and no other", () => {
    const files = readdirSync(dataFolder).filter((name) => name.endsWith(".csv"));
    expect(descriptor.resources.map((resource) => resource.path).sort()).toEqual(files.sort());
  });

  it("names a version, licences and sources", () => {
    expect(descriptor.version).toBe("2026.11.0");
    expect(descriptor.licenses.length).toBeGreaterThan(0);
    expect(descriptor.sources.length).toBeGreaterThan(0);
  });

  it.each(each)("states the bytes and the SHA-256 of %s", (_name, resource) => {
    const bytes = readFileSync(path.join(dataFolder, resource.path));
    expect(resource.bytes).toBe(bytes.length);
    expect(resource.hash).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
  });

  it.each(each)("describes every field of %s and gives a unit to every number", (_name, resource) => {
    expect(resource.description.length).toBeGreaterThan(20);
    const bare = resource.schema.fields.filter(
      ({ description, unit, type }) => !description || ((type === "number" || type === "integer") && !unit),
    );
    expect(bare).toEqual([]);
  });

  it.each(each)("reads the unit of a number of %s from a field that exists", (_name, { schema }) => {
    const names = schema.fields.map(({ name }) => name);
    const referred = schema.fields.flatMap(({ unit }) =>
      [...(unit ?? "").matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    );
    expect(referred.filter((name) => !names.includes(name ?? ""))).toEqual([]);
  });

  it.each(each)("has no duplicate key in %s", (_name, resource) => {
    const rows = csvRows(resource);
    for (const key of [resource.schema.primaryKey, ...(resource.schema.uniqueKeys ?? [])]) {
      expect(new Set(rows.map((row) => keyOf(row, key))).size).toBe(rows.length);
    }
  });

  it.each(each)("resolves every foreign key of %s", (name, resource) => {
    for (const { fields, reference } of resource.schema.foreignKeys ?? []) {
      const target = csvRows(resourceNamed(reference.resource === "" ? name : reference.resource));
      const known = new Set(target.map((row) => keyOf(row, list(reference.fields))));
      const lost = csvRows(resource).filter(
        (row) => list(fields).every((field) => row[field] !== "") && !known.has(keyOf(row, list(fields))),
      );
      expect(lost).toEqual([]);
    }
  });

  it.each(["ref_area", "unit_measure", "source_id", "indicator"])(
    "declares a foreign key wherever %s refers",
    (field) => {
      const owner = {
        ref_area: "areas",
        unit_measure: "units",
        source_id: "sources",
        indicator: "indicators",
      }[field];
      const without = descriptor.resources.filter(
        ({ name, schema }) =>
          name !== owner &&
          schema.fields.some(({ name: own }) => own === field) &&
          !(schema.foreignKeys ?? []).some(({ fields }) => list(fields).join() === field),
      );
      expect(without.map(({ name }) => name)).toEqual([]);
    },
  );

  it.each(each)("is compiled cell by cell: %s", (name, resource) => {
    const rows = csvRows(resource);
    expect(packedData.tables[name]?.rows).toBe(rows.length);
    for (const field of resource.schema.fields) {
      expect(packedColumn(name, field.name)).toEqual(rows.map((row) => typed(field, row[field.name] ?? "")));
    }
  });

  it("has a Korean text wherever it has an English one that a person reads", () => {
    const pairs: [string, string, string][] = [
      ["indicators", "definition_en", "definition_ko"],
      ["plan_targets", "wording_en", "wording_ko"],
      ["plan_targets", "note", "note_ko"],
      ["plan_benchmarks", "reason", "reason_ko"],
      ["plan_actuals", "note", "note_ko"],
    ];
    for (const [table, english, korean] of pairs) {
      for (const row of csvRows(resourceNamed(table))) {
        expect([row[english], row[korean] === ""]).toEqual([row[english], row[english] === ""]);
        if (row[korean]) expect(row[korean]).toMatch(/[가-힣]|Hurun|a16z/);
      }
    }
  });

  it("names every source with a licence of its own in ATTRIBUTION.md", () => {
    const text = readFileSync(path.join(dataFolder, "ATTRIBUTION.md"), "utf8");
    const licensed = csvRows(resourceNamed("sources")).filter(({ licence }) =>
      /CC|PDDL|OGL/.test(licence ?? ""),
    );
    expect(licensed.length).toBeGreaterThan(5);
    for (const { source_id } of licensed) expect(text).toContain(source_id);
  });
});
