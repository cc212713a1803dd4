import { engineLibrary } from "../../engine/library";
import type { RibbonButton } from "../ribbon/addInManifest";

interface MenuRegistry {
  add(key: string, item: object): void;
  contains(key: string): boolean;
  remove(key: string): void;
}

/** Entries for things that the workbench's files cannot keep. */
const withoutUse = [
  "pivot_headers_group",
  "pivot_group_remaining",
  "pivot_headers_ungroup",
  "collapse_pivot",
  "pivot_sorting",
  "pivot_fix_formulas",
  "pivot_properties",
];

/**
 * Puts the manifest's entries into the menu that a cell opens, below the engine's own.
 *
 * @param entries of the manifest, in the language shown
 * @param run runs one
 */
export function addCellMenu(entries: readonly RibbonButton[], run: (entry: RibbonButton) => void): void {
  const registry = engineLibrary().registries.cellMenuRegistry as unknown as MenuRegistry;
  for (const key of withoutUse) if (registry.contains(key)) registry.remove(key);
  entries.forEach((entry, index) => {
    const key = `manifest_${entry.id}`;
    if (registry.contains(key)) registry.remove(key);
    registry.add(key, {
      name: entry.label,
      sequence: 300 + index,
      separator: index === entries.length - 1,
      execute: () => run(entry),
    });
  });
}
