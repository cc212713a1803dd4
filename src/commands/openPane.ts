/**
 * Shows the pane. The pane follows the hash of its page, so a panel is named there.
 *
 * @param panel the panel to open; the one that was open last without
 */
export async function openPane(panel?: "benchmarks" | "targets"): Promise<void> {
  if (panel !== undefined) window.location.hash = panel;
  await Office.addin.showAsTaskpane();
}
