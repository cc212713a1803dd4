import { ActionButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
import { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
import { useEffect, useRef, useState, type JSX } from "react";
import type { Catalog } from "../../../catalog/catalog";
import type { Policy } from "../../../model/catalogTypes";
import { usePane } from "../../components/PaneContext";
import { VirtualListbox } from "../../components/VirtualListbox";
import { activeFilters, type PolicyDraft } from "./policyDraft";
import { PolicyAbout } from "./PolicyAbout";
import { PolicyFilters } from "./PolicyFilters";
import { PolicyRow } from "./PolicyRow";

interface Props {
  readonly catalog: Catalog;
  readonly draft: PolicyDraft;
  /** What the search and the filter leave. */
  readonly shown: readonly Policy[];
  /** The user comes back from the second step, so the keyboard comes along. */
  readonly takesFocus: boolean;
  readonly onChange: (part: Partial<PolicyDraft>) => void;
  readonly onNext: () => void;
}

const rowHeight = 52;
const idOf = ({ id }: Policy): string => id;

/**
 * The first step: search, narrow and choose policies.
 *
 * @param props the register and the choices so far
 * @returns the step
 */
export function BrowseStep({ catalog, draft, shown, takesFocus, onChange, onNext }: Props): JSX.Element {
  const { t } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const [activeId, setActiveId] = useState<string>();
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { query, filter, chosen, currency } = draft;
  const active = shown.find(({ id }) => id === activeId) ?? shown[0];
  const toggle = (id: string): void => {
    onChange({ chosen: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  };
  return (
    <div className="panel-fill">
      <div className="panel-top">
        <h2 ref={heading} tabIndex={-1} className="visually-hidden">
          {t("policyDesk.choose")}
        </h2>
        <SearchBox
          placeholder={t("policyDesk.searchHint")}
          ariaLabel={t("policyDesk.search")}
          value={query}
          onChange={(_event, value) => {
            onChange({ query: value ?? "" });
          }}
        />
        <PolicyFilters
          catalog={catalog}
          filter={filter}
          onChange={(next) => {
            onChange({ filter: next });
          }}
        />
        <div className="count-line">
          <p className="count" role="status">
            {t("policyDesk.found", { count: shown.length })}
          </p>
          {activeFilters(draft.filter) > 0 && (
            <button
              type="button"
              className="small-button"
              onClick={() => {
                onChange({ filter: {} });
              }}
            >
              {t("policyDesk.clearFilters")}
            </button>
          )}
        </div>
      </div>
      {active === undefined ? (
        <Nothing query={draft.query.trim()} />
      ) : (
        <>
          <VirtualListbox
            className="listbox-fill"
            label={t("policyDesk.choose")}
            items={shown}
            idOf={idOf}
            chosen={new Set(chosen)}
            rowHeight={rowHeight}
            onActive={setActiveId}
            onToggle={toggle}
          >
            {(policy) => <PolicyRow catalog={catalog} policy={policy} />}
          </VirtualListbox>
          <PolicyAbout catalog={catalog} policy={active} currency={currency} />
        </>
      )}
      <footer className="panel-footer">
        <span className="footer-words" role="status">
          {chosen.length > 0
            ? t("policyDesk.chosen", { count: chosen.length })
            : t("policyDesk.allShown", { count: shown.length })}
        </span>
        {chosen.length > 0 && (
          <ActionButton
            onClick={() => {
              onChange({ chosen: [] });
            }}
          >
            {t("policyDesk.clearChosen")}
          </ActionButton>
        )}
        <PrimaryButton
          text={t("policyDesk.next")}
          disabled={chosen.length === 0 && shown.length === 0}
          onClick={onNext}
        />
      </footer>
    </div>
  );
}

function Nothing({ query }: { readonly query: string }): JSX.Element {
  const { t } = usePane();
  return (
    <div className="empty">
      <p>{query === "" ? t("policyDesk.noneFilters") : t("policyDesk.none", { query })}</p>
      <p className="hint">{t("policyDesk.noneHint")}</p>
    </div>
  );
}
