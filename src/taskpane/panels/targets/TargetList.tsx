import { DefaultButton } from "office-ui-fabric-react/lib/Button";
import { TextField } from "office-ui-fabric-react/lib/TextField";
import { useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { usePane } from "../../components/PaneContext";
import { pillarName } from "../../../workbook/gapSheet/words";
import { deadlineProblem } from "./deadlineProblem";
import type { GapDraft } from "./gapDraft";
import { TargetItem } from "./TargetItem";

interface Props {
  readonly catalog: Catalog;
  readonly draft: GapDraft;
  readonly thisYear: number;
  readonly onChange: (part: Partial<GapDraft>) => void;
}

/**
 * The targets of the plan by pillar, each with the year by which it is to be met.
 *
 * @param props the plan and the years typed so far
 * @returns the list
 */
export function TargetList({ catalog, draft, thisYear, onChange }: Props): JSX.Element {
  const { t, say } = usePane();
  const [common, setCommon] = useState("");
  const { targets } = catalog.plan(draft.planId);
  const pillars = [...new Set(targets.map(({ pillar }) => pillar))];
  const all = t("targets.deadlineAll");
  const problem = deadlineProblem(common, { en: all, ko: all }, thisYear);
  return (
    <>
      <p className="hint">{t("targets.deadlinesHint")}</p>
      <div className="deadline-all">
        <TextField
          label={all}
          className="year"
          inputMode="numeric"
          maxLength={4}
          placeholder={String(thisYear + 4)}
          value={common}
          errorMessage={problem && say(problem)}
          onChange={(_event, value) => {
            setCommon(value ?? "");
          }}
        />
        <DefaultButton
          text={t("targets.apply")}
          disabled={problem !== undefined || common.trim() === ""}
          onClick={() => {
            const years = Object.fromEntries(targets.map(({ id }) => [id, common.trim()]));
            onChange({ deadlines: years });
          }}
        />
      </div>
      {pillars.map((pillar) => (
        <section key={pillar} className="pillar" aria-label={say(pillarName(pillar))}>
          <h4>{say(pillarName(pillar))}</h4>
          <ul>
            {targets
              .filter((target) => target.pillar === pillar)
              .map((target) => (
                <TargetItem
                  key={target.id}
                  catalog={catalog}
                  target={target}
                  moneyUnit={draft.moneyUnit}
                  year={draft.deadlines[target.id] ?? ""}
                  thisYear={thisYear}
                  onYear={(year) => {
                    onChange({ deadlines: { ...draft.deadlines, [target.id]: year } });
                  }}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
