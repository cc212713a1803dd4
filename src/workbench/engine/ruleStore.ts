import type { Dispatcher } from "./dispatcher";
import type { EngineModel } from "./library";
import type { SheetStore } from "./sheetStore";
import type { Zone } from "./zone";

export interface RuleReading {
  id: string;
  zones: Zone[];
  /** The rule in the engine's words. */
  rule: Record<string, unknown>;
}

function plainZone({ top, left, bottom, right }: Zone): Zone {
  return { top, left, bottom, right };
}

/** Conditional formats and data validations: where they stand; what Excel says of them is the host's. */
export class RuleStore {
  private created = 0;

  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
    private readonly sheets: SheetStore,
  ) {}

  private ranges(sheetId: string, zones: Zone[]): { _sheetId: string; _zone: Zone }[] {
    return zones.map((zone) => {
      this.sheets.growTo(sheetId, zone);
      return { _sheetId: sheetId, _zone: this.sheets.clip(sheetId, zone) ?? zone };
    });
  }

  freshId(kind: "cf" | "dv"): string {
    return `${kind}-${String(++this.created)}`;
  }

  conditionalFormats(sheetId: string): RuleReading[] {
    this.dispatcher.flush();
    const { getters } = this.model;
    return getters.getConditionalFormats(sheetId).map((format) => ({
      id: format.id,
      zones: format.ranges.map((xc) => plainZone(getters.getRangeFromSheetXC(sheetId, xc).zone)),
      rule: format.rule as unknown as Record<string, unknown>,
    }));
  }

  setConditionalFormat(
    sheetId: string,
    id: string,
    zones: Zone[],
    rule: Record<string, unknown>,
    stopIfTrue: boolean,
  ): void {
    const ranges = this.ranges(sheetId, zones);
    this.dispatcher.run("ADD_CONDITIONAL_FORMAT", { sheetId, ranges, cf: { id, rule, stopIfTrue } });
  }

  removeConditionalFormat(sheetId: string, id: string): void {
    this.dispatcher.run("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  }

  validations(sheetId: string): RuleReading[] {
    this.dispatcher.flush();
    return this.model.getters.getDataValidationRules(sheetId).map((rule) => ({
      id: rule.id,
      zones: rule.ranges.map(({ zone }) => plainZone(zone)),
      rule: rule.criterion,
    }));
  }

  setValidation(
    sheetId: string,
    id: string,
    zones: Zone[],
    criterion: Record<string, unknown>,
    isBlocking: boolean,
  ): void {
    const ranges = this.ranges(sheetId, zones);
    this.dispatcher.run("ADD_DATA_VALIDATION_RULE", { sheetId, ranges, rule: { id, criterion, isBlocking } });
  }

  removeValidation(sheetId: string, id: string): void {
    this.dispatcher.run("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
  }
}
