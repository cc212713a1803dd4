import { useId, type JSX } from "react";
import { usePane } from "../../components/PaneContext";
import { MissingLine } from "../surveys/MissingLine";
import { needOf, liveBudget, type LiveProgramme } from "./liveBudget";
import { includedOrNone, numberOrNone } from "./lenient";
import { moneyText } from "./moneyText";
import { sliderRange } from "./sliderRange";
import type { StepProps } from "./stepProps";
import { TypedField } from "./TypedField";

interface Props extends StepProps {
  /** The envelope typed last: the slider's end does not move while it is dragged. */
  readonly typedEnvelope: number;
  readonly onTyped: (envelope: string) => void;
  readonly unitName: string;
}

/**
 * The envelope of the base scenario with a slider that shows the allocation at once, and floors and caps.
 *
 * @param props the draft
 * @returns the step
 */
export function EnvelopeStep(props: Props): JSX.Element {
  const { draft, onChange, onProgramme, weights, typedEnvelope, onTyped, unitName } = props;
  const { t, say } = usePane();
  const live = liveBudget(draft, 0, weights);
  const byName = new Map((live.rows ?? []).map((row) => [row.programme, row]));
  const rows = [...byName.values()];
  let next = 0;
  return (
    <div className="stack">
      <div className="typed-fields">
        <TypedField
          label={t("budgetDesk.envelopeOf", { unit: unitName })}
          value={draft.envelopes[0]}
          onChange={onTyped}
        />
        <TypedField
          label={t("budgetDesk.unit")}
          value={draft.unit}
          onChange={(unit) => {
            onChange({ unit });
          }}
        />
      </div>
      <Slider {...{ draft, onChange, typedEnvelope, unitName }} />
      <output className="budget-sum" aria-live="polite">
        {live.rows !== undefined && t("budgetDesk.sum", { amount: moneyText(live.total) })}
      </output>
      {live.problem !== undefined && <MissingLine>{say(live.problem)}</MissingLine>}
      {live.rows === undefined && live.problem === undefined && (
        <p className="hint">{t("budgetDesk.noEnvelope")}</p>
      )}
      <ul className="budget-rows">
        {draft.programmes.map((programme, at) => {
          if (!programme.isIncluded) return null;
          const row = rows[next++];
          const { typed } = programme;
          const field = (name: "floor" | "cap"): JSX.Element => (
            <TypedField
              label={t(`budgetDesk.${name}`)}
              ariaLabel={`${typed.name}: ${t(`budgetDesk.${name}`)}`}
              value={typed[name]}
              onChange={(value) => {
                onProgramme(at, { typed: { ...typed, [name]: value } });
              }}
            />
          );
          return (
            <li key={`${programme.base.targetId}${at}`}>
              <Amount
                name={typed.name}
                row={row}
                largest={Math.max(...rows.map(({ amount }) => amount), 0)}
              />
              <div className="typed-fields">
                {field("floor")}
                {field("cap")}
              </div>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function Slider({
  draft,
  onChange,
  typedEnvelope,
  unitName,
}: Pick<Props, "draft" | "onChange" | "typedEnvelope" | "unitName">): JSX.Element {
  const { t } = usePane();
  const id = useId();
  const programmes = includedOrNone(draft);
  const sum = (amounts: readonly (number | undefined)[]): number =>
    amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
  const { least, most, step } = sliderRange({
    floors: sum(programmes.map(({ floor }) => floor)),
    need: sum(programmes.map((programme) => needOf(programme))),
    typed: typedEnvelope,
    unit: numberOrNone(draft.unit) ?? 1,
  });
  const value = numberOrNone(draft.envelopes[0]) ?? least;
  const shown = Math.min(most, Math.max(least, value));
  return (
    <div className="budget-slider">
      <label htmlFor={id}>{t("budgetDesk.slider")}</label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={shown}
        aria-valuetext={`${moneyText(shown)} ${unitName}`}
        onChange={(event) => {
          const [, low, high] = draft.envelopes;
          onChange({ envelopes: [String(Number(Number(event.target.value).toPrecision(12))), low, high] });
        }}
      />
      <span className="budget-ends" aria-hidden="true">
        <span>{moneyText(least)}</span>
        <span>{moneyText(most)}</span>
      </span>
    </div>
  );
}

function Amount({
  name,
  row,
  largest,
}: {
  readonly name: string;
  readonly row: LiveProgramme | undefined;
  readonly largest: number;
}): JSX.Element {
  const { t } = usePane();
  const share = row === undefined || largest === 0 ? 0 : row.amount / largest;
  const bound =
    row === undefined || row.bound === null
      ? ""
      : ` · ${t(row.bound === "floor" ? "budgetDesk.atFloor" : "budgetDesk.atCap")}`;
  const ofNeed =
    row?.need === undefined || row.need === 0
      ? ""
      : ` · ${t("budgetDesk.ofNeed", { share: `${Math.round((row.amount / row.need) * 100)} %` })}`;
  return (
    <div className="budget-amount">
      <span className="budget-name">{name}</span>
      <span>{row === undefined ? "–" : `${moneyText(row.amount)}${bound}${ofNeed}`}</span>
      <span className="budget-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </div>
  );
}
