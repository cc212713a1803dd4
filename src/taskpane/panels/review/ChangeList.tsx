import { useCallback, useMemo, type JSX, type KeyboardEvent } from "react";
import type { Change, Decisions, RefreshPreview } from "../../../workbook/refresh/refreshTypes";
import { usePane } from "../../components/PaneContext";
import { VirtualCards } from "../../components/VirtualCards";
import { ChangeCard } from "./ChangeCard";
import { ChangeHeading } from "./ChangeHeading";
import { changeRows, type ChangeRow } from "./changeRows";
import type { Decision } from "./decisions";

interface Props {
  readonly preview: RefreshPreview;
  readonly shown: readonly Change[];
  readonly decisions: Decisions;
  readonly describedBy: string;
  readonly onDecide: (changes: readonly Change[], decision: Decision | undefined) => void;
  readonly onGo: (address: string) => void;
}

const idOf = ({ id }: ChangeRow): string => id;
const heights: Readonly<Record<ChangeRow["kind"], number>> = { block: 40, column: 38, change: 152 };
const heightOf = ({ kind }: ChangeRow): number => heights[kind];

/** By the key's place, so that they also work while Korean is typed. */
const decisionKeys: Readonly<Record<string, Decision>> = { KeyN: "accept", KeyM: "refuse" };

/**
 * The changes under the headings of their block and column; only those in sight are drawn.
 *
 * @param props the changes and what is decided
 * @returns the list
 */
export function ChangeList(props: Props): JSX.Element {
  const { preview, shown, decisions, onDecide, onGo } = props;
  const { t } = usePane();
  const rows = useMemo(() => changeRows(preview, shown), [preview, shown]);
  const onKey = useCallback(
    (row: ChangeRow, event: KeyboardEvent): boolean => {
      const decision = decisionKeys[event.code];
      if (decision === undefined || event.ctrlKey || event.metaKey || event.altKey) return false;
      onDecide(row.kind === "change" ? [row.change] : row.changes, decision);
      return true;
    },
    [onDecide],
  );
  return (
    <VirtualCards
      className="cards-fill"
      label={t("review.changes")}
      items={rows}
      idOf={idOf}
      heightOf={heightOf}
      describedBy={props.describedBy}
      onKey={onKey}
    >
      {(row, tabIndex) =>
        row.kind === "change" ? (
          <ChangeCard
            change={row.change}
            decision={decisions.get(row.change.id)}
            tabIndex={tabIndex}
            onDecide={onDecide}
            onGo={onGo}
          />
        ) : (
          <ChangeHeading row={row} tabIndex={tabIndex} onDecide={onDecide} />
        )
      }
    </VirtualCards>
  );
}
