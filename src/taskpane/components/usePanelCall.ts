import { useEffect, useRef } from "react";
import { panelAt } from "../panels/panelAddress";

/**
 * Tells a panel when it is opened: at first, when its tab is chosen, and when a ribbon command asks for it. Each
 * command sets another argument, so that the same button works twice.
 *
 * @param panel the panel's id
 * @param onOpen takes the arguments of the address
 */
export function usePanelCall(panel: string, onOpen: (call: URLSearchParams) => void): void {
  const latest = useRef(onOpen);
  useEffect(() => {
    latest.current = onOpen;
  });
  useEffect(() => {
    const tell = (): void => {
      const { hash } = window.location;
      if (panelAt(hash, [panel]) === undefined) return;
      latest.current(new URLSearchParams(hash.split("?")[1] ?? ""));
    };
    tell();
    window.addEventListener("hashchange", tell);
    return () => {
      window.removeEventListener("hashchange", tell);
    };
  }, [panel]);
}
