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
  /** Validations as they will be once the queue is sent, by sheet. */
  private waiting = { queue: -1, rules: new Map<string, Map<string, RuleReading>>() };

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
    return [...this.validationsById(sheetId).values()];
  }

  hasValidation(sheetId: string, id: string): boolean {
    return this.validationsById(sheetId).has(id);
  }

  private validationsById(sheetId: string): ReadonlyMap<string, RuleReading> {
    const { queue, rules } = this.waiting;
    const waiting = queue === this.dispatcher.queuesSent ? rules.get(sheetId) : undefined;
    return waiting ?? this.storedValidations(sheetId);
  }

  private storedValidations(sheetId: string): Map<string, RuleReading> {
    this.dispatcher.flush();
    const stored = this.model.getters.getDataValidationRules(sheetId);
    return new Map(
      stored.map(({ id, ranges, criterion }) => [
        id,
        { id, zones: ranges.map(({ zone }) => plainZone(zone)), rule: criterion },
      ]),
    );
  }

  /** One with the same id is replaced. It waits for the next read of the engine: each costs an evaluation. */
  setValidation(
    sheetId: string,
    id: string,
    zones: Zone[],
    criterion: Record<string, unknown>,
    isBlocking: boolean,
  ): void {
    const ranges = this.ranges(sheetId, zones);
    const payload = { sheetId, ranges, rule: { id, criterion, isBlocking } };
    this.dispatcher.requireAllowed("ADD_DATA_VALIDATION_RULE", payload);
    const rules = this.waitingValidations(sheetId);
    this.dispatcher.enqueue("ADD_DATA_VALIDATION_RULE", payload);
    rules.set(id, { id, zones, rule: criterion });
  }

  removeValidation(sheetId: string, id: string): void {
    const rules = this.waitingValidations(sheetId);
    this.dispatcher.enqueue("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
    rules.delete(id);
  }

  /** Read before the first of them waits; the same one until the queue is sent. */
  private waitingValidations(sheetId: string): Map<string, RuleReading> {
    const { queuesSent } = this.dispatcher;
    const known = this.waiting.queue === queuesSent ? this.waiting.rules.get(sheetId) : undefined;
    if (known) return known;
    const stored = this.storedValidations(sheetId);
    const queue = this.dispatcher.queuesSent;
    if (this.waiting.queue !== queue) this.waiting = { queue, rules: new Map() };
    this.waiting.rules.set(sheetId, stored);
    return stored;
  }
}
