import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState, type JSX } from "react";
import { catalog } from "../../../catalog/catalog";
import { buildGapSheet, type GapSheetResult } from "../../../workbook/gapSheet/apply";
import { goTo } from "../../../workbook/goTo";
import { Disclosure } from "../../components/Disclosure";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { useOpenParts } from "../../components/useOpenParts";
import { useOperation } from "../../operations/useOperation";
import { gapRequest, startDraft, type GapDraft } from "./gapDraft";
import { GapOptions } from "./GapOptions";
import { OwnTargets } from "./OwnTargets";
import { PlanChoice } from "./PlanChoice";
import { StatusOverview } from "./StatusOverview";
import { TargetList } from "./TargetList";

/**
 * Targets: a plan with its deadlines, how the gap sheet is built, and how the targets stand afterwards.
 *
 * @returns the panel
 */
export default function TargetsPanel(): JSX.Element {
  const data = catalog();
  const { t, language } = usePane();
  const [draft, setDraft] = useState<GapDraft>(() => startDraft(data, data.plans[0] ?? "", language));
  const [built, setBuilt] = useState<string>();
  const part = useOpenParts("targets", "status");
  const build = useOperation<GapSheetResult>();
  const running = build.state.phase === "running";
  const thisYear = new Date().getFullYear();
  const change = (values: Partial<GapDraft>): void => {
    setDraft((before) => ({ ...before, ...values }));
  };
  const onBuild = (): void => {
    build.run(async (progress) => {
      const result = await buildGapSheet(gapRequest(data, draft, { language, thisYear }), progress);
      setBuilt(result.sheet);
      return result;
    });
  };
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <h2 className="visually-hidden">{t("targets.title")}</h2>
        <PlanChoice
          catalog={data}
          planId={draft.planId}
          onChoose={(planId) => {
            setDraft(startDraft(data, planId, language));
          }}
        />
        <Disclosure title={t("targets.list")} {...part("targets")}>
          <TargetList catalog={data} draft={draft} thisYear={thisYear} onChange={change} />
        </Disclosure>
        <Disclosure
          title={t("targets.added")}
          summary={
            draft.added.length > 0 ? t("targets.addedCount", { count: draft.added.length }) : undefined
          }
          {...part("added")}
        >
          <OwnTargets catalog={data} draft={draft} thisYear={thisYear} onChange={change} />
        </Disclosure>
        <Disclosure
          title={t("targets.options")}
          summary={t(draft.form === "native" ? "targets.native" : "targets.functions")}
          {...part("options")}
        >
          <GapOptions catalog={data} draft={draft} onChange={change} />
        </Disclosure>
        <Disclosure title={t("targets.status")} {...part("status")}>
          <StatusOverview sheet={built} />
        </Disclosure>
      </div>
      <footer className="panel-footer panel-footer-tall">
        <OperationStatus
          operation={build}
          success={(result) => ({
            text: t("result.built", { count: result.targets, address: `${result.sheet}!${result.address}` }),
            goTo: () => goTo(result.sheet, result.address),
          })}
        />
        <PrimaryButton
          className="wide-button"
          text={t(running ? "targets.building" : "targets.build")}
          disabled={running}
          allowDisabledFocus
          onClick={onBuild}
        />
      </footer>
    </div>
  );
}
