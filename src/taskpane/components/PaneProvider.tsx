import {
  useCallback,
  useEffect,
  useMemo,
  useState,
  type Dispatch,
  type JSX,
  type ReactNode,
  type SetStateAction,
} from "react";
import type { Language } from "../../model/language";
import { withParticles } from "../../catalog/withParticles";
import { setMessageLanguage } from "../../model/messageLanguage";
import { hostLanguage, officeBackground } from "../host/officePort";
import { readSetting, writeSetting, type SettingName } from "../host/paneSettings";
import { createMessages } from "../messages/createMessages";
import { appearances, themeKind, type Appearance } from "../theme/appearance";
import { PaneContext, type Pane } from "./PaneContext";

/**
 * Language, appearance and announcements for everything below it. Fluent is not part of it: the frame of the pane
 * paints without, and each panel brings it along.
 *
 * @param props the pane's content
 * @returns the content inside its providers
 */
export function PaneProvider({ children }: { readonly children: ReactNode }): JSX.Element {
  const [language, setLanguage] = useState<Language>(startLanguage);
  const [appearance, setAppearance] = useState<Appearance>(startAppearance);
  const [spoken, setSpoken] = useState({ sentence: "", turn: 0 });
  const announce = useCallback((sentence: string) => {
    setSpoken(({ turn }) => ({ sentence, turn: turn + 1 }));
  }, []);
  const theme = themeKind(appearance, officeBackground());

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = theme;
    setMessageLanguage(language);
  }, [language, theme]);

  const pane = useMemo<Pane>(
    () => ({
      language,
      t: createMessages(language),
      say: (text) => (language === "ko" ? withParticles(text.ko) : text.en),
      appearance,
      theme,
      setLanguage: kept("language", setLanguage),
      setAppearance: kept("appearance", setAppearance),
      announce,
    }),
    [language, appearance, theme, announce],
  );
  return (
    <PaneContext.Provider value={pane}>
      <div className="pane-root">
        {children}
        <div className="spoken" aria-live="polite" role="status">
          {/* A new key makes the same sentence be read again. */}
          <span key={spoken.turn}>{spoken.sentence}</span>
        </div>
      </div>
    </PaneContext.Provider>
  );
}

/** Sets a value on the screen and for the next time. */
function kept<T extends string>(name: SettingName, set: Dispatch<SetStateAction<T>>): (value: T) => void {
  return (value) => {
    writeSetting(name, value);
    set(value);
  };
}

function startLanguage(): Language {
  const kept = readSetting("language");
  return kept === "en" || kept === "ko" ? kept : hostLanguage();
}

function startAppearance(): Appearance {
  const kept = readSetting("appearance");
  return appearances.find((appearance) => appearance === kept) ?? "auto";
}
