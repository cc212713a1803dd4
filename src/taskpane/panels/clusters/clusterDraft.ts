import type { ClusterFacts, ClusterSource } from "../../../workbook/clusterSheet/clusterTypes";
import type { ProfileAreas } from "../../../workbook/cityProfile/profileRequest";
import type { SheetForm } from "../../../workbook/analysisSheet/sheetForm";

/** What the panel shows. */
export type ClusterView = "valueChain" | "table" | "profile";

/** The choices in the panel; those of a view stay while another is shown. */
export interface ClusterDraft {
  readonly view: ClusterView;
  readonly form: SheetForm;
  readonly override: boolean;
  readonly home: string;
  readonly peers: readonly string[];
  readonly source: "template" | "range";
  /** Id of a template sheet. */
  readonly template?: string | undefined;
  readonly cells?: { readonly sheet: string; readonly address: string } | undefined;
  readonly area: string;
  readonly reference: string;
  readonly startYear: string;
  readonly endYear: string;
  readonly unit: string;
  readonly sourceText: string;
  readonly profile: "one" | "pair" | "all";
  readonly first: string;
  readonly second: string;
}

export const firstDraft: ClusterDraft = {
  view: "valueChain",
  form: "native",
  override: false,
  home: "KOR",
  peers: ["USA", "CHN", "TWN"],
  source: "template",
  area: "",
  reference: "",
  startYear: "",
  endYear: "",
  unit: "",
  sourceText: "",
  profile: "pair",
  first: "KRSEL",
  second: "CATOR",
};

/**
 * The table that a draft speaks of.
 *
 * @param draft the choices
 * @returns its source; undefined while no sheet or cells are chosen, or a year is no year
 */
export function draftSource(draft: ClusterDraft): ClusterSource | undefined {
  if (draft.source === "template")
    return draft.template === undefined ? undefined : { kind: "template", id: draft.template };
  if (draft.cells === undefined || !isYear(draft.startYear) || !isYear(draft.endYear)) return undefined;
  return { kind: "range", ...draft.cells, facts: draftFacts(draft) };
}

/**
 * Whether a text is a year, or blank.
 *
 * @param text what was typed
 * @returns true for "2024" and ""
 */
export function isYear(text: string): boolean {
  return /^(?:\d{4})?$/.test(text.trim());
}

function draftFacts(draft: ClusterDraft): ClusterFacts {
  const year = (text: string): number | undefined => (text.trim() === "" ? undefined : Number(text));
  return {
    area: draft.area.trim(),
    reference: draft.reference.trim(),
    startYear: year(draft.startYear),
    endYear: year(draft.endYear),
    unit: draft.unit.trim(),
    source: draft.sourceText.trim(),
  };
}

/**
 * Whose profiles a draft asks for.
 *
 * @param draft the choices
 * @param all ids of all areas that can have one
 * @returns an entry a sheet; none where the two of a pair are the same
 */
export function draftProfiles(draft: ClusterDraft, all: readonly string[]): readonly ProfileAreas[] {
  if (draft.profile === "all") return all.map((id) => [id]);
  if (draft.profile === "one") return [[draft.first]];
  return draft.first === draft.second ? [] : [[draft.first, draft.second]];
}
