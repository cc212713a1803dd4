import { ActionButton, PrimaryButton, type IButton } from "office-ui-fabric-react/lib/Button";
import { useEffect, useRef, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import type { Policy } from "../../../model/catalogTypes";
import { requestedPolicies } from "../../../workbook/policies/policyRequest";
import { Disclosure } from "../../components/Disclosure";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { Segments } from "../../components/Segments";
import { useOpenParts } from "../../components/useOpenParts";
import { PlaceTaken } from "../benchmarks/PlaceTaken";
import { ApproachPreview, BudgetPreview } from "./ComparisonPreview";
import { draftRequest, type PolicyDraft } from "./policyDraft";
import { ProductChoice } from "./ProductChoice";
import { usePolicySheets } from "./usePolicySheets";

interface Props {
  readonly catalog: Catalog;
  readonly draft: PolicyDraft;
  readonly shown: readonly Policy[];
  readonly onChange: (part: Partial<PolicyDraft>) => void;
  readonly onBack: () => void;
}

/**
 * The second step: the approaches and budgets of the policies, and what is made of them.
 *
 * @param props the choices so far
 * @returns the step
 */
export function UseStep({ catalog, draft, shown, onChange, onBack }: Props): JSX.Element {
  const { t, language } = usePane();
  const part = useOpenParts("approaches", "budgets", "make");
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<IButton>(null);
  useEffect(() => heading.current?.focus(), []);
  const request = draftRequest(draft, shown, language);
  const policies = requestedPolicies(catalog, request);
  const sheets = usePolicySheets(request);
  const running = sheets.operation.state.phase === "running";
  const change = (values: Partial<PolicyDraft>): void => {
    sheets.operation.reset(); // What was said of the last sheet no longer fits.
    onChange(values);
  };
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <ActionButton className="back" iconProps={{ iconName: "ChevronLeft" }} onClick={onBack}>
          {t("policyDesk.back")}
        </ActionButton>
        <h2 ref={heading} tabIndex={-1}>
          {t("policyDesk.use")}
        </h2>
        <p className="hint">
          {t("policyDesk.found", { count: policies.length })}.{" "}
          {t(request.ids === undefined ? "policyDesk.scopeFilter" : "policyDesk.scopeChosen")}
        </p>
        <Disclosure title={t("policyDesk.approaches")} {...part("approaches")}>
          <ApproachPreview catalog={catalog} policies={policies} />
        </Disclosure>
        <Disclosure title={t("policyDesk.budgets")} {...part("budgets")}>
          <Segments
            label={t("policyDesk.currency")}
            choices={[
              { key: "USD", text: t("policyDesk.usd") },
              { key: "KRW", text: t("policyDesk.krw") },
            ]}
            chosen={draft.currency}
            onChoose={(currency) => {
              change({ currency });
            }}
          />
          <BudgetPreview catalog={catalog} policies={policies} currency={draft.currency} />
        </Disclosure>
        <Disclosure title={t("policyDesk.make")} {...part("make")}>
          <ProductChoice draft={draft} onChange={change} />
        </Disclosure>
      </div>
      <footer className="panel-footer panel-footer-tall">
        {sheets.placeTaken ? (
          <PlaceTaken
            onNewSheet={() => {
              button.current?.focus();
              sheets.operation.reset();
              sheets.onMake({ ...draft, place: "newSheet" });
            }}
            onKeep={() => {
              button.current?.focus();
              sheets.operation.reset();
            }}
          />
        ) : (
          <OperationStatus operation={sheets.operation} success={sheets.success} />
        )}
        <PrimaryButton
          className="wide-button"
          componentRef={button}
          text={running ? t("policyDesk.working") : t(`policyDesk.do.${draft.product}`)}
          disabled={running}
          allowDisabledFocus
          onClick={() => {
            sheets.onMake(draft);
          }}
        />
      </footer>
    </div>
  );
}
