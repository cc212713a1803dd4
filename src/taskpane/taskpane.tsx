import "./fabricConfig";
import "./pane.css";
import { createRoot } from "react-dom/client";
import { PaneProvider } from "./components/PaneProvider";
import { PaneShell } from "./components/PaneShell";
import { StartMessage } from "./components/StartMessage";
import { hostState } from "./host/officePort";

/** Waits for Excel, then shows the pane; the functions are registered by then, their bundle stands before. */
async function start(): Promise<void> {
  const state = await hostState();
  const place = document.getElementById("pane");
  if (!place) throw new Error("The page has no element with the id “pane”.");
  createRoot(place).render(
    <PaneProvider>{state === "excel" ? <PaneShell /> : <StartMessage state={state} />}</PaneProvider>,
  );
  if (state !== "excel") return;
  // EXPLAIN in cells; after the first paint, which must not wait for it.
  const { installExplainPort } = await import("../workbook/explain/installExplainPort");
  installExplainPort();
}

void start();
