/**
 * Members above the manifest's requirement sets that the program may use, since it asks `isSetSupported` first and
 * does without where the answer is no.
 */
export interface OptionalMember {
  readonly member: string;
  /** The file that uses it. */
  readonly file: string;
  readonly reason: string;
}

export const optionalMembers: readonly OptionalMember[] = [
  {
    member: "RunOptions.mergeUndoGroup",
    file: "src/workbook/session.ts",
    reason: "one step of undo for an operation; older versions undo it write by write",
  },
];
