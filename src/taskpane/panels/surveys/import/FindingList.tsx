import { useMemo, type JSX } from "react";
import type { Decision, Decisions, Finding } from "../../../../workbook/survey/import/importTypes";
import type { Survey } from "../../../../workbook/survey/surveyTypes";
import { usePane } from "../../../components/PaneContext";
import { VirtualCards } from "../../../components/VirtualCards";
import { FindingCard } from "./FindingCard";
import { decisionOf } from "./findingChoices";

interface Props {
  readonly shown: readonly Finding[];
  readonly decisions: Decisions;
  readonly survey: Survey;
  readonly describedBy: string;
  readonly onDecide: (findings: readonly Finding[], decision: Decision | undefined) => void;
}

const idOf = ({ id }: Finding): string => id;
const heightOf = ({ item }: Finding): number => (item === undefined ? 136 : 176);

/**
 * The findings; only those in sight are drawn.
 *
 * @param props the findings and what is decided
 * @returns the list
 */
export function FindingList({ shown, decisions, survey, describedBy, onDecide }: Props): JSX.Element {
  const { t } = usePane();
  const items = useMemo(() => new Map(survey.items.map((item) => [item.id, item])), [survey]);
  return (
    <VirtualCards
      className="cards-fill"
      label={t("survey.import.findings")}
      items={shown}
      idOf={idOf}
      heightOf={heightOf}
      describedBy={describedBy}
    >
      {(finding, tabIndex) => (
        <FindingCard
          finding={finding}
          decision={decisionOf(finding, decisions)}
          item={finding.item === undefined ? undefined : items.get(finding.item)}
          tabIndex={tabIndex}
          onDecide={onDecide}
        />
      )}
    </VirtualCards>
  );
}
