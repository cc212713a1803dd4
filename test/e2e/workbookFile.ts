import { readFileSync } from "node:fs";
import { ready, type OpenPage } from "./workbench";

const fileTab = { en: "File", ko: "파일" };

/** Saves the workbook by the File tab, as a person does. */
export async function saveFile({ page }: OpenPage, language: "en" | "ko"): Promise<Buffer> {
  await page.getByRole("tab", { name: fileTab[language], exact: true }).click();
  const [file] = await Promise.all([page.waitForEvent("download"), page.click('[data-control="save"]')]);
  return readFileSync(await file.path());
}

/** Opens a file by the File tab, and waits until the add-in stands ready in it. */
export async function openFile({ page }: OpenPage, language: "en" | "ko", buffer: Buffer): Promise<void> {
  const name = "review.xlsx";
  await page.getByRole("tab", { name: fileTab[language], exact: true }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.click('[data-control="open"]'),
  ]);
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.waitForFunction(
    (wanted) => document.querySelector("#document-name")?.textContent === wanted,
    name,
  );
  await ready(page);
}
