import { ThemeProvider } from "office-ui-fabric-react/lib/Theme";
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
import { setMessageLanguage } from "../../model/messageLanguage";
import { hostLanguage, officeBackground } from "../host/officePort";
import { readSetting, writeSetting, type SettingName } from "../host/paneSettings";
import { createMessages } from "../messages/createMessages";
import { appearances, themeKind, type Appearance } from "../theme/appearance";
import { paneTheme } from "../theme/paneTheme";
import { PaneContext, type Pane } from "./PaneContext";

/**
 * Theme, language and announcements for everything below it.
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
  const kind = themeKind(appearance, officeBackground());
  const theme = useMemo(() => paneTheme(kind), [kind]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset["theme"] = kind;
    setMessageLanguage(language);
  }, [language, kind]);

  const pane = useMemo<Pane>(
    () => ({
      language,
      t: createMessages(language),
      say: (text) => text[language],
      appearance,
      setLanguage: kept("language", setLanguage),
      setAppearance: kept("appearance", setAppearance),
      announce,
    }),
    [language, appearance, announce],
  );
  return (
    <PaneContext.Provider value={pane}>
      <ThemeProvider theme={theme} className="pane-root">
        {children}
        <div className="spoken" aria-live="polite" role="status">
          {/* A new key makes the same sentence be read again. */}
          <span key={spoken.turn}>{spoken.sentence}</span>
        </div>
      </ThemeProvider>
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
