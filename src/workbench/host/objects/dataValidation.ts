import type { RuleReading } from "../../engine/ruleStore";
import { contains, intersection, type Zone } from "../../engine/zone";
import { quotedSheet, zoneAddress } from "../../engine/address";
import type { ExcelClass, HostContext } from "../protocol/excelClass";
import { HostError } from "../protocol/hostError";
import type { Json } from "../protocol/wire";
import type { KeptRule } from "../state/keptState";
import { without } from "../state/subtractZone";
import type { RangeTarget } from "../state/targets";
import {
  RULE_KEYS,
  VALIDATION_TYPES,
  validationCriterion,
  type ValidationType,
} from "../state/validationCriterion";
import { requireWritable } from "../state/writeCells";
import { booleanArgument, recordArgument, rangeArgument } from "./argument";

const NO_ALERT = { message: "", showAlert: true, style: "Stop", title: "" };
const NO_PROMPT = { message: "", showPrompt: true, title: "" };

/** Facts of a rule that are not part of Excel's `rule`. */
const KEPT_BESIDE = new Set(["prompt", "errorAlert", "ignoreBlanks", "sheetId", "zones"]);

interface Standing {
  id: string;
  zones: Zone[];
  kept: KeptRule;
}

/** Validations of a sheet: the engine's, and those only the host keeps (their zones are in the facts). */
function standing(sheetId: string, { engine, kept }: HostContext): Standing[] {
  const inEngine = engine.rules.validations(sheetId).map((rule): Standing => {
    const known = kept.validations.get(rule.id);
    return { id: rule.id, zones: rule.zones, kept: known ?? fromGrid(rule) };
  });
  const seen = new Set(inEngine.map(({ id }) => id));
  const own = [...kept.validations]
    .filter(([id, rule]) => !seen.has(id) && rule.facts.sheetId === sheetId)
    .map(([id, rule]): Standing => ({ id, zones: rule.facts.zones as unknown as Zone[], kept: rule }));
  return [...inEngine, ...own];
}

/** A rule that the person made in the grid: only lists are told apart. */
function fromGrid({ rule }: RuleReading): KeptRule {
  const values = (rule.values ?? []) as string[];
  if (rule.type === "isValueInList")
    return { type: "List", facts: { source: values.join(","), inCellDropDown: true } };
  if (rule.type === "isValueInRange")
    return { type: "List", facts: { source: `=${values[0] ?? ""}`, inCellDropDown: true } };
  return { type: "Custom", facts: { formula: values[0] ?? "" } };
}

/** The rule that holds for the whole range; undefined: none, null: different ones. */
function ruleOf({ sheetId, zone }: RangeTarget, host: HostContext): Standing | undefined | null {
  const touching = standing(sheetId, host).filter(({ zones }) =>
    zones.some((own) => intersection(own, zone)),
  );
  const [first] = touching;
  if (!first) return undefined;
  const whole = touching.length === 1 && first.zones.some((own) => contains(own, zone));
  return whole ? first : null;
}

/** Takes the cells of a zone out of every rule; what is left of a rule stays. */
function clearZone({ sheetId, zone }: RangeTarget, host: HostContext): void {
  for (const rule of standing(sheetId, host)) {
    if (!rule.zones.some((own) => intersection(own, zone))) continue;
    drop(sheetId, rule.id, host);
    const rest = rule.zones.flatMap((own) => without(own, zone));
    if (rest.length > 0) put(sheetId, rest, rule.kept, host);
  }
}

function drop(sheetId: string, id: string, { engine, kept }: HostContext): void {
  if (engine.rules.hasValidation(sheetId, id)) engine.rules.removeValidation(sheetId, id);
  kept.validations.delete(id);
}

function put(sheetId: string, zones: Zone[], rule: KeptRule, { engine, kept }: HostContext): void {
  const id = engine.rules.freshId("dv");
  const criterion =
    rule.type === "None" ? undefined : validationCriterion(rule.type as ValidationType, rule.facts);
  const blocking = (rule.facts.errorAlert as { style?: string } | undefined)?.style ?? "Stop";
  if (criterion) {
    engine.rules.setValidation(sheetId, id, zones, criterion, blocking === "Stop");
    kept.validations.set(id, rule);
  } else
    kept.validations.set(id, { ...rule, facts: { ...rule.facts, sheetId, zones: zones as unknown as Json } });
}

