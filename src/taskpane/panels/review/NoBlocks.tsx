import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";

/** Opens another panel of the pane. */
function open(panel: string): void {
  window.location.hash = panel;
}

/**
 * What stands in the place of the list while the workbook holds nothing of the add-in.
 *
 * @returns words, and the two ways to insert something
 */
export function NoBlocks(): JSX.Element {
  const { t } = usePane();
  return (
    <div className="nothing-yet">
      <h3>{t("review.none")}</h3>
      <p className="hint">{t("review.noneHint")}</p>
      <div className="buttons">
        <DefaultButton
          text={t("review.insertBenchmarks")}
          onClick={() => {
            open("benchmarks");
          }}
        />
        <DefaultButton
          text={t("review.buildGapSheet")}
          onClick={() => {
            open("targets");
          }}
        />
      </div>
    </div>
  );
}
