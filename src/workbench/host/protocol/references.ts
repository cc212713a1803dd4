import { HostError } from "./hostError";
import type { HostObject } from "./excelClass";

/** Objects that the client keeps beyond a batch, each under an id of its own even if it is the same object. */
export class References {
  private readonly kept = new Map<string, HostObject<never>>();
  private last = 0;

  keep(object: HostObject<never>): string {
    const id = `R${String(++this.last)}`;
    this.kept.set(id, object);
    return id;
  }

  get(id: string): HostObject<never> {
    const object = this.kept.get(id);
    if (!object) throw new HostError("InvalidReference", `host: reference ${id} was released`);
    return object;
  }

  release(id: string): void {
    this.kept.delete(id);
  }

  /** What is kept now; ranges among them move with inserted rows. */
  all(): HostObject<never>[] {
    return [...this.kept.values()];
  }
}
