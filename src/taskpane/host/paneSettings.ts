import { storagePrefix } from "./officePort";

export type SettingName = "language" | "appearance" | "reviewer";

const key = (name: SettingName): string => `${storagePrefix()}seoulai.${name}`;

/**
 * A setting of the pane kept on this computer.
 *
 * @param name the setting
 * @returns its text, or undefined when it was never set or storage is closed to us
 */
export function readSetting(name: SettingName): string | undefined {
  return storage()?.getItem(key(name)) ?? undefined;
}

/**
 * Keeps a setting of the pane on this computer; nothing else is ever stored there.
 *
 * @param name the setting
 * @param value its text
 */
export function writeSetting(name: SettingName, value: string): void {
  storage()?.setItem(key(name), value);
}

/** Merely reading `window.localStorage` throws where the browser blocks third-party storage: do without it. */
function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
