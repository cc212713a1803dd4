import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState, type JSX } from "react";
import { buildPairwiseSheet } from "../../../workbook/survey/analysis/ahp/buildPairwiseSheet";
import type { SheetForm } from "../../../workbook/analysisSheet/sheetForm";
import { usePane } from "../../components/PaneContext";
import { MethodChoice } from "./MethodChoice";
import type { SurveyDesk } from "./useSurveyDesk";

interface Props {
  readonly desk: SurveyDesk;
  readonly form: SheetForm;
}

/**
 * An empty pairwise sheet for one person: what is compared, and the method.
 *
 * @param props the desk and the form of the formulas
 * @returns the part
 */
export function PairwisePart({ desk, form }: Props): JSX.Element {
  const { t, language } = usePane();
  const [typed, setTyped] = useState("");
  const [method, setMethod] = useState<"eigen" | "geometric">("eigen");
  const elements = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return (
    <div className="stack">
      <TextField
        label={t("survey.analysis.elements")}
        description={t("survey.analysis.onePersonHint")}
        multiline
        rows={4}
        value={typed}
        onChange={(_event, value) => {
          setTyped(value ?? "");
        }}
      />
      <MethodChoice method={method} onMethod={setMethod} />
      <DefaultButton
        text={t("survey.analysis.makePairwise")}
        disabled={desk.busy || elements.length < 2}
        allowDisabledFocus
        onClick={() => {
          desk.work(async (progress) => {
            const title = t("survey.analysis.pairwiseTitle");
            const request = { title, elements, form, method, language };
            const { sheet, remarks } = await buildPairwiseSheet(request, progress);
            return { words: (say) => say("survey.made", { sheet }), sheet, remarks };
          });
        }}
      />
    </div>
  );
}
