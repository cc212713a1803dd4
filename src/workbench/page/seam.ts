import type { Host } from "../host/createHost";

/** What the page around the pane's frame offers to it. */
interface Workbench {
  readonly seoulaiHost?: Pick<Host, "connect">;
}

/**
 * Runs in the pane's frame before office.js: lets the frame's add-in use the workbook of the page around it. Opened
 * on its own, the pane has no page around it, and office.js then finds that there is no Excel.
 */
if (window.parent !== window) (window.parent as Workbench).seoulaiHost?.connect(window);
