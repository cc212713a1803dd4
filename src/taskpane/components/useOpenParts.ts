import { useState } from "react";

/**
 * Which parts of a panel are open.
 *
 * @param start the parts open at first
 * @returns for a part's name, the two props that a Disclosure takes
 */
export function useOpenParts(
  ...start: readonly string[]
): (name: string) => { open: boolean; onToggle: (open: boolean) => void } {
  const [parts, setParts] = useState<ReadonlySet<string>>(new Set(start));
  return (name) => ({
    open: parts.has(name),
    onToggle: (open) => {
      const next = new Set(parts);
      if (open) next.add(name);
      else next.delete(name);
      setParts(next);
    },
  });
}
