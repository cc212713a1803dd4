import type { JSX } from "react";
import type { Change } from "../../../workbook/refresh/refreshTypes";
import { usePane } from "../../components/PaneContext";
import type { ChangeRow } from "./changeRows";
import type { Decision } from "./decisions";

interface Props {
  readonly row: Exclude<ChangeRow, { readonly kind: "change" }>;
  readonly tabIndex: 0 | -1;
  readonly onDecide: (changes: readonly Change[], decision: Decision | undefined) => void;
}

/**
 * The heading of a block or of a column, with the buttons that decide all below it.
 *
 * @param props the heading
 * @returns name, count and two buttons
 */
export function ChangeHeading({ row, tabIndex, onDecide }: Props): JSX.Element {
  const { t, say } = usePane();
  const what =
    row.kind === "block"
      ? say(row.block.title)
      : row.header === undefined
        ? t("review.wholeRows")
        : t("review.column", { header: row.header });
  const decidable = row.changes.filter((change) => change.decidable);
  return (
    <div className={`change-heading change-heading-${row.kind}`}>
      <span className="change-heading-name">
        {what} <span className="hint">{row.changes.length.toLocaleString()}</span>
      </span>
      {decidable.length > 0 && (
        <span className="answers">
          {(["refuse", "accept"] as const).map((decision) => (
            <button
              key={decision}
              type="button"
              className="small-button"
              tabIndex={tabIndex}
              aria-label={t(decision === "accept" ? "review.takeAllOf" : "review.keepAllOf", { what })}
              onClick={() => {
                onDecide(decidable, decision);
              }}
            >
              {t(decision === "accept" ? "review.takeAll" : "review.keepAll")}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}
