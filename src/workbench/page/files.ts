import { element } from "./element";

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands bytes to the person as a file to keep. */
export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = element("a", { attributes: { href: address, download: name } });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the address over by the next turn.
  window.setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Lets the person choose an .xlsx file; `undefined` when none was chosen. */
export function chooseFile(): Promise<File | undefined> {
  return new Promise((resolve) => {
    const input = element("input", {
      attributes: { type: "file", accept: `.xlsx,${type}`, id: "file-input" },
    });
    input.hidden = true;
    input.addEventListener("change", () => {
      input.remove();
      resolve(input.files?.[0]);
    });
    input.addEventListener("cancel", () => {
      input.remove();
      resolve(undefined);
    });
    document.body.append(input);
    input.click();
  });
}

/** Takes files that are dropped on the page, and shows that it would. */
export function onFileDropped(take: (file: File) => void): void {
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;
  const marked = (on: boolean): boolean => document.body.classList.toggle("dropping", on);
  document.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    marked(true);
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) marked(false);
  });
  document.addEventListener("drop", (event) => {
    marked(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
