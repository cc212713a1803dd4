import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useId, useMemo, useState, type JSX } from "react";
import type { ColumnMatch } from "../../../../workbook/survey/import/importTypes";
import type { Round, Survey } from "../../../../workbook/survey/surveyTypes";
import { ChipBar } from "../../../components/ChipBar";
import { usePane } from "../../../components/PaneContext";
import { VirtualCards } from "../../../components/VirtualCards";
import { ColumnCard } from "./ColumnCard";
import { columnGroups, isInGroup, itemsWithoutColumn, type ColumnGroup } from "./columnTargets";
import { CourseStatus } from "./CourseStatus";
import { ReadAs } from "./ReadAs";
import type { ImportCourse, OpenTable } from "./useImport";

interface Props {
  readonly course: ImportCourse;
  readonly open: OpenTable;
  readonly survey: Survey;
  readonly round: Round;
}

/** The columns are those of the groups when they were chosen: one that is corrected stays where the keyboard is. */
interface Filter {
  readonly groups: ReadonlySet<ColumnGroup>;
  readonly columns: ReadonlySet<number> | undefined;
}
const everyColumn: Filter = { groups: new Set(), columns: undefined };

function filterOf(groups: ReadonlySet<ColumnGroup>, matches: readonly ColumnMatch[]): Filter {
  if (groups.size === 0) return everyColumn;
  const chosen = matches.filter((match) => [...groups].some((group) => isInGroup(match, group)));
  return { groups, columns: new Set(chosen.map(({ column }) => column)) };
}

const idOf = ({ column }: ColumnMatch): string => String(column);
const heightOf = (): number => 118;

/**
 * The second stage of an import: what each column is, to be corrected.
 *
 * @param props the table that was read
 * @returns the stage
 */
export function ColumnsStage({ course, open, survey, round }: Props): JSX.Element {
  const { t, say } = usePane();
  const [filter, setFilter] = useState<Filter>(everyColumn);
  const keys = useId();
  const { matches, table } = open;
  const { columns } = filter;
  const shown = useMemo(
    () => (columns === undefined ? matches : matches.filter(({ column }) => columns.has(column))),
    [matches, columns],
  );
  const items = useMemo(() => {
    const asked = new Set(round.items);
    return survey.items.filter(({ id }) => asked.has(id));
  }, [survey, round]);
  const without = itemsWithoutColumn(matches, round.items);
  const anyItem = matches.some(({ to }) => to.kind === "item");
  return (
    <>
      <div className="list-top">
        <ReadAs course={course} open={open} />
        <p className="hint">{t("survey.import.columnsHint")}</p>
        <ChipBar
          label={t("survey.import.columnFilter")}
          allText={t("survey.import.columnAll")}
          chosen={filter.groups}
          chips={columnGroups
            .map((key) => ({
              key,
              text: t(`survey.import.columnGroup.${key}`),
              count: matches.filter((match) => isInGroup(match, key)).length,
            }))
            .filter(({ count }) => count > 0)}
          onChoose={(groups) => {
            setFilter(filterOf(groups, matches));
          }}
        />
        {without.length > 0 && (
          <details className="items-without">
            <summary>{t("survey.import.itemsWithout", { count: without.length })}</summary>
            <ul>
              {items
                .filter(({ id }) => without.includes(id))
                .map(({ id, text }) => (
                  <li key={id}>
                    <code>{id}</code> {say(text)}
                  </li>
                ))}
            </ul>
          </details>
        )}
      </div>
      {shown.length === 0 ? (
        <p className="empty view-rest">{t("survey.import.noColumnsShown")}</p>
      ) : (
        <>
          <p id={keys} className="visually-hidden">
            {t("survey.import.columnKeys")}
          </p>
          <VirtualCards
            className="cards-fill"
            label={t("survey.import.columns")}
            items={shown}
            idOf={idOf}
            heightOf={heightOf}
            describedBy={keys}
          >
            {(match, tabIndex) => (
              <ColumnCard
                match={match}
                table={table}
                items={items}
                tabIndex={tabIndex}
                onMatch={course.match}
              />
            )}
          </VirtualCards>
        </>
      )}
      <CourseStatus course={course}>
        {!anyItem && <p className="field-problem">{t("survey.import.nothingMatched")}</p>}
        <PrimaryButton
          className="wide-button"
          text={t("survey.import.check")}
          disabled={!anyItem || course.checking.state.phase === "running"}
          allowDisabledFocus
          onClick={() => {
            course.check();
          }}
        />
      </CourseStatus>
    </>
  );
}
