import { byId, element } from "./element";
import { text } from "./texts";
import type { Language } from "../../model/language";
import type { ProfileName } from "../host/profiles";

/** What a person chooses for the whole workbench. */
export interface Choices {
  readonly language: Language;
  readonly profile: ProfileName;
}

const key = "seoulai.workbench";

const isLanguage = (value: unknown): value is Language => value === "en" || value === "ko";
const isProfile = (value: unknown): value is ProfileName => value === "minimum" || value === "current";

/** The choices to begin with: from the address (`?language=ko&profile=minimum`), else as last time. */
export function startingChoices(): Choices {
  const asked = new URLSearchParams(window.location.search);
  const kept = JSON.parse(window.localStorage.getItem(key) ?? "{}") as Record<string, unknown>;
  const language = asked.get("language") ?? kept.language;
  const profile = asked.get("profile") ?? kept.profile;
  const own: Language = navigator.language.startsWith("ko") ? "ko" : "en";
  return {
    language: isLanguage(language) ? language : own,
    profile: isProfile(profile) ? profile : "current",
  };
}

function select(
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
  onChange: (value: string) => void,
): HTMLElement {
  const list = element(
    "select",
    {},
    ...options.map(([value, words]) => element("option", { text: words, attributes: { value } })),
  );
  list.value = chosen;
  list.addEventListener("change", () => onChange(list.value));
  return element("label", {}, element("span", { text: label }), list);
}

/** Draws the two lists of the title bar. */
export function drawChoices(choices: Choices, onChange: (choices: Choices) => void): void {
  const { language } = choices;
  const change = (changed: Partial<Choices>): void => {
    const next = { ...choices, ...changed };
    window.localStorage.setItem(key, JSON.stringify(next));
    onChange(next);
  };
  const profiles = (["current", "minimum"] as const).map((name) => [name, text(name, language)] as const);
  byId("choices").replaceChildren(
    select(text("profile", language), profiles, choices.profile, (value) => {
      if (isProfile(value)) change({ profile: value });
    }),
    select(
      text("language", language),
      [
        ["en", "English"],
        ["ko", "한국어"],
      ],
      language,
      (value) => {
        if (isLanguage(value)) change({ language: value });
      },
    ),
  );
}
