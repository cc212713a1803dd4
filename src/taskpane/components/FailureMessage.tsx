import { DefaultButton, IconButton } from "office-ui-fabric-react/lib/Button";
import { useState, type JSX } from "react";
import { describeFailure, type FailureKind } from "../errors/describeFailure";
import type { GlyphName } from "../theme/glyphPaths";
import { Notice } from "./Notice";
import { usePane } from "./PaneContext";

const glyphs: Readonly<Record<FailureKind, GlyphName>> = {
  warning: "warning",
  info: "info",
  error: "error",
  bug: "error",
};

interface Props {
  readonly error: unknown;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
}

/**
 * An error in the words and with the actions of the house table.
 *
 * @param props what was thrown, and what Retry and Close do
 * @returns the message
 */
export function FailureMessage({ error, onRetry, onDismiss }: Props): JSX.Element {
  const { t, say } = usePane();
  const failure = describeFailure(error);
  const tone = failure.kind === "bug" ? "error" : failure.kind;
  return (
    <Notice
      tone={tone}
      glyph={glyphs[failure.kind]}
      title={t(`failure.${failure.kind}`)}
      dismiss={
        onDismiss && (
          <IconButton
            iconProps={{ iconName: "Clear" }}
            ariaLabel={t("failure.dismiss")}
            onClick={onDismiss}
          />
        )
      }
      actions={
        <>
          {failure.retry && onRetry && <DefaultButton text={t("failure.retry")} onClick={onRetry} />}
          {failure.kind === "bug" && failure.details !== undefined && (
            <CopyDetails details={failure.details} />
          )}
        </>
      }
    >
      {failure.text ? say(failure.text) : t("failure.bugHint")}
    </Notice>
  );
}

/** Copies the details; where the browser forbids it, shows them to be copied by hand. */
function CopyDetails({ details }: { readonly details: string }): JSX.Element {
  const { t } = usePane();
  const [state, setState] = useState<"idle" | "copied" | "blocked">("idle");
  const clipboard = navigator.clipboard as Clipboard | undefined;
  const copy = (): void => {
    if (!clipboard) {
      setState("blocked");
      return;
    }
    clipboard.writeText(details).then(
      () => {
        setState("copied");
      },
      () => {
        setState("blocked");
      },
    );
  };
  return (
    <>
      <DefaultButton text={t(state === "copied" ? "failure.copied" : "failure.copy")} onClick={copy} />
      {state === "blocked" && (
        <label className="details-text">
          {t("failure.copyByHand")}
          <textarea readOnly rows={6} value={details} />
        </label>
      )}
    </>
  );
}
