import { useMemo, type JSX } from "react";
import type { Decision, Finding, FindingKind } from "../../../../workbook/survey/import/importTypes";
import { ChipBar } from "../../../components/ChipBar";
import { usePane } from "../../../components/PaneContext";
import { commonChoices, kindCounts } from "./findingChoices";
import { findingLooks } from "./findingLook";

interface Props {
  readonly findings: readonly Finding[];
  readonly kinds: ReadonlySet<FindingKind>;
  readonly shown: readonly Finding[];
  /** Whether there is a decision to take back. */
  readonly anyDecided: boolean;
  readonly onKinds: (kinds: ReadonlySet<FindingKind>) => void;
  readonly onDecide: (findings: readonly Finding[], decision: Decision | undefined) => void;
}

/**
 * Which findings are shown, and deciding all of them at once where they offer the same.
 *
 * @param props the findings and the filter
 * @returns chips and buttons
 */
export function FindingFilters(props: Props): JSX.Element {
  const { findings, kinds, shown, anyDecided, onKinds, onDecide } = props;
  const { t, say } = usePane();
  const counts = useMemo(() => kindCounts(findings), [findings]);
  const common = useMemo(() => commonChoices(shown), [shown]);
  return (
    <>
      <ChipBar
        label={t("survey.import.filter")}
        allText={t("survey.import.all")}
        chosen={kinds}
        chips={counts.map(({ kind, count }) => ({
          key: kind,
          text: t(`survey.import.kind.${kind}`),
          look: findingLooks[kind],
          count,
        }))}
        onChoose={onKinds}
      />
      <div className="all-shown">
        <span role="status">{t("survey.import.shown", { count: shown.length })}</span>
        {(common.length > 0 || anyDecided) && (
          <div className="all-buttons" role="group" aria-label={t("survey.import.allOfKind")}>
            <span className="hint">{t("survey.import.allOfKind")}</span>
            {common.map(({ kind, text }) => (
              <button
                key={kind}
                type="button"
                className="small-button"
                onClick={() => {
                  onDecide(shown, { choice: kind });
                }}
              >
                {say(text)}
              </button>
            ))}
            {anyDecided && (
              <button
                type="button"
                className="small-button"
                onClick={() => {
                  onDecide(shown, undefined);
                }}
              >
                {t("survey.import.undecide")}
              </button>
            )}
          </div>
        )}
      </div>
    </>
  );
}
