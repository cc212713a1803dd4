import { registerIcons } from "office-ui-fabric-react/lib/Styling";
import { Glyph } from "./Glyph";
import type { GlyphName } from "./glyphPaths";

/** The icon names that Fluent's controls ask for by themselves, each with a drawing of ours. */
const fluentNames: Readonly<Record<string, GlyphName>> = {
  CheckMark: "check",
  Add: "add",
  ChevronDown: "chevronDown",
  ChevronLeft: "chevronLeft",
  ChevronDownSmall: "chevronDown",
  ChevronUpSmall: "chevronUp",
  CircleRing: "circle",
  Clear: "clear",
  Cancel: "clear",
  Completed: "done",
  DoubleChevronDown: "chevronDown",
  DoubleChevronUp: "chevronUp",
  ErrorBadge: "error",
  Blocked2: "error",
  Info: "info",
  Refresh: "refresh",
  Undo: "undo",
  Search: "search",
  StatusCircleCheckmark: "check",
  Warning: "warning",
};

/** Gives Fluent our own drawings; its icon fonts would come from another host. */
export function registerPaneIcons(): void {
  const icons = Object.entries(fluentNames).map(([name, glyph]) => [name, <Glyph key={name} name={glyph} />]);
  registerIcons({ icons: Object.fromEntries(icons) as Record<string, React.JSX.Element> });
}
