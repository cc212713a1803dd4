import { DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { Notice } from "../../components/Notice";
import { usePane } from "../../components/PaneContext";

interface Props {
  readonly onNewSheet: () => void;
  readonly onKeep: () => void;
}

/**
 * The question when the chosen place holds something: nothing is ever overwritten.
 *
 * @param props the two answers
 * @returns the question, which takes the keyboard
 */
export function PlaceTaken({ onNewSheet, onKeep }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <Notice
      tone="warning"
      glyph="warning"
      title={t("benchmarks.placeTaken")}
      takesFocus
      actions={
        <>
          <PrimaryButton text={t("benchmarks.useNewSheet")} onClick={onNewSheet} />
          <DefaultButton text={t("benchmarks.keepPlace")} onClick={onKeep} />
        </>
      }
    >
      {t("benchmarks.placeTakenHint")}
    </Notice>
  );
}
