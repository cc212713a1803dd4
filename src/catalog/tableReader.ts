import type { PackedTable } from "./packedData";

/**
 * Reads the cells of a packed table by field name and expected type. A field or type that differs from what the
 * schema promised is a fault of the build, so it throws a plain Error and never yields a guessed value.
 */
export class TableReader {
  private readonly cells = new Map<string, readonly (string | number | boolean | null)[]>();

  constructor(
    private readonly name: string,
    private readonly table: PackedTable,
  ) {}

  /** One object a row, made by `make`; an absent value is `undefined`. */
  map<T>(make: (row: Row) => T): T[] {
    return Array.from({ length: this.table.rows }, (_, at) => make(new Row(this, at)));
  }

  cell(field: string, row: number): string | number | boolean | undefined {
    let column = this.cells.get(field);
    if (column === undefined) {
      column = this.unpack(field);
      this.cells.set(field, column);
    }
    return column[row] ?? undefined;
  }

  fault(field: string, row: number, expected: string): Error {
    return new Error(`Data module: ${this.name}.${field}, row ${String(row + 1)}, is not ${expected}.`);
  }

  private unpack(field: string): readonly (string | number | boolean | null)[] {
    const column = this.table.columns[field];
    if (column === undefined) throw new Error(`Data module: ${this.name} has no field ${field}.`);
    if (!("words" in column)) return column;
    return column.at.map((at) => (at === null ? null : (column.words[at] ?? null)));
  }
}

/** One row of a packed table. */
export class Row {
  constructor(
    private readonly reader: TableReader,
    private readonly at: number,
  ) {}

  text(field: string): string {
    return this.required(field, this.textOrNone(field));
  }

  textOrNone(field: string): string | undefined {
    const cell = this.reader.cell(field, this.at);
    if (cell === undefined || typeof cell === "string") return cell;
    throw this.reader.fault(field, this.at, "a text");
  }

  number(field: string): number {
    return this.required(field, this.numberOrNone(field));
  }

  numberOrNone(field: string): number | undefined {
    const cell = this.reader.cell(field, this.at);
    if (cell === undefined || typeof cell === "number") return cell;
    throw this.reader.fault(field, this.at, "a number");
  }

  flag(field: string): boolean {
    const cell = this.reader.cell(field, this.at);
    if (typeof cell === "boolean") return cell;
    throw this.reader.fault(field, this.at, "true or false");
  }

  private required<T>(field: string, value: T | undefined): T {
    if (value === undefined) throw this.reader.fault(field, this.at, "present");
    return value;
  }
}
