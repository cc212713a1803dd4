/** Requirement sets that a host offers, each with its version. */
export type RequirementSets = Readonly<Record<string, string>>;

export type ProfileName = "minimum" | "current";

/**
 * minimum: exactly what the manifest asks for; current: what today's desktop Excel has.
 *
 * CustomFunctions is the name under which office.js itself asks for the runtime that it carries: both have 1.9,
 * with which results come back soonest.
 */
export const PROFILES: Readonly<Record<ProfileName, RequirementSets>> = {
  minimum: {
    ExcelApi: "1.9",
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
    CustomFunctions: "1.9",
    AddinCommands: "1.1",
  },
  current: {
    ExcelApi: "1.20",
    SharedRuntime: "1.2",
    CustomFunctionsRuntime: "1.5",
    CustomFunctions: "1.9",
    AddinCommands: "1.3",
    DialogApi: "1.2",
    KeyboardShortcuts: "1.1",
    RibbonApi: "1.2",
    ExcelApiUndo: "1.6",
  },
};

/** Does the profile offer the set in at least this version ("ExcelApi", "1.9")? */
export function offers(sets: RequirementSets, name: string, version: string): boolean {
  const own = sets[name];
  if (own === undefined) return false;
  const [major = 0, minor = 0] = own.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
