/**
 * Opens the guide to the functions in the person's browser. Excel versions without a call for that get a new window
 * of the pane's own browser.
 */
export function openHelp(): Promise<undefined> {
  const address = new URL("help.html", window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
  } else {
    window.open(address, "_blank", "noopener");
  }
  return Promise.resolve(undefined);
}
