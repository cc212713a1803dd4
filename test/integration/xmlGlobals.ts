import { newWindow } from "./officeEnvironment";

const NAMES = ["DOMParser", "XMLSerializer", "Node"] as const;

/** Gives Node what reading and writing XML needs of a browser; returns the way to take it back. */
export function provideXml(): () => void {
  const window = newWindow();
  const source = window as unknown as Record<string, unknown>;
  const target = globalThis as unknown as Record<string, unknown>;
  for (const name of NAMES) target[name] = source[name];
  return () => {
    for (const name of NAMES) Reflect.deleteProperty(target, name);
    window.close();
  };
}
