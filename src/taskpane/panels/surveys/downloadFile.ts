/**
 * Has the browser save a file.
 *
 * @param name of the file
 * @param bytes its content
 */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download has taken its own hold of the content by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  });
}
