import type { JSX } from "react";
import { usePane } from "../../components/PaneContext";

interface Props {
  readonly sheet: string;
  readonly onGo: (address: string) => void;
}

/**
 * A sheet's name that leads to it.
 *
 * @param props the sheet and what going there does
 * @returns a button that looks like a link
 */
export function SheetLink({ sheet, onGo }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <button
      type="button"
      className="go-to"
      aria-label={t("survey.showSheet", { sheet })}
      title={t("survey.showSheet", { sheet })}
      onClick={() => {
        onGo(`${sheet}!A1`);
      }}
    >
      {sheet}
    </button>
  );
}
