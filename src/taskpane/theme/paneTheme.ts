import { createTheme, type ITheme } from "office-ui-fabric-react/lib/Styling";
import type { ThemeKind } from "./appearance";

/** Korean faces stand behind Segoe UI so that Hangul never falls back to a serif. */
export const fontFamily =
  '"Segoe UI", "Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR", sans-serif';

const light = {
  themePrimary: "#1d5a94",
  themeLighterAlt: "#f4f8fc",
  themeLighter: "#dbe8f4",
  themeLight: "#bdd5ea",
  themeTertiary: "#7fadd5",
  themeSecondary: "#3a75ad",
  themeDarkAlt: "#1a5185",
  themeDark: "#164470",
  themeDarker: "#103253",
  neutralSecondary: "#565b60",
  neutralTertiary: "#767b80",
};

/** In the dark palette `white` is the surface and the neutrals run the other way, as Fluent expects. */
const dark = {
  themePrimary: "#82b8ec",
  themeLighterAlt: "#0c1116",
  themeLighter: "#1d2a37",
  themeLight: "#2b4055",
  themeTertiary: "#5685b2",
  themeSecondary: "#77abdf",
  themeDarkAlt: "#92c2f0",
  themeDark: "#a9cff4",
  themeDarker: "#c9e1f8",
  neutralLighterAlt: "#272829",
  neutralLighter: "#2d2e30",
  neutralLight: "#3a3c3e",
  neutralQuaternaryAlt: "#434547",
  neutralQuaternary: "#4b4d50",
  neutralTertiaryAlt: "#67696c",
  neutralTertiary: "#a4a7ab",
  neutralSecondaryAlt: "#b0b3b7",
  neutralSecondary: "#c2c5c9",
  neutralPrimaryAlt: "#dcdee0",
  neutralPrimary: "#f1f2f3",
  neutralDark: "#f7f8f8",
  black: "#ffffff",
  white: "#1f2021",
};

const semantic = {
  dark: {
    infoBackground: "#2b2d30",
    infoIcon: "#c2c5c9",
    warningBackground: "#3d3419",
    warningIcon: "#f2c661",
    messageText: "#f1f2f3",
    errorBackground: "#45262a",
    errorIcon: "#ff99a4",
    errorText: "#ff99a4",
    successBackground: "#203a2b",
    successIcon: "#7fd1a0",
  },
  light: {},
};

/**
 * Fluent's theme for the pane.
 *
 * @param kind light or dark
 * @returns the theme; Windows contrast themes override it by themselves through forced colours
 */
export function paneTheme(kind: ThemeKind): ITheme {
  return createTheme({
    palette: kind === "dark" ? dark : light,
    isInverted: kind === "dark",
    defaultFontStyle: { fontFamily },
    semanticColors: semantic[kind],
  });
}
