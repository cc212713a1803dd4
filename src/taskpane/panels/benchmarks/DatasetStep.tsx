import { ActionButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useMemo, useRef, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { Disclosure } from "../../components/Disclosure";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { useOpenParts } from "../../components/useOpenParts";
import { AreaChoice } from "./AreaChoice";
import { ChosenIndicators } from "./ChosenIndicators";
import { draftAreas, draftRequest, type DatasetDraft } from "./datasetDraft";
import { FigurePreview } from "./FigurePreview";
import type { IndicatorFacts } from "./indicatorFacts";
import { InsertOptions } from "./InsertOptions";
import { PeriodChoice } from "./PeriodChoice";
import { PlaceTaken } from "./PlaceTaken";
import { requestedFigures } from "./requestedFigures";
import { useInsertDataset } from "./useInsertDataset";

interface Props {
  readonly catalog: Catalog;
  readonly facts: readonly IndicatorFacts[];
  readonly draft: DatasetDraft;
  readonly onChange: (part: Partial<DatasetDraft>) => void;
  readonly onBack: () => void;
}

/**
 * The second step: areas, periods, preview, and inserting.
 *
 * @param props the choices so far
 * @returns the step
 */
export function DatasetStep({ catalog, facts, draft, onChange, onBack }: Props): JSX.Element {
  const { t, language } = usePane();
  const part = useOpenParts("preview", "options");
  const heading = useRef<HTMLHeadingElement>(null);
  const request = useMemo(() => draftRequest(catalog, draft, language), [catalog, draft, language]);
  const series = useMemo(() => requestedFigures(catalog, request), [catalog, request]);
  const rows = series.reduce((sum, { figures }) => sum + figures.length, 0);
  const insert = useInsertDataset(request);
  useEffect(() => heading.current?.focus(), []);
  const areaCount = draftAreas(catalog, draft).length;
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <ActionButton className="back" iconProps={{ iconName: "ChevronLeft" }} onClick={onBack}>
          {t("benchmarks.back")}
        </ActionButton>
        <h2 ref={heading} tabIndex={-1}>
          {t("benchmarks.next")}
        </h2>
        <ChosenIndicators
          catalog={catalog}
          facts={facts}
          chosen={draft.indicators}
          onChange={(indicators) => {
            onChange({ indicators });
            if (indicators.length === 0) onBack();
          }}
        />
        <Disclosure
          title={t("benchmarks.areas")}
          summary={
            draft.areas === undefined
              ? t("benchmarks.areasAll")
              : t("benchmarks.areasChosen", { count: areaCount })
          }
          {...part("areas")}
        >
          <AreaChoice catalog={catalog} draft={draft} onChange={onChange} />
        </Disclosure>
        <Disclosure title={t("benchmarks.periods")} summary={periodSummary(t, draft)} {...part("periods")}>
          <PeriodChoice catalog={catalog} draft={draft} onChange={onChange} />
        </Disclosure>
        <Disclosure
          title={t("benchmarks.preview")}
          summary={t("benchmarks.previewAll", { count: rows })}
          {...part("preview")}
        >
          <FigurePreview catalog={catalog} series={series} />
        </Disclosure>
        <Disclosure title={t("benchmarks.options")} {...part("options")}>
          <InsertOptions draft={draft} onChange={onChange} />
        </Disclosure>
      </div>
      <footer className="panel-footer panel-footer-tall">
        {insert.placeTaken ? (
          <PlaceTaken onNewSheet={insert.onNewSheet} onKeep={insert.operation.reset} />
        ) : (
          <OperationStatus operation={insert.operation} success={insert.success} />
        )}
        {insert.operation.state.phase !== "running" && !insert.placeTaken && (
          <PrimaryButton
            className="wide-button"
            text={t("benchmarks.insert")}
            disabled={rows === 0}
            onClick={() => {
              insert.onInsert(draft.place);
            }}
          />
        )}
      </footer>
    </div>
  );
}

function periodSummary(t: ReturnType<typeof usePane>["t"], draft: DatasetDraft): string {
  if (draft.periods === "latest") return t("benchmarks.latest");
  if (draft.periods === "all") return t("benchmarks.allPeriods");
  return `${draft.from ?? t("benchmarks.earliest")} – ${draft.to ?? t("benchmarks.newest")}`;
}
