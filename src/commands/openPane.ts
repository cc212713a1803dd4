/** A panel of the pane, with what it is to do at once. */
export type PanelCall =
  | "benchmarks"
  | "targets"
  | "surveys"
  | "index"
  | "clusters"
  | "budget"
  | "policies"
  | "review"
  | "handover"
  | { readonly panel: "check"; readonly view: "why" | "doctor" };

/** Calls so far: each has another number, so that the same button works twice. */
let calls = 0;

/**
 * Shows the pane. The pane follows the hash of its page, so a panel is named there.
 *
 * @param call the panel to open; the one that was open last without
 */
export async function openPane(call?: PanelCall): Promise<void> {
  if (call !== undefined) window.location.hash = address(call);
  await Office.addin.showAsTaskpane();
}

function address(call: PanelCall): string {
  calls += 1;
  return typeof call === "string"
    ? `${call}?call=${String(calls)}`
    : `${call.panel}?${call.view}=${String(calls)}`;
}
