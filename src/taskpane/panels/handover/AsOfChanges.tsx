import { ActionButton, DefaultButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { useState, type JSX } from "react";
import type { AsOfPreview, FormulaChange } from "../../../workbook/asOf/asOfTypes";
import { GoToLink } from "../../components/GoToLink";
import { usePane } from "../../components/PaneContext";
import { VirtualCards } from "../../components/VirtualCards";

interface Props {
  readonly preview: AsOfPreview;
  readonly disabled: boolean;
  readonly onGo: (address: string) => void;
  readonly onApply: (chosen: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}

const idOf = ({ id }: FormulaChange): string => id;
const heightOf = (): number => 92;

/**
 * The formulas that a date changes. The add-in's own always follow; a person's follow when ticked.
 *
 * @param props the preview
 * @returns counts, the list, and the buttons
 */
export function AsOfChanges({ preview, disabled, onGo, onApply, onCancel }: Props): JSX.Element {
  const { t, say } = usePane();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { asOf, changes, left } = preview;
  const yours = changes.filter(({ ours }) => !ours);
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <div className="stack">
      <Counts preview={preview} yours={yours.length} />
      {yours.length > 0 && (
        <ActionButton
          className="look-again"
          onClick={() => {
            setTicked(new Set(ticked.size === yours.length ? [] : yours.map(({ id }) => id)));
          }}
        >
          {t(ticked.size === yours.length ? "handover.asOfTickNone" : "handover.asOfTickAll")}
        </ActionButton>
      )}
      {changes.length > 0 && (
        <VirtualCards
          className="cards-short"
          label={t("handover.asOfFormulas")}
          items={changes}
          idOf={idOf}
          heightOf={heightOf}
          onKey={(change, event) => {
            if (
              event.key !== " " ||
              change.ours ||
              event.target !== event.currentTarget.ownerDocument.activeElement
            ) {
              return false;
            }
            toggle(change.id);
            return true;
          }}
        >
          {(change, tabIndex) => (
            <FormulaRow
              change={change}
              ticked={change.ours || ticked.has(change.id)}
              tabIndex={tabIndex}
              onToggle={toggle}
              onGo={onGo}
            />
          )}
        </VirtualCards>
      )}
      {left.length > 0 && <p>{t("handover.asOfAlone")}</p>}
      {left.length > 0 && (
        <ul className="why-list">
          {left.map(({ sheet, address, formula, reason }) => (
            <li key={`${sheet}!${address}`}>
              <GoToLink address={`${sheet}!${address}`} onGo={onGo} />
              <code className="formula">{formula}</code>
              <span className="hint">{say(reason)}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="buttons">
        <PrimaryButton
          text={asOf === undefined ? t("handover.asOfUnpinNow") : t("handover.asOfPin", { asOf })}
          disabled={disabled}
          onClick={() => {
            onApply(new Set([...ticked, ...changes.filter(({ ours }) => ours).map(({ id }) => id)]));
          }}
        />
        <DefaultButton text={t("handover.cancel")} disabled={disabled} onClick={onCancel} />
      </div>
    </div>
  );
}

function Counts({ preview, yours }: { readonly preview: AsOfPreview; readonly yours: number }): JSX.Element {
  const { t } = usePane();
  const { asOf, changes } = preview;
  const ours = changes.length - yours;
  if (changes.length === 0) {
    return <p>{t(asOf === undefined ? "handover.asOfNoFormulasUnpin" : "handover.asOfNoFormulas")}</p>;
  }
  return (
    <p>
      {ours > 0 && t("handover.asOfOurs", { count: ours })}{" "}
      {yours > 0 && t("handover.asOfYours", { count: yours })}
    </p>
  );
}

interface RowProps {
  readonly change: FormulaChange;
  readonly ticked: boolean;
  readonly tabIndex: 0 | -1;
  readonly onToggle: (id: string) => void;
  readonly onGo: (address: string) => void;
}

function FormulaRow({ change, ticked, tabIndex, onToggle, onGo }: RowProps): JSX.Element {
  const { t } = usePane();
  const where = `${change.sheet}!${change.address}`;
  return (
    <div className="tick-row">
      <input
        type="checkbox"
        aria-label={`${where}: ${change.after}`}
        checked={ticked}
        disabled={change.ours}
        tabIndex={tabIndex}
        onChange={() => {
          onToggle(change.id);
        }}
      />
      <div className="row-words">
        <span className="tick-head">
          <GoToLink address={where} tabIndex={tabIndex} onGo={onGo} />
          <span className="becomes">{t(change.ours ? "handover.ours" : "handover.yours")}</span>
        </span>
        <code>
          <span className="visually-hidden">{t("handover.before")}: </span>
          <del>{change.before}</del>
        </code>
        <code>
          <span className="visually-hidden">{t("handover.after")}: </span>
          {change.after}
        </code>
      </div>
    </div>
  );
}
