import Papa from "papaparse";
import { castCell } from "./castCell.mjs";
import { DataFault } from "./dataFault.mjs";

/**
 * Reads one CSV by its schema.
 *
 * @param resource the resource of the data package, with `path` and `schema`
 * @param text the CSV text
 * @returns `{resource, rows, lines}`; a row is an array of typed values in the order of the fields, null for missing
 */
export function readTable(resource, text) {
  const fields = resource.schema.fields;
  const missing = new Set(resource.schema.missingValues ?? [""]);
  const [head, ...records] = splitRecords(resource.path, text);
  checkHeader(resource, head);
  const rows = [];
  const lines = [];
  for (const { cells, line } of records) {
    if (cells.length !== fields.length) {
      throw new DataFault({
        file: resource.path,
        line,
        expected: `${fields.length} cells`,
        arrived: `${cells.length}`,
      });
    }
    rows.push(
      fields.map((field, i) =>
        castCell(field, missing.has(cells[i]) ? null : cells[i], { file: resource.path, line }),
      ),
    );
    lines.push(line);
  }
  return { resource, rows, lines };
}

/** Records with the line on which each begins: a quoted cell may span several. */
function splitRecords(file, text) {
  const records = [];
  let line = 1;
  let read = 0;
  Papa.parse(text, {
    delimiter: ",",
    newline: "\n",
    step: ({ data, errors, meta }) => {
      if (errors.length > 0) {
        throw new DataFault({ file, line, expected: "well-formed CSV", arrived: errors[0].message });
      }
      const blankLastLine = data.length === 1 && data[0] === "" && meta.cursor >= text.length;
      if (!blankLastLine) records.push({ cells: data, line });
      line += text.slice(read, meta.cursor).split("\n").length - 1;
      read = meta.cursor;
    },
  });
  if (records.length === 0)
    throw new DataFault({ file, line: 1, expected: "a header", arrived: "an empty file" });
  return records;
}

function checkHeader(resource, head) {
  const names = resource.schema.fields.map((field) => field.name);
  names.forEach((name, i) => {
    if (head.cells[i] === name) return;
    const arrived = head.cells[i] === undefined ? "nothing" : `"${head.cells[i]}"`;
    throw new DataFault({
      file: resource.path,
      line: 1,
      field: name,
      expected: `the column "${name}"`,
      arrived,
    });
  });
  if (head.cells.length > names.length) {
    const extra = head.cells[names.length];
    throw new DataFault({
      file: resource.path,
      line: 1,
      field: extra,
      expected: `${names.length} columns`,
      arrived: `"${extra}" after them`,
    });
  }
}
