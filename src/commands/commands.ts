import "./notice.css";
import { explainCommand } from "./explainCommand";
import { buildGapSheetCommand, buildSampleSheetCommand } from "./gapSheetCommand";
import { openHelp } from "./helpCommand";
import { openPane } from "./openPane";
import { planTableCommand } from "./planTableCommand";
import { runCommand, type Command } from "./runCommand";
import { showSourceCommand } from "./sourceCommand";

/** Gives a ribbon button's name to a command. */
function associate(name: string, command: Command): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(command, event);
  });
}

const open = (panel: "benchmarks" | "targets") => async (): Promise<undefined> => {
  await openPane(panel);
  return undefined;
};

// Where office.js could not be loaded the page still shows the pane's own message.
if (typeof Office !== "undefined") {
  associate("showBenchmarks", open("benchmarks"));
  associate("showTargets", open("targets"));
  associate("buildGapSheet", buildGapSheetCommand);
  associate("buildSampleSheet", buildSampleSheetCommand);
  associate("insertPlanTable", planTableCommand);
  associate("showSource", showSourceCommand);
  associate("explainCell", explainCommand);
  associate("openHelp", openHelp);
}
