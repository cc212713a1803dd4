import type { JSX } from "react";
import type { SheetForm } from "../../../workbook/analysisSheet/sheetForm";
import { ChoiceCards } from "../../components/ChoiceCards";
import { usePane } from "../../components/PaneContext";

interface Props {
  readonly form: SheetForm;
  readonly onForm: (form: SheetForm) => void;
}

/**
 * Whether the formulas of a sheet are Excel's own or the add-in's functions.
 *
 * @param props the choice
 * @returns two choices with what each means
 */
export function FormChoice({ form, onForm }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <ChoiceCards
      label={t("survey.form")}
      chosen={form}
      choices={[
        { key: "native", text: t("survey.native"), hint: t("survey.nativeHint") },
        { key: "functions", text: t("survey.functions"), hint: t("survey.functionsHint") },
      ]}
      onChoose={onForm}
    />
  );
}
