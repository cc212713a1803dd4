import { useDeferredValue, useMemo, useState, type JSX } from "react";
import { catalog } from "../../../catalog/catalog";
import { filterPolicies } from "../../../catalog/policies/filterPolicies";
import { searchTexts, textIndex } from "../../components/textSearch";
import "../../messages/addPolicyMessages";
import { BrowseStep } from "./BrowseStep";
import { emptyDraft, type PolicyDraft } from "./policyDraft";
import { policyTexts } from "./policyTexts";
import { UseStep } from "./UseStep";

/**
 * Policies: find and choose policies, compare their approaches and budgets, and insert them, their comparison or their
 * timeline.
 *
 * @returns the panel
 */
export default function PoliciesPanel(): JSX.Element {
  const data = catalog();
  const [draft, setDraft] = useState<PolicyDraft>(emptyDraft);
  const [step, setStep] = useState<"browse" | "use">("browse");
  const [returned, setReturned] = useState(false);
  const index = useMemo(() => textIndex(data.policies, (policy) => policyTexts(data, policy)), [data]);
  const sought = useDeferredValue(draft.query);
  const shown = useMemo(() => {
    const fits = new Set(filterPolicies(data, draft.filter));
    return searchTexts(index, sought).filter((policy) => fits.has(policy));
  }, [data, index, sought, draft.filter]);
  const change = (part: Partial<PolicyDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
  };
  const parts = { catalog: data, draft, shown, onChange: change };
  return step === "browse" ? (
    <BrowseStep
      {...parts}
      takesFocus={returned}
      onNext={() => {
        setStep("use");
      }}
    />
  ) : (
    <UseStep
      {...parts}
      onBack={() => {
        setReturned(true);
        setStep("browse");
      }}
    />
  );
}
