/** What the user chose; "auto" follows Office. */
export type Appearance = "auto" | "light" | "dark";
export type ThemeKind = "light" | "dark";

export const appearances: readonly Appearance[] = ["auto", "light", "dark"];

/**
 * Light or dark for a choice and Office's own background. Where Office does not tell its background the pane
 * stays light: the colour scheme of the operating system often differs from that of Excel's window.
 *
 * @param choice the user's choice
 * @param background Office's background as #rgb or #rrggbb
 * @returns the kind of theme
 * @example themeKind("auto", "#262626") // => "dark"
 */
export function themeKind(choice: Appearance, background: string | undefined): ThemeKind {
  if (choice !== "auto") return choice;
  const lightness = background === undefined ? undefined : relativeLuminance(background);
  return lightness !== undefined && lightness < 0.2 ? "dark" : "light";
}

/** WCAG relative luminance, 0 black to 1 white; undefined for anything but a hex colour. */
function relativeLuminance(colour: string): number | undefined {
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const long = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})(?:[0-9a-f]{2})?$/i.exec(colour);
  const parts = short ? short.slice(1, 4).map((digit) => digit + digit) : long?.slice(1, 4);
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.map((part) => {
    const share = parseInt(part, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
