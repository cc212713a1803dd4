import "./notice.css";
import { buildGapSheetCommand, buildSampleSheetCommand } from "./gapSheetCommand";
import { openHelp } from "./helpCommand";
import { openPane, type PanelCall } from "./openPane";
import { planTableCommand } from "./planTableCommand";
import { runCommand, type Command } from "./runCommand";
import { showSourceCommand } from "./sourceCommand";

/** Gives a ribbon button's name to a command. */
function associate(name: string, command: Command): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void runCommand(command, event);
  });
}

const open = (call: PanelCall) => async (): Promise<undefined> => {
  await openPane(call);
  return undefined;
};

// Where office.js could not be loaded the page still shows the pane's own message.
if (typeof Office !== "undefined") {
  associate("showBenchmarks", open("benchmarks"));
  associate("showTargets", open("targets"));
  associate("buildGapSheet", buildGapSheetCommand);
  associate("buildSampleSheet", buildSampleSheetCommand);
  associate("insertPlanTable", planTableCommand);
  associate("showSurveys", open("surveys"));
  associate("showIndex", open("index"));
  associate("showClusters", open("clusters"));
  associate("showBudget", open("budget"));
  associate("showPolicies", open("policies"));
  associate("showReview", open("review"));
  associate("checkSheet", open({ panel: "check", view: "doctor" }));
  associate("showHandOver", open("handover"));
  associate("showSource", showSourceCommand);
  associate("explainCell", open({ panel: "check", view: "why" }));
  associate("openHelp", openHelp);
}
