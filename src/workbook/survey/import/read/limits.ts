/** What is read at most: beyond it a page of the pane would run out of memory. */
export const limits = {
  fileBytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  cells: 5_000_000,
  cellCharacters: 32_767,
} as const;