/** Excel takes a longer list from cells only. */
const LONGEST_LIST = 255;

/** Changes parts of the range's rule; a rule of other cells keeps its old self there. */
function change(
  target: RangeTarget,
  type: string | undefined,
  facts: Record<string, Json>,
  host: HostContext,
): void {
  requireWritable(target, host);
  const before = ruleOf(target, host);
  const base = before ? before.kept : { type: "None", facts: {} };
  const next: KeptRule = {
    type: type ?? base.type,
    facts: type === undefined ? { ...base.facts, ...facts } : { ...messages(base.facts), ...facts },
  };
  const { source } = next.facts;
  if (next.type === "List" && typeof source === "string" && source.length > LONGEST_LIST)
    throw new HostError("InvalidArgument", `A list in its rule has at most ${LONGEST_LIST} characters.`);
  if (next.type !== "None") validationCriterion(next.type as ValidationType, next.facts);
  clearZone(target, host);
  put(target.sheetId, [target.zone], next, host);
}

function messages({ prompt, errorAlert, ignoreBlanks }: Record<string, Json>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries({ prompt, errorAlert, ignoreBlanks }).filter(
      (entry): entry is [string, Json] => entry[1] !== undefined,
    ),
  );
}

/** A formula of a rule may be given as a range. */
function formulaText(value: Json, host: HostContext): Json {
  const range = rangeArgument(value);
  if (!range) return value;
  return `=${quotedSheet(host.engine.sheets.name(range.sheetId))}!${zoneAddress(range.zone, true)}`;
}

function setRule(target: RangeTarget, value: Json, host: HostContext): void {
  const rule = recordArgument(value, "rule");
  const types = VALIDATION_TYPES.filter(
    (type) => rule[RULE_KEYS[type]] !== undefined && rule[RULE_KEYS[type]] !== null,
  );
  const [type] = types;
  if (type === undefined || types.length > 1)
    throw new HostError("InvalidArgument", "Give exactly one kind of rule.");
  const given = recordArgument(rule[RULE_KEYS[type]], RULE_KEYS[type]);
  const facts = Object.fromEntries(
    Object.entries(given).map(([key, part]) => [key, formulaText(part, host)]),
  );
  if (type === "List" && facts.inCellDropDown === undefined) facts.inCellDropDown = true;
  change(target, type, facts, host);
}

function ruleJson({ type, facts }: KeptRule): Json {
  const key = (RULE_KEYS as Record<string, string>)[type];
  if (key === undefined) return {};
  const own = Object.entries(facts).filter(([name]) => !KEPT_BESIDE.has(name));
  return { [key]: Object.fromEntries(own) };
}

/** Excel.DataValidation */
export const dataValidation: ExcelClass<RangeTarget> = {
  name: "DataValidation",
  properties: {
    Type: {
      get: (target, host) => {
        const rule = ruleOf(target, host);
        return rule === null ? "Inconsistent" : (rule?.kept.type ?? "None");
      },
    },
    Rule: {
      get: (target, host) => {
        const rule = ruleOf(target, host);
        return rule ? ruleJson(rule.kept) : rule === null ? null : {};
      },
      set: setRule,
    },
    ErrorAlert: {
      get: (target, host) => ruleOf(target, host)?.kept.facts.errorAlert ?? NO_ALERT,
      set: (target, value, host) => {
        change(
          target,
          undefined,
          { errorAlert: { ...NO_ALERT, ...recordArgument(value, "errorAlert") } },
          host,
        );
      },
    },
    Prompt: {
      get: (target, host) => ruleOf(target, host)?.kept.facts.prompt ?? NO_PROMPT,
      set: (target, value, host) => {
        change(target, undefined, { prompt: { ...NO_PROMPT, ...recordArgument(value, "prompt") } }, host);
      },
    },
    IgnoreBlanks: {
      get: (target, host) => ruleOf(target, host)?.kept.facts.ignoreBlanks ?? true,
      set: (target, value, host) => {
        change(target, undefined, { ignoreBlanks: booleanArgument(value, "ignoreBlanks") }, host);
      },
    },
  },
  methods: {
    Clear: (target, _, host) => {
      requireWritable(target, host);
      clearZone(target, host);
      return null;
    },
  },
};
