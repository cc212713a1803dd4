// Draws each SVG of this folder as PNG files in the sizes that the manifest names: `node assets/icons/render.mjs`.
// The PNG files are kept with the sources, so a build needs no browser; run this after changing a drawing.
// With names (`node assets/icons/render.mjs index budget`) it draws only those.
import { readdir, readFile, writeFile } from "node:fs/promises";
import { findBrowser } from "../../test/e2e/findBrowser.cjs";
import { chromium } from "playwright-core";

const folder = new URL("./", import.meta.url);
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
/** The add-in's own icon is also shown in the store and in the list of add-ins, larger than any button. */
const brandSizes = [...sizes, 128];

const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
const page = await browser.newPage();
const wanted = process.argv.slice(2);
const drawings = (await readdir(folder)).filter((name) => name.endsWith(".svg"));
for (const drawing of drawings) {
  const name = drawing.replace(".svg", "");
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const svg = await readFile(new URL(drawing, folder), "utf8");
  for (const size of name === "brand" ? brandSizes : sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(new URL(`${name}-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
