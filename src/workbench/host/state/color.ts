import { HostError } from "../protocol/hostError";

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  gray: "#808080",
  green: "#008000",
  lightblue: "#ADD8E6",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  orange: "#FFA500",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

/** "#rrggbb", "rrggbb", "#rgb" or a common name, as "#RRGGBB". @throws {HostError} InvalidArgument */
export function hexColor(text: string): string {
  const named = NAMED[text.toLowerCase()];
  if (named !== undefined) return named;
  const short = /^#?([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toUpperCase();
  if (/^#?[0-9a-f]{6}$/iu.test(text)) return `#${text.replace("#", "")}`.toUpperCase();
  throw new HostError("InvalidArgument", `"${text}" is no colour: give "#RRGGBB" or a name.`);
}

/** The engine's data bars and colour scales want colours as numbers. */
export function colorNumber(hex: string): number {
  return Number.parseInt(hexColor(hex).slice(1), 16);
}
