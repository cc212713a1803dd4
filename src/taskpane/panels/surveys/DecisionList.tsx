import { useMemo, useState, type JSX } from "react";
import type { Decision, ItemDecision, NextRoundPreview } from "../../../workbook/survey/rounds/roundTypes";
import { ChipBar } from "../../components/ChipBar";
import { usePane } from "../../components/PaneContext";
import { VirtualCards } from "../../components/VirtualCards";
import { Glyph } from "../../theme/Glyph";
import { decisionLooks, decisions, itemsDecided } from "./decisionLook";

const idOf = ({ id }: ItemDecision): string => id;
const heightOf = (): number => 88;

/**
 * The items with their decisions, filtered by decision; only those in sight are drawn.
 *
 * @param props the preview of the next round
 * @returns chips and the list
 */
export function DecisionList({ preview }: { readonly preview: NextRoundPreview }): JSX.Element {
  const { t } = usePane();
  const [chosen, setChosen] = useState<ReadonlySet<Decision>>(new Set());
  const shown = useMemo(() => itemsDecided(preview.items, chosen), [preview, chosen]);
  const chips = decisions
    .map((key) => ({
      key,
      text: t(`survey.next.decision.${key}`),
      hint: t(`survey.next.decisionHint.${key}`),
      look: decisionLooks[key],
      count: preview.items.filter(({ decision }) => decision === key).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <>
      <div className="list-top">
        <ChipBar
          label={t("survey.next.filter")}
          allText={t("survey.next.all")}
          chips={chips}
          chosen={chosen}
          onChoose={setChosen}
        />
        <span role="status">{t("survey.next.shown", { count: shown.length })}</span>
      </div>
      <VirtualCards
        className="cards-fill"
        label={t("survey.next.items")}
        items={shown}
        idOf={idOf}
        heightOf={heightOf}
      >
        {(item) => <DecisionCard item={item} />}
      </VirtualCards>
    </>
  );
}

function DecisionCard({ item }: { readonly item: ItemDecision }): JSX.Element {
  const { t, say } = usePane();
  const { id, text, decision, reason, revisedText } = item;
  const look = decisionLooks[decision];
  return (
    <div className="change">
      <div className="change-head">
        <span className={`status-text tone-${look.tone}`} title={t(`survey.next.decisionHint.${decision}`)}>
          <Glyph name={look.glyph} size={14} />
          {t(`survey.next.decision.${decision}`)}
        </span>
        <code>{id}</code>
      </div>
      <div className="change-row">{say(text)}</div>
      <div className="hint">{say(reason)}</div>
      {decision === "revised" && (
        <div className="new-words">
          <span className="hint">{t("survey.next.newWords")}: </span>
          {revisedText === undefined ? (
            <span className="tone-bad">{t("survey.next.wordsMissing")}</span>
          ) : (
            say(revisedText)
          )}
        </div>
      )}
    </div>
  );
}
