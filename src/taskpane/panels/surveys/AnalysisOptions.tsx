import { Dropdown } from "office-ui-fabric-react/lib/Dropdown";
import type { JSX } from "react";
import type { Survey } from "../../../workbook/survey/surveyTypes";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";
import { crossLines, type AnalysisDraft } from "./makeAnalysis";
import { MethodChoice } from "./MethodChoice";

interface Props {
  readonly draft: AnalysisDraft;
  /** Where the lines cross as the questionnaire says. */
  readonly centre: Survey["centre"];
  readonly onChange: (values: Partial<AnalysisDraft>) => void;
}

/**
 * What the chosen analysis asks for besides the form of its formulas.
 *
 * @param props the draft
 * @returns the choices; nothing for an analysis without any
 */
export function AnalysisOptions({ draft, centre, onChange }: Props): JSX.Element | null {
  const { t } = usePane();
  const { analysis, importance, method, crossLine } = draft;
  if (analysis === "ahp") {
    return (
      <MethodChoice
        method={method}
        onMethod={(chosen) => {
          onChange({ method: chosen });
        }}
      />
    );
  }
  if (analysis === "reliability") return null;
  return (
    <>
      {analysis === "ipa" && (
        <ChoiceCards
          label={t("survey.analysis.importance")}
          chosen={importance}
          choices={[
            { key: "stated", text: t("survey.analysis.stated"), hint: t("survey.analysis.statedHint") },
            { key: "derived", text: t("survey.analysis.derived"), hint: t("survey.analysis.derivedHint") },
          ]}
          onChoose={(chosen) => {
            onChange({ importance: chosen });
          }}
        />
      )}
      <Dropdown
        className="full-width"
        label={t("survey.analysis.crossLine")}
        options={crossLines.map((key) => ({ key, text: t(`survey.analysis.crossLines.${key}`) }))}
        selectedKey={crossLine ?? centre}
        onChange={(_event, option) => {
          onChange({ crossLine: crossLines.find((key) => key === option?.key) });
        }}
      />
    </>
  );
}
