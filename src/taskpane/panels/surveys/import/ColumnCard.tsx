import { memo, type JSX } from "react";
import type { ColumnMatch, MatchTarget, RawTable } from "../../../../workbook/survey/import/importTypes";
import { columnLetters } from "../../../../workbook/sheet/address";
import type { SurveyItem } from "../../../../workbook/survey/surveyTypes";
import { usePane } from "../../../components/PaneContext";
import { Glyph } from "../../../theme/Glyph";
import { columnSamples } from "./columnSamples";
import { roles, targetKey, targetOf } from "./columnTargets";

interface Props {
  readonly match: ColumnMatch;
  readonly table: RawTable;
  /** Those asked in the round. */
  readonly items: readonly SurveyItem[];
  readonly tabIndex: 0 | -1;
  readonly onMatch: (column: number, to: MatchTarget) => void;
}

/**
 * One column of the file: its header, what it holds, and what it is. A native select: it holds every item of the
 * survey, and its keyboard is known.
 *
 * @param props the column
 * @returns the card
 */
export const ColumnCard = memo(function ColumnCard(props: Props): JSX.Element {
  const { match, table, items, tabIndex, onMatch } = props;
  const { t, say } = usePane();
  const { column, header, to, how } = match;
  const letter = columnLetters(column);
  const name = header === "" ? t("survey.import.noHeader") : header;
  const samples = columnSamples(table, column);
  const toCheck = how === "similar" || how === "none";
  return (
    <div className="change">
      <div className="change-head">
        <span className="hint">{t("survey.import.column", { letter })}</span>
        <span className={toCheck ? "status-text tone-poor" : "hint"}>
          {toCheck && <Glyph name="warning" size={14} />}
          {t(`survey.import.how.${how}`)}
        </span>
      </div>
      <div className="column-header">{name}</div>
      <div className="hint column-samples">
        {samples.length === 0
          ? t("survey.import.noSamples")
          : t("survey.import.samples", { samples: samples.join(" · ") })}
      </div>
      <select
        className="column-target"
        aria-label={t("survey.import.isWhat", { letter, header: name })}
        tabIndex={tabIndex}
        value={targetKey(to)}
        onChange={(event) => {
          onMatch(column, targetOf(event.target.value));
        }}
      >
        <option value="ignore">{t("survey.import.target.ignore")}</option>
        <optgroup label={t("survey.import.target.about")}>
          {roles.map((kind) => (
            <option key={kind} value={kind}>
              {t(`survey.import.target.${kind}`)}
            </option>
          ))}
        </optgroup>
        <optgroup label={t("survey.import.target.item")}>
          {items.map(({ id, text }) => (
            <option key={id} value={targetKey({ kind: "item", id })}>
              {`${id}: ${say(text)}`}
            </option>
          ))}
        </optgroup>
      </select>
      {(to.kind === "name" || to.kind === "email") && <div className="hint">{t("survey.import.toKey")}</div>}
    </div>
  );
});
