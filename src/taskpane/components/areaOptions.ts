import { DropdownMenuItemType, type IDropdownOption } from "office-ui-fabric-react/lib/Dropdown";
import type { Catalog } from "../../catalog/catalog";
import type { AreaKind } from "../../model/catalogTypes";
import type { Pane } from "./PaneContext";

const kinds: readonly AreaKind[] = ["country", "city", "region", "bloc", "world"];

/**
 * Areas as options under the heading of their kind.
 *
 * @param catalog the data
 * @param ids the areas to offer
 * @param pane the words of the pane
 * @returns headings and options
 */
export function areaOptions(
  catalog: Catalog,
  ids: readonly string[],
  { t, say }: Pick<Pane, "t" | "say">,
): IDropdownOption[] {
  const areas = [...catalog.areas.values()].filter(({ id }) => ids.includes(id));
  return kinds.flatMap((kind) => {
    const options = areas
      .filter((area) => area.kind === kind)
      .map((area) => ({ key: area.id, text: say(area.name) }))
      .sort((a, b) => a.text.localeCompare(b.text));
    if (options.length === 0) return [];
    const heading = {
      key: `kind-${kind}`,
      text: t(`areaKind.${kind}`),
      itemType: DropdownMenuItemType.Header,
    };
    return [heading, ...options];
  });
}
