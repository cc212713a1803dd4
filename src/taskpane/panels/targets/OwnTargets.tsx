import { ActionButton } from "office-ui-fabric-react/lib/Button";
import { useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import { pillarName } from "../../../workbook/gapSheet/words";
import { usePane } from "../../components/PaneContext";
import { Glyph } from "../../theme/Glyph";
import type { GapDraft } from "./gapDraft";
import { OwnTargetEditor } from "./OwnTargetEditor";

interface Props {
  readonly catalog: Catalog;
  readonly draft: GapDraft;
  readonly thisYear: number;
  readonly onChange: (part: Partial<GapDraft>) => void;
}

/**
 * Targets that the user adds to those of the plan.
 *
 * @param props the targets so far
 * @returns the list and, when asked for, the form
 */
export function OwnTargets({ catalog, draft, thisYear, onChange }: Props): JSX.Element {
  const { t, say } = usePane();
  const [editing, setEditing] = useState(false);
  const [edited, setEdited] = useState(false);
  const close = (): void => {
    setEdited(true);
    setEditing(false);
  };
  const { targets } = catalog.plan(draft.planId);
  const taken = [
    ...targets.flatMap(({ name }) => [name.en, name.ko]),
    ...draft.added.map(({ name }) => name),
  ];
  return (
    <>
      <p className="hint">{t("targets.addedHint")}</p>
      <ul className="own-targets">
        {draft.added.map((target) => (
          <li key={target.name}>
            <span>{target.name}</span>
            <span className="hint">{say(pillarName(target.pillar))}</span>
            <button
              type="button"
              className="pill-remove"
              aria-label={t("targets.remove", { name: target.name })}
              onClick={() => {
                onChange({ added: draft.added.filter((other) => other !== target) });
              }}
            >
              <Glyph name="clear" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {editing ? (
        <OwnTargetEditor
          catalog={catalog}
          pillars={[...new Set(targets.map(({ pillar }) => pillar))]}
          taken={taken}
          thisYear={thisYear}
          onSave={(target) => {
            onChange({ added: [...draft.added, target] });
            close();
          }}
          onCancel={close}
        />
      ) : (
        <ActionButton
          autoFocus={edited}
          iconProps={{ iconName: "Add" }}
          onClick={() => {
            setEditing(true);
          }}
        >
          {t("targets.add")}
        </ActionButton>
      )}
    </>
  );
}
