import table from "../generated/excelMembers.json";
import { offers, type RequirementSets } from "../profiles";
import { camelCase } from "./memberName";

const MEMBERS: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> = table;

/** The requirement set in which a member of an Excel class appeared, e.g. "ExcelApi 1.9"; undefined: unmarked. */
export function memberSet(className: string, wireName: string): string | undefined {
  const members = MEMBERS[className];
  return members?.[camelCase(wireName)] ?? members?.[""];
}

const answers = new WeakMap<RequirementSets, Map<string, boolean>>();

/** Does a host with these requirement sets have the member? Office.js itself never asks; a real host refuses. */
export function hasMember(sets: RequirementSets, className: string, wireName: string): boolean {
  const known = answers.get(sets) ?? new Map<string, boolean>();
  answers.set(sets, known);
  const member = `${className}.${wireName}`;
  let answer = known.get(member);
  if (answer === undefined) {
    const [name = "", version = ""] = memberSet(className, wireName)?.split(" ") ?? [];
    known.set(member, (answer = name === "" || offers(sets, name, version)));
  }
  return answer;
}
