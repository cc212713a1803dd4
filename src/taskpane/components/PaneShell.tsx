import { useEffect, useRef, useState, type JSX } from "react";
import { panels } from "../panels/registry";
import { PanelHost } from "./PanelHost";
import { PanelTabs } from "./PanelTabs";
import { usePane } from "./PaneContext";
import { PaneSettings } from "./PaneSettings";
import { usePanelAddress } from "./usePanelAddress";

const ids = panels.map(({ id }) => id);

/**
 * The frame of the pane: name, settings, tabs, and the panels that were opened so far. A panel that was left stays
 * mounted, so that its choices are not lost.
 *
 * @returns the frame
 */
export function PaneShell(): JSX.Element {
  const { t, announce } = usePane();
  const [open, setOpen] = usePanelAddress(ids);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set([open]));
  const shown = useRef(open);
  useEffect(() => {
    setVisited((before) => (before.has(open) ? before : new Set([...before, open])));
    const entry = panels.find(({ id }) => id === open);
    if (entry && shown.current !== open) announce(t("app.panelOpened", { panel: entry.title(t) }));
    shown.current = open;
  }, [open, announce, t]);
  return (
    <>
      <header className="pane-header">
        <div className="pane-title">
          <span className="pane-mark" aria-hidden="true" />
          <h1>{t("app.name")}</h1>
          <PaneSettings />
        </div>
        <PanelTabs panels={panels} open={open} onOpen={setOpen} />
      </header>
      <main className="pane-main">
        {panels.map((panel) => (
          <section
            key={panel.id}
            id={`panel-${panel.id}`}
            className="panel"
            role="tabpanel"
            aria-labelledby={`tab-${panel.id}`}
            hidden={panel.id !== open}
          >
            {(visited.has(panel.id) || panel.id === open) && <PanelHost panel={panel} />}
          </section>
        ))}
      </main>
    </>
  );
}
