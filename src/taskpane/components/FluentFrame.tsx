import { ThemeProvider } from "office-ui-fabric-react/lib/Theme";
import { useMemo, type JSX, type ReactNode } from "react";
import { paneTheme } from "../theme/paneTheme";
import { registerPaneIcons } from "../theme/registerPaneIcons";
import { usePane } from "./PaneContext";

registerPaneIcons();

/**
 * Fluent's theme and icons around a panel. It loads with the first panel, not with the frame of the pane.
 *
 * @param props the panel
 * @returns the panel inside Fluent's theme
 */
export default function FluentFrame({ children }: { readonly children: ReactNode }): JSX.Element {
  const { theme } = usePane();
  const fluentTheme = useMemo(() => paneTheme(theme), [theme]);
  return (
    <ThemeProvider className="fluent" theme={fluentTheme}>
      {children}
    </ThemeProvider>
  );
}
