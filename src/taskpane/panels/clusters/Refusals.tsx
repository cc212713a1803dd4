import type { JSX } from "react";
import type { ComparabilityFault } from "../../../catalog/comparability/comparabilityFaults";
import { usePane } from "../../components/PaneContext";

/**
 * Why figures are not compared, before anything is written.
 *
 * @param props the reasons
 * @returns a list; nothing where all compare
 */
export function Refusals({ faults }: { readonly faults: readonly ComparabilityFault[] }): JSX.Element | null {
  const { t, say } = usePane();
  if (faults.length === 0) return null;
  return (
    <>
      <h3>{t("clusterDesk.notComparable")}</h3>
      <ul className="plain-list">
        {faults.map(({ reason }) => (
          <li key={reason.en}>{say(reason)}</li>
        ))}
      </ul>
    </>
  );
}
