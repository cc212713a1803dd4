/** What the batch that runs has done to the workbook so far. */
export class WorkLog {
  /** Cells that got a value or a formula; null in a matrix leaves its cell alone and does not count. */
  cellsWritten = 0;
  /** Members that change something, as they were set or called: "Range.values", "TableRowCollection.add". */
  changes: string[] = [];

  /** Starts anew. */
  clear(): void {
    this.cellsWritten = 0;
    this.changes = [];
  }

  /** A property was set. */
  set(member: string): void {
    this.changes.push(member);
  }

  /** A method was called: those that only find or read something are left out. */
  called(className: string, name: string): void {
    if (!READING.test(name)) this.changes.push(`${className}.${name}`);
  }
}

const READING = /^(?:_|get|load|select|activate|calculate|suspend|evaluate)/iu;
