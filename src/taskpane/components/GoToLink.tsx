import type { JSX } from "react";
import { usePane } from "./PaneContext";

interface Props {
  readonly address: string;
  readonly onGo: (address: string) => void;
  readonly tabIndex?: 0 | -1;
}

/**
 * An address that leads to its cells.
 *
 * @param props the address and what going there does
 * @returns a button that looks like the address
 */
export function GoToLink({ address, onGo, tabIndex }: Props): JSX.Element {
  const { t } = usePane();
  return (
    <button
      type="button"
      className="go-to"
      aria-label={t("app.goTo", { address })}
      title={t("app.goTo", { address })}
      tabIndex={tabIndex}
      onClick={() => {
        onGo(address);
      }}
    >
      {address}
    </button>
  );
}
