import { ActionButton, PrimaryButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { Disclosure } from "../../components/Disclosure";
import { Notice } from "../../components/Notice";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { useAsOf } from "../../components/useAsOf";
import { useOpenParts } from "../../components/useOpenParts";
import { AreaChoice } from "./AreaChoice";
import { ChosenIndicators } from "./ChosenIndicators";
import { draftAreas, type DatasetDraft } from "./datasetDraft";
import { FailureMessage } from "../../components/FailureMessage";
import { PaneBoundary } from "../../components/PaneBoundary";
import { DatasetPreview } from "./DatasetPreview";
import type { IndicatorFacts } from "./indicatorFacts";
import { InsertOptions } from "./InsertOptions";
import { PeriodChoice } from "./PeriodChoice";
import { PlaceTaken } from "./PlaceTaken";
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
  const { t } = usePane();
  const part = useOpenParts("preview", "options");
  const heading = useRef<HTMLHeadingElement>(null);
  const insert = useInsertDataset(draft);
  const running = insert.operation.state.phase === "running";
  const button = useRef<IButton>(null);
  useEffect(() => heading.current?.focus(), []);
  const { asOf: pin, error: pinError } = useAsOf("benchmarks");
  const areaCount = draftAreas(catalog, draft).length;
  const change = (part: Partial<DatasetDraft>): void => {
    insert.operation.reset(); // What was said of the last insertion no longer fits.
    onChange(part);
  };
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <ActionButton className="back" iconProps={{ iconName: "ChevronLeft" }} onClick={onBack}>
          {t("benchmarks.back")}
        </ActionButton>
        <h2 ref={heading} tabIndex={-1}>
          {t("benchmarks.next")}
        </h2>
        {pinError !== undefined && <FailureMessage error={pinError} />}
        {pin && (
          <Notice tone="info" glyph="pin">
            {t("benchmarks.asOfPinned", { asOf: pin.asOf })}
          </Notice>
        )}
        <ChosenIndicators
          catalog={catalog}
          facts={facts}
          chosen={draft.indicators}
          onChange={(indicators) => {
            change({ indicators });
            heading.current?.focus();
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
          <AreaChoice catalog={catalog} draft={draft} onChange={change} />
        </Disclosure>
        <Disclosure title={t("benchmarks.periods")} summary={periodSummary(t, draft)} {...part("periods")}>
          <PeriodChoice catalog={catalog} draft={draft} onChange={change} />
        </Disclosure>
        <Disclosure title={t("benchmarks.preview")} {...part("preview")}>
          <PaneBoundary
            key={JSON.stringify([draft, pin?.asOf])}
            fallback={(error) => <FailureMessage error={error} />}
          >
            <DatasetPreview catalog={catalog} draft={draft} asOf={pin?.asOf} />
          </PaneBoundary>
        </Disclosure>
        <Disclosure title={t("benchmarks.options")} {...part("options")}>
          <InsertOptions draft={draft} onChange={change} />
        </Disclosure>
      </div>
      <footer className="panel-footer panel-footer-tall">
        {insert.placeTaken ? (
          <PlaceTaken
            onNewSheet={() => {
              button.current?.focus();
              insert.onNewSheet();
            }}
            onKeep={() => {
              button.current?.focus();
              insert.operation.reset();
            }}
          />
        ) : (
          <OperationStatus operation={insert.operation} success={insert.success} />
        )}
        <PrimaryButton
          className="wide-button"
          componentRef={button}
          text={t(running ? "benchmarks.inserting" : "benchmarks.insert")}
          disabled={running}
          allowDisabledFocus
          onClick={() => {
            insert.onInsert(draft.place);
          }}
        />
      </footer>
    </div>
  );
}

function periodSummary(t: ReturnType<typeof usePane>["t"], draft: DatasetDraft): string {
  if (draft.periods === "latest") return t("benchmarks.latest");
  if (draft.periods === "all") return t("benchmarks.allPeriods");
  return `${draft.from ?? t("benchmarks.earliest")} – ${draft.to ?? t("benchmarks.newest")}`;
}
