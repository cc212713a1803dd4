import type { JSX } from "react";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";

type Method = "eigen" | "geometric";

interface Props {
  readonly method: Method;
  readonly onMethod: (method: Method) => void;
}

/**
 * How weights are derived from pairwise comparisons.
 *
 * @param props the choice
 * @returns the two methods
 */
export function MethodChoice({ method, onMethod }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <ChoiceCards
      label={t("survey.analysis.method")}
      chosen={method}
      choices={[
        { key: "eigen", text: t("survey.analysis.eigen") },
        { key: "geometric", text: t("survey.analysis.geometric") },
      ]}
      onChoose={onMethod}
    />
  );
}
