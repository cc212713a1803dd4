import type { JSX } from "react";
import { appearances, type Appearance } from "../theme/appearance";
import { usePane } from "./PaneContext";

const appearanceKeys = {
  auto: "app.appearanceAuto",
  light: "app.appearanceLight",
  dark: "app.appearanceDark",
} as const;

/**
 * Language and appearance. Each language is named in itself, so that it is found by those who read no other.
 *
 * @returns the two switches
 */
export function PaneSettings(): JSX.Element {
  const { t, language, setLanguage, appearance, setAppearance } = usePane();
  return (
    <div className="pane-settings">
      <select
        aria-label={t("app.appearance")}
        value={appearance}
        onChange={(event) => {
          setAppearance(event.target.value as Appearance);
        }}
      >
        {appearances.map((choice) => (
          <option key={choice} value={choice}>
            {t(appearanceKeys[choice])}
          </option>
        ))}
      </select>
      <div className="language-switch" role="group" aria-label={t("app.language")}>
        {(["en", "ko"] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            lang={choice}
            aria-pressed={language === choice}
            onClick={() => {
              setLanguage(choice);
            }}
          >
            {choice === "en" ? "English" : "한국어"}
          </button>
        ))}
      </div>
    </div>
  );
}
