import { useCallback, useEffect, useState } from "react";
import { panelAt } from "../panels/panelAddress";

/**
 * The open panel, held in the page's hash so that a ribbon command can open one by setting it.
 *
 * @param known the panels that exist, the first one being the start
 * @returns the open panel and a function that opens another
 */
export function usePanelAddress(known: readonly string[]): readonly [string, (id: string) => void] {
  const [open, setOpen] = useState(() => panelAt(window.location.hash, known) ?? known[0] ?? "");
  useEffect(() => {
    const follow = (): void => {
      const named = panelAt(window.location.hash, known);
      if (named !== undefined) setOpen(named);
    };
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, [known]);
  const go = useCallback((id: string) => {
    setOpen(id);
    window.location.hash = id;
  }, []);
  return [open, go];
}
