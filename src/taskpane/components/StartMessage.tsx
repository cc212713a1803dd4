import type { JSX } from "react";
import type { HostState } from "../host/officePort";
import { Notice } from "./Notice";
import { usePane } from "./PaneContext";

/**
 * What the pane shows where it cannot work: outside Excel, or without Microsoft's library.
 *
 * @param props which of the two it is
 * @returns the message, with a way on
 */
export function StartMessage({ state }: { readonly state: Exclude<HostState, "excel"> }): JSX.Element {
  const { t } = usePane();
  const offline = state === "noOfficeJs";
  return (
    <main className="start">
      <h1>{t("app.name")}</h1>
      <Notice
        tone={offline ? "error" : "info"}
        glyph={offline ? "error" : "info"}
        title={t(offline ? "start.offlineTitle" : "start.otherHostTitle")}
        actions={
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              window.location.reload();
            }}
          >
            {t("start.reload")}
          </button>
        }
      >
        {t(offline ? "start.offline" : "start.otherHost")}
      </Notice>
    </main>
  );
}
