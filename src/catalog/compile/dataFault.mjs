/** A fault of the data package: where it stands, what was expected, what arrived. */
export class DataFault extends Error {
  constructor({ file, line, field, expected, arrived }) {
    const place = [
      file,
      line === undefined ? "" : `line ${line}`,
      field === undefined ? "" : `field ${field}`,
    ];
    super(`${place.filter((part) => part !== "").join(", ")}: expected ${expected}, arrived ${arrived}`);
    this.name = "DataFault";
  }
}
