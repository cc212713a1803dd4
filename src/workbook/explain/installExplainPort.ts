import { setExplainPort } from "../../model/explainPort";

/**
 * Lets the function EXPLAIN read the workbook. What explains is loaded with the first question, so that the pane's
 * start does not grow.
 */
export function installExplainPort(): void {
  setExplainPort(async (address, language) => {
    const { explainAddress } = await import("./explainAddress");
    return explainAddress(address, language);
  });
}
