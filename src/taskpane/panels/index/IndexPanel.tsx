import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useMemo, useState, type JSX } from "react";
import { catalog } from "../../../catalog/catalog";
import { Disclosure } from "../../components/Disclosure";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { Segments } from "../../components/Segments";
import { useOpenParts } from "../../components/useOpenParts";
import { goTo } from "../../../workbook/goTo";
import "../../messages/addIndexMessages";
import { DataPart } from "./DataPart";
import { draftRequest, firstDraft, type IndexDraft } from "./indexDraft";
import { indexCoverage } from "./indexCoverage";
import { PreviewPart } from "./PreviewPart";
import { ScorePart } from "./ScorePart";
import { StartPart } from "./StartPart";
import { TreatmentPart } from "./TreatmentPart";
import { useIndexWork } from "./useIndexWork";
import { WeightsPart } from "./WeightsPart";

/**
 * Composite indices: from a template, the catalog or a table of the workbook to a sheet with places and their ranges.
 *
 * @returns the panel
 */
export default function IndexPanel(): JSX.Element {
  const data = catalog();
  const { t, language } = usePane();
  const [draft, setDraft] = useState<IndexDraft>(firstDraft);
  const part = useOpenParts("start", "preview");
  const work = useIndexWork();
  const request = useMemo(
    () => draftRequest(data, draft, { language, title: t("indexDesk.title") }),
    [data, draft, language, t],
  );
  const coverage = useMemo(() => request && indexCoverage(data, request), [data, request]);
  const change = (values: Partial<IndexDraft>): void => {
    work.forget(); // What was computed of other choices no longer fits.
    setDraft((before) => ({ ...before, ...values }));
  };
  const parts = { catalog: data, draft, request, coverage, onChange: change };
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <h2 className="visually-hidden" tabIndex={-1}>
          {t("index.title")}
        </h2>
        <Disclosure title={t("indexDesk.start")} summary={t(`indexDesk.${draft.start}`)} {...part("start")}>
          <StartPart {...parts} />
        </Disclosure>
        <Disclosure
          title={t("indexDesk.data")}
          summary={
            coverage &&
            t("indexDesk.dataSummary", {
              indicators: coverage.indicators.length,
              units: coverage.units.length,
              share: `${Math.round(100 * coverage.share)}%`,
            })
          }
          {...part("data")}
        >
          <DataPart {...parts} />
        </Disclosure>
        <Disclosure title={t("indexDesk.treatment")} {...part("treatment")}>
          <TreatmentPart {...parts} />
        </Disclosure>
        <Disclosure
          title={t("indexDesk.weights")}
          summary={t(`indexDesk.${draft.weights}`)}
          {...part("weights")}
        >
          <WeightsPart {...parts} />
        </Disclosure>
        <Disclosure
          title={t("indexDesk.score")}
          summary={t(`indexDesk.${draft.aggregation}`)}
          {...part("score")}
        >
          <ScorePart {...parts} />
        </Disclosure>
        <Disclosure title={t("indexDesk.preview")} {...part("preview")}>
          <PreviewPart {...parts} work={work} />
        </Disclosure>
      </div>
      <footer className="panel-footer panel-footer-tall">
        <OperationStatus
          operation={work.build}
          success={({ sheet }) => ({
            text: t("indexDesk.built", { sheet }),
            goTo: () => goTo(sheet, "A1"),
          })}
        />
        <Segments
          label={t("indexDesk.form")}
          choices={[
            { key: "native", text: t("indexDesk.native") },
            { key: "functions", text: t("indexDesk.functions") },
          ]}
          chosen={draft.form}
          onChoose={(form) => {
            change({ form });
          }}
        />
        <p className="hint">{t("indexDesk.formHint")}</p>
        <PrimaryButton
          className="wide-button"
          text={t("indexDesk.build")}
          disabled={request === undefined || work.isBusy}
          allowDisabledFocus
          onClick={() => {
            if (request !== undefined) work.makeSheet(request);
          }}
        />
      </footer>
    </div>
  );
}
