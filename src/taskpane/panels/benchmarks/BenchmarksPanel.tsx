import { useMemo, useState, type JSX } from "react";
import { catalog } from "../../../catalog/catalog";
import { emptyDraft, type DatasetDraft } from "./datasetDraft";
import { DatasetStep } from "./DatasetStep";
import { indicatorFacts } from "./indicatorFacts";
import { IndicatorStep } from "./IndicatorStep";

/**
 * Benchmarks: find and choose indicators, then preview and insert their figures.
 *
 * @returns the panel
 */
export default function BenchmarksPanel(): JSX.Element {
  const data = catalog();
  const facts = useMemo(() => indicatorFacts(data), [data]);
  const [draft, setDraft] = useState<DatasetDraft>(emptyDraft);
  const [step, setStep] = useState<"choose" | "insert">("choose");
  const [returned, setReturned] = useState(false);
  const change = (part: Partial<DatasetDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  return step === "choose" ? (
    <IndicatorStep
      catalog={data}
      facts={facts}
      chosen={draft.indicators}
      takesFocus={returned}
      onChoose={(indicators) => {
        change({ indicators });
      }}
      onNext={() => {
        setStep("insert");
      }}
    />
  ) : (
    <DatasetStep
      catalog={data}
      facts={facts}
      draft={draft}
      onChange={change}
      onBack={() => {
        setReturned(true);
        setStep("choose");
      }}
    />
  );
}
