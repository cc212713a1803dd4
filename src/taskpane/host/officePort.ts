import type { Language } from "../../model/language";

/** What the pane finds when it starts: Excel, another host (or a plain browser), or no office.js at all. */
export type HostState = "excel" | "otherHost" | "noOfficeJs";

/**
 * Waits for the host. Without office.js (no network, blocked address) there is nothing to wait for.
 *
 * @returns which host answered
 */
export async function hostState(): Promise<HostState> {
  if (typeof Office === "undefined") return "noOfficeJs";
  const info = await Office.onReady();
  // A plain browser answers with null, although the declared type has no null.
  return (info.host as Office.HostType | null) === Office.HostType.Excel ? "excel" : "otherHost";
}

/**
 * The language of Excel's window, as far as the pane speaks it.
 *
 * @returns "ko" for any Korean locale, else "en"
 */
export function hostLanguage(): Language {
  const tag = officeContext()?.displayLanguage ?? navigator.language;
  return tag.toLowerCase().startsWith("ko") ? "ko" : "en";
}

/**
 * The background colour of Office's own theme.
 *
 * @returns a hex colour, or undefined where the host does not tell (Excel on the web)
 */
export function officeBackground(): string | undefined {
  return officeContext()?.officeTheme?.bodyBackgroundColor;
}

/**
 * The prefix under which this document's site may keep settings: browsers part storage by the embedding site.
 *
 * @returns the host's partition key, or "" where it has none
 */
export function storagePrefix(): string {
  return officeContext()?.partitionKey ?? "";
}

interface ContextPart {
  readonly displayLanguage?: string;
  readonly partitionKey?: string;
  readonly officeTheme?: { readonly bodyBackgroundColor?: string };
}

/** `Office.context` is undefined before onReady and in a plain browser, whatever its declared type says. */
function officeContext(): ContextPart | undefined {
  return typeof Office === "undefined" ? undefined : Office.context;
}
