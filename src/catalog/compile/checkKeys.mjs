import { DataFault } from "./dataFault.mjs";

const list = (fields) => (Array.isArray(fields) ? fields : [fields]);
const shown = (parts) => parts.map((part) => `"${part ?? ""}"`).join(" + ");

function valuesOf(table, fields) {
  const at = fields.map((name) => {
    const i = table.resource.schema.fields.findIndex((field) => field.name === name);
    if (i < 0) {
      throw new DataFault({
        file: table.resource.path,
        field: name,
        expected: "a key over the fields of the schema",
        arrived: "a field that it lacks",
      });
    }
    return i;
  });
  return table.rows.map((row) => at.map((i) => row[i]));
}

/** No two rows may share the primary key, a unique key or a unique field; a primary key has no missing part. */
export function checkKeys(table) {
  const { fields, primaryKey, uniqueKeys = [] } = table.resource.schema;
  const unique = fields.filter((field) => field.constraints?.unique).map((field) => [field.name]);
  for (const key of [list(primaryKey), ...uniqueKeys, ...unique])
    checkUnique(table, key, key.join() === list(primaryKey).join());
}

function checkUnique(table, key, isPrimary) {
  const seen = new Map();
  valuesOf(table, key).forEach((parts, row) => {
    const place = { file: table.resource.path, line: table.lines[row], field: key.join(" + ") };
    if (isPrimary && parts.includes(null)) {
      throw new DataFault({ ...place, expected: "every part of the primary key", arrived: shown(parts) });
    }
    if (parts.every((part) => part === null)) return;
    const text = JSON.stringify(parts);
    if (seen.has(text)) {
      throw new DataFault({
        ...place,
        expected: "a key that occurs once",
        arrived: `${shown(parts)}, which line ${seen.get(text)} already has`,
      });
    }
    seen.set(text, table.lines[row]);
  });
}

/** Every foreign key must resolve; a key with a missing part refers to nothing and is left alone. */
export function checkReferences(table, tables) {
  for (const { fields, reference } of table.resource.schema.foreignKeys ?? []) {
    const target = reference.resource === "" ? table : tables.get(reference.resource);
    const place = { file: table.resource.path, field: list(fields).join(" + ") };
    if (target === undefined) {
      throw new DataFault({
        ...place,
        expected: "a resource of the package",
        arrived: `"${reference.resource}"`,
      });
    }
    const known = new Set(valuesOf(target, list(reference.fields)).map((parts) => JSON.stringify(parts)));
    valuesOf(table, list(fields)).forEach((parts, row) => {
      if (parts.includes(null) || known.has(JSON.stringify(parts))) return;
      throw new DataFault({
        ...place,
        line: table.lines[row],
        expected: `a key that ${target.resource.path} has (${list(reference.fields).join(" + ")})`,
        arrived: shown(parts),
      });
    });
  }
}
