import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { FailureMessage } from "./FailureMessage";
import { usePane } from "./PaneContext";

interface Props {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/**
 * What stands in place of a panel that could not load or render.
 *
 * @param props what was thrown and what "Try again" does
 * @returns the message
 */
export default function PanelFailure({ error, onRetry }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <div className="panel-failure">
      <h2>{t("failure.panel")}</h2>
      <FailureMessage error={error} />
      <DefaultButton text={t("failure.retry")} onClick={onRetry} />
    </div>
  );
}
