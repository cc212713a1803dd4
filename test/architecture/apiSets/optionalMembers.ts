/**
 * Members above the manifest's requirement sets that the program may use, since it asks `isSetSupported` first and
 * does without where the answer is no.
 */
export interface OptionalMembers {
  readonly set: string;
  /** The lowest version that has all of the members; the program asks for this one. */
  readonly version: string;
  /** The one file that asks, and that uses the members when the answer is yes. */
  readonly file: string;
  readonly members: readonly string[];
  readonly reason: string;
}

export const optionalMembers: readonly OptionalMembers[] = [
  {
    set: "ExcelApi",
    version: "1.20",
    file: "src/workbook/optional/undoGroups.ts",
    members: ["RunOptions.mergeUndoGroup"],
    reason: "one step of undo for an operation; older versions undo it write by write",
  },
  {
    set: "ExcelApi",
    version: "1.18",
    file: "src/workbook/optional/cellNotes.ts",
    members: [
      "Worksheet.notes",
      "NoteCollection.add",
      "NoteCollection.getItemOrNullObject",
      "Note.load",
      "Note.content",
      "Note.delete",
    ],
    reason:
      "definitions as notes on the header cells; older versions get a block of definitions beneath the table",
  },
  {
    set: "ExcelApi",
    version: "1.18",
    file: "src/workbook/optional/notesAt.ts",
    members: [
      "Worksheet.notes",
      "NoteCollection.getItemOrNullObject",
      "Note.load",
      "Note.content",
      "Note.delete",
    ],
    reason: "notes that a hand-over has added are taken away again; older versions have a sheet of sources",
  },
  {
    set: "ExcelApi",
    version: "1.18",
    file: "src/workbook/optional/notedCells.ts",
    members: [
      "Worksheet.notes",
      "NoteCollection.load",
      "NoteCollection.items",
      "Note.content",
      "Note.getLocation",
    ],
    reason: "rows with a person's note are never removed; where an add-in cannot read notes, none are known",
  },
  {
    set: "ExcelApi",
    version: "1.10",
    file: "src/workbook/optional/commentedCells.ts",
    members: [
      "Workbook.comments",
      "CommentCollection.load",
      "CommentCollection.items",
      "Comment.id",
      "Comment.getLocation",
    ],
    reason: "rows with a person's comment are never removed; older versions have no threaded comments",
  },
  {
    set: "ExcelApi",
    version: "1.12",
    file: "src/workbook/optional/spillRanges.ts",
    members: ["Range.getSpillingToRangeOrNullObject"],
    reason: "all cells that a formula fills become values at a hand-over; older versions have no spills",
  },
  {
    set: "ExcelApi",
    version: "1.19",
    file: "src/workbook/optional/richNumbers.ts",
    members: [
      "Range.valuesAsJson",
      "StringCellValue.type",
      "StringCellValue.basicValue",
      "DoubleCellValue.type",
      "DoubleCellValue.basicValue",
      "DoubleCellValue.properties",
      "BooleanCellValue.properties",
      "EmptyCellValue.type",
    ],
    reason: "numbers that carry their source as properties; older versions get plain numbers",
  },
  {
    set: "ExcelApi",
    version: "1.12",
    file: "src/workbook/optional/spilledCells.ts",
    members: ["Range.getSpillParentOrNullObject"],
    reason:
      "a cell that another one spills into told from a formula of its own; older versions have no spills",
  },
  {
    set: "ExcelApi",
    version: "1.12",
    file: "src/workbook/optional/spillParent.ts",
    members: ["Range.getSpillParentOrNullObject"],
    reason:
      "a cell that another one spills into is explained by that one's formula; older versions have no spills",
  },
  {
    set: "OpenBrowserWindowApi",
    version: "1.1",
    file: "src/commands/helpCommand.ts",
    members: ["UI.openBrowserWindow"],
    reason: "the guide in the person's own browser; else in a window of the pane's browser",
  },
];
