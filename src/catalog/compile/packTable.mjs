/**
 * A table as columns. A text column whose values repeat becomes `{words, at}`: the distinct values in the order of
 * their first row, and for each row the place among them (null for missing). Every other column is a plain array.
 */
export function packTable({ resource, rows }) {
  const columns = {};
  resource.schema.fields.forEach((field, i) => {
    columns[field.name] = packColumn(
      field.type,
      rows.map((row) => row[i]),
    );
  });
  return { rows: rows.length, columns };
}

function packColumn(type, values) {
  if (type !== "string") return values;
  const words = [...new Set(values.filter((value) => value !== null))];
  if (words.length * 2 > values.length) return values;
  const place = new Map(words.map((word, i) => [word, i]));
  return { words, at: values.map((value) => (value === null ? null : place.get(value))) };
}
