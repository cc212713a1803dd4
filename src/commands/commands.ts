import { openHelp } from "./helpCommand";
import { openPane } from "./openPane";
import { runCommand } from "./runCommand";

/** Loaded without office.js (an address that is blocked), the page still shows the pane's own message. */
if (typeof Office !== "undefined") {
  Office.actions.associate("showBenchmarks", (event: Office.AddinCommands.Event) =>
    runCommand(async () => {
      await openPane("benchmarks");
      return undefined;
    }, event),
  );
  Office.actions.associate("openHelp", (event: Office.AddinCommands.Event) => runCommand(openHelp, event));
}
