import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import type { JSX } from "react";
import { placeWords } from "../../../workbook/index/placeWords";
import { FailureMessage } from "../../components/FailureMessage";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import type { IndexPartProps } from "./indexParts";
import type { IndexDesk, IndexPreview } from "./useIndexWork";

/**
 * Scores, places and their ranges before anything is written.
 *
 * @param props the choices so far, and who computes
 * @returns the part
 */
export function PreviewPart({ request, work }: IndexPartProps & { readonly work: IndexDesk }): JSX.Element {
  const { t } = usePane();
  const { state, reset } = work.preview;
  return (
    <div className="stack">
      <DefaultButton
        text={t("indexDesk.compute")}
        disabled={request === undefined || work.isBusy}
        allowDisabledFocus
        onClick={() => {
          if (request !== undefined) work.compute(request);
        }}
      />
      <Running operation={work.preview} label={t("indexDesk.computing")} />
      {state.phase === "failed" && (
        <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />
      )}
      {state.phase === "done" ? (
        <PlaceTable preview={state.result} />
      ) : (
        <p className="hint">{t("indexDesk.stale")}</p>
      )}
    </div>
  );
}

function PlaceTable({ preview: { data, figures } }: { readonly preview: IndexPreview }): JSX.Element {
  const { t, language } = usePane();
  const { index, ranges } = figures;
  const units = data.units
    .map(({ id, name }, unit) => ({
      id,
      name,
      rank: index.ranks[unit] ?? null,
      score: index.scores[unit] ?? null,
      range: ranges[unit] ?? null,
      share: index.availability[unit] ?? 0,
    }))
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return (
    <div className="table-frame full-width">
      <table>
        <caption>{t("indexDesk.rankings")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("indexDesk.unit")}</th>
            <th scope="col">{t("indexDesk.place")}</th>
            <th scope="col" className="number">
              {t("indexDesk.scoreOf")}
            </th>
          </tr>
        </thead>
        <tbody>
          {units.map(({ id, name, rank, score, range, share }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td>
                {rank === null || range === null
                  ? t("indexDesk.notRanked", { share: `${Math.round(100 * share)}%` })
                  : placeWords(rank, [range.q5, range.q95], language)}
              </td>
              <td className="number">{score?.toFixed(1) ?? ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
