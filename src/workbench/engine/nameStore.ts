import type { Dispatcher } from "./dispatcher";
import type { EngineModel } from "./library";
import type { Zone } from "./zone";

export interface RangeName {
  name: string;
  sheetId: string;
  zone: Zone;
}

/** Names of ranges that formulas can use. */
export class NameStore {
  constructor(
    private readonly model: EngineModel,
    private readonly dispatcher: Dispatcher,
  ) {}

  all(): RangeName[] {
    this.dispatcher.flush();
    return this.model.getters.getNamedRanges().map(({ name, range }) => ({
      name,
      sheetId: range.sheetId,
      zone: {
        top: range.zone.top,
        left: range.zone.left,
        bottom: range.zone.bottom,
        right: range.zone.right,
      },
    }));
  }

  get(name: string): RangeName | undefined {
    return this.all().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  }

  set(name: string, sheetId: string, zone: Zone): void {
    const ranges = [{ _sheetId: sheetId, _zone: zone }];
    const known = this.get(name);
    if (known)
      this.dispatcher.run("UPDATE_NAMED_RANGE", { oldRangeName: known.name, newRangeName: name, ranges });
    else this.dispatcher.run("CREATE_NAMED_RANGE", { name, ranges });
  }

  remove(name: string): void {
    const known = this.get(name);
    if (known) this.dispatcher.run("DELETE_NAMED_RANGE", { name: known.name });
  }
}
