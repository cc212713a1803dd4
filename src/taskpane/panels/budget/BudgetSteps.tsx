import { PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState, type JSX, type ReactNode } from "react";
import { SeoulaiError } from "../../../model/errors";
import type { Bilingual } from "../../../model/language";
import { buildBudget } from "../../../workbook/budget/buildBudget";
import { planBudget } from "../../../workbook/budget/planBudget";
import { moneyUnitName } from "../../../workbook/gapSheet/moneyUnit";
import { goTo } from "../../../workbook/goTo";
import { Disclosure } from "../../components/Disclosure";
import { FailureMessage } from "../../components/FailureMessage";
import { OperationStatus } from "../../components/OperationStatus";
import { usePane } from "../../components/PaneContext";
import { Running } from "../../components/Running";
import { useOpenParts } from "../../components/useOpenParts";
import { usePanelCall } from "../../components/usePanelCall";
import { useOperation, type OperationControl } from "../../operations/useOperation";
import { MissingLine } from "../surveys/MissingLine";
import { budgetRequestOf, type BudgetDraft } from "./budgetDraft";
import { CostsStep } from "./CostsStep";
import { EnvelopeStep } from "./EnvelopeStep";
import { includedOrNone, numberOrNone } from "./lenient";
import { needOf } from "./liveBudget";
import { moneyText } from "./moneyText";
import { PhasingStep } from "./PhasingStep";
import { ScenariosStep } from "./ScenariosStep";
import { SheetStep } from "./SheetStep";
import { TargetsStep } from "./TargetsStep";
import { useBudgetDraft } from "./useBudgetDraft";
import { useBudgetPlaces, type BudgetPlaces } from "./useBudgetPlaces";

const none: BudgetPlaces = { weights: [], gapSheets: [] };

/**
 * The six steps of a budget in their order, and the button that builds the desk.
 *
 * @returns the steps
 */
export function BudgetSteps(): JSX.Element {
  const { t, say, language } = usePane();
  const [turn, setTurn] = useState(0);
  const [typedEnvelope, setTypedEnvelope] = useState(0);
  const reading = useBudgetPlaces(turn);
  const state = useBudgetDraft(language);
  const building = useOperation<{ readonly sheet: string }>();
  const part = useOpenParts("targets");
  usePanelCall("budget", () => {
    setTurn((before) => before + 1);
  });
  const { draft } = state;
  const places = reading.state.phase === "done" ? reading.state.result : none;
  const shared = { ...state, weights: places.weights.find(({ id }) => id === draft.weights) };
  const unitName = moneyUnitName(draft.moneyUnit)[language];
  const context = {
    language,
    title: draft.source === "" ? state.plan : draft.source,
    scenarioNames: [
      t("budgetDesk.scenario.base"),
      t("budgetDesk.scenario.low"),
      t("budgetDesk.scenario.high"),
    ] as const,
  };
  const problem = problemOf(draft, context);
  const isRunning = building.state.phase === "running";
  const step = (name: StepName, summary: string | undefined, content: ReactNode): JSX.Element => (
    <Disclosure title={t(`budgetDesk.step.${name}`)} summary={summary} {...part(name)}>
      {content}
    </Disclosure>
  );
  return (
    <div className="panel-fill">
      <div className="panel-scroll">
        <h2 className="visually-hidden">{t("budget.title")}</h2>
        <p className="hint">{t("budgetDesk.intro")}</p>
        {[reading, state.reading].map((operation, at) => (
          <Reading key={at} operation={operation} />
        ))}
        {step(
          "targets",
          t("budgetDesk.chosen", { count: draft.programmes.filter(({ isIncluded }) => isIncluded).length }),
          <TargetsStep {...shared} gapSheets={places.gapSheets} />,
        )}
        {step("costs", costsSummary(draft, t), <CostsStep {...shared} weightSets={places.weights} />)}
        {step(
          "envelope",
          draft.envelopes[0] === "" ? undefined : `${draft.envelopes[0]} ${unitName}`,
          <EnvelopeStep
            {...shared}
            unitName={unitName}
            typedEnvelope={typedEnvelope}
            onTyped={(envelope) => {
              setTypedEnvelope(numberOrNone(envelope) ?? 0);
              const [, low, high] = draft.envelopes;
              state.onChange({ envelopes: [envelope, low, high] });
            }}
          />,
        )}
        {step("phasing", yearsSummary(draft), <PhasingStep {...shared} />)}
        {step("scenarios", undefined, <ScenariosStep {...shared} />)}
        {step("sheet", undefined, <SheetStep {...shared} />)}
      </div>
      <footer className="panel-footer panel-footer-tall">
        <OperationStatus
          operation={building}
          success={({ sheet }) => ({ text: t("budgetDesk.built", { sheet }), goTo: () => goTo(sheet, "A1") })}
        />
        {problem !== undefined && (
          <MissingLine>{t("budgetDesk.toFix", { reason: say(problem) })}</MissingLine>
        )}
        <PrimaryButton
          className="wide-button"
          text={isRunning ? t("budgetDesk.building") : t("budgetDesk.build")}
          disabled={isRunning || problem !== undefined}
          allowDisabledFocus
          onClick={() => {
            building.run((progress) => buildBudget(budgetRequestOf(draft, context), progress));
          }}
        />
      </footer>
    </div>
  );
}

type StepName = "targets" | "costs" | "envelope" | "phasing" | "scenarios" | "sheet";

function Reading({
  operation,
}: {
  readonly operation: Pick<OperationControl<unknown>, "state" | "cancel" | "reset">;
}): JSX.Element | null {
  const { t } = usePane();
  const { state, reset } = operation;
  if (state.phase === "failed") {
    return <FailureMessage error={state.error} onRetry={state.retry} onDismiss={reset} />;
  }
  return <Running operation={operation} label={t("budgetDesk.reading")} />;
}

function costsSummary(draft: BudgetDraft, t: ReturnType<typeof usePane>["t"]): string | undefined {
  const programmes = includedOrNone(draft);
  if (programmes.length === 0) return undefined;
  const done = programmes.filter((programme) => needOf(programme) !== undefined).length;
  return t("budgetDesk.costsDone", { done: moneyText(done), all: moneyText(programmes.length) });
}

function yearsSummary({ firstYear, years }: BudgetDraft): string | undefined {
  const [first, count] = [numberOrNone(firstYear), numberOrNone(years)];
  return first === undefined || count === undefined ? undefined : `${first}–${first + count - 1}`;
}

/** What keeps the desk from being built; nothing is written to find out. */
function problemOf(
  draft: BudgetDraft,
  context: Parameters<typeof budgetRequestOf>[1],
): Bilingual | undefined {
  try {
    planBudget(budgetRequestOf(draft, context));
    return undefined;
  } catch (error) {
    if (error instanceof SeoulaiError) return error.text;
    throw error;
  }
}
