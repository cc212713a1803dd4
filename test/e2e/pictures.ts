import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Locator } from "playwright-core";
import { accessibilityProblems } from "./panePage";
import { cellsInFront, type OpenPage } from "./workbench";

const screenshots = join(__dirname, "../../assets/screenshots");

export const frameOf = ({ page }: OpenPage): Frame =>
  page.frames().find((one) => one.url().includes("taskpane.html"))!;

/** Whatever is worth a picture must also be without an accessibility problem. */
export async function picture(open: OpenPage, name: string, top?: Locator): Promise<void> {
  await top?.evaluate((element) => {
    element.scrollIntoView();
  });
  expect([name, await accessibilityProblems(frameOf(open))]).toEqual([name, []]);
  if (process.env.SEOULAI_SCREENSHOTS === undefined) return;
  mkdirSync(screenshots, { recursive: true });
  await open.page.mouse.move(2, 2);
  await open.page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** The sheet in front on a screen that shows it whole. */
export async function widePicture(
  open: OpenPage,
  name: string,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const { page } = open;
  const before = page.viewportSize()!;
  await page.setViewportSize(size);
  await cellsInFront(page);
  await picture(open, name);
  await page.setViewportSize(before);
}
