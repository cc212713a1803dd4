import { lazy, Suspense, useMemo, useState, type ComponentType, type JSX } from "react";
import type { PanelEntry } from "../panels/registry";
import { PaneBoundary } from "./PaneBoundary";
import { usePane } from "./PaneContext";

/** Shown while a chunk loads; itself without Fluent, so that it paints at once. */
function Waiting(): JSX.Element {
  const { t } = usePane();
  return (
    <div className="waiting" role="status">
      <span className="visually-hidden">{t("app.loading")}</span>
      <div className="bone bone-title" />
      <div className="bone" />
      <div className="bone" />
      <div className="bone bone-short" />
    </div>
  );
}

/** Loads a component together with Fluent's theme, side by side. */
function inFluent<Props extends object>(load: () => Promise<{ default: ComponentType<Props> }>) {
  return lazy(async () => {
    const frame = import(/* webpackChunkName: "fluent" */ "./FluentFrame");
    const [{ default: FluentFrame }, { default: Content }] = await Promise.all([frame, load()]);
    return {
      default: (props: Props): JSX.Element => (
        <FluentFrame>
          <Content {...props} />
        </FluentFrame>
      ),
    };
  });
}

/** The failure message comes with Fluent's buttons, so it is loaded only when something failed. */
const PanelFailure = inFluent(() => import(/* webpackChunkName: "panel-failure" */ "./PanelFailure"));

/**
 * Loads a panel on first use and keeps what goes wrong inside it.
 *
 * @param props the panel
 * @returns the panel, a placeholder while it loads, or the message of its failure
 */
export function PanelHost({ panel }: { readonly panel: PanelEntry }): JSX.Element {
  const { t } = usePane();
  const [attempt, setAttempt] = useState(0);
  // React keeps a failed import for good: a new attempt needs a new lazy component.
  const Panel = useMemo(() => inFluent(panel.load), [panel, attempt]);
  return (
    <PaneBoundary
      fallback={(error, retry) => (
        <PaneBoundary fallback={() => <p className="plain-failure">{t("failure.panel")}</p>}>
          <Suspense fallback={<Waiting />}>
            <PanelFailure
              error={error}
              onRetry={() => {
                setAttempt(attempt + 1);
                retry();
              }}
            />
          </Suspense>
        </PaneBoundary>
      )}
    >
      <Suspense fallback={<Waiting />}>
        <Panel />
      </Suspense>
    </PaneBoundary>
  );
}
