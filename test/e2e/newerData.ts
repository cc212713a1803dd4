import type { Page } from "playwright-core";
import { changedData, type CatalogChange } from "../integration/changedCatalog";

const compiled = /JSON\.parse\('\{"version":(?:[^'\\]|\\.)*'\)/;

/**
 * Has a page load the add-in as it would be published with other data: the built functions.js, with the text of its
 * data package exchanged on the way.
 */
export async function serveNewerData(page: Page, change: CatalogChange): Promise<void> {
  const text = JSON.stringify(changedData(change)).replace(/[\\']/g, "\\$&");
  await page.route("**/functions.js", async (route) => {
    const answer = await route.fetch();
    const script = await answer.text();
    if (!compiled.test(script)) throw new Error("functions.js holds no compiled data package.");
    await route.fulfill({ response: answer, body: script.replace(compiled, () => `JSON.parse('${text}')`) });
  });
}
