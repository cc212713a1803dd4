import type { TargetTypes } from "../state/targets";
import type { HostServices } from "../state/hostServices";
import type { Json } from "./wire";

/** An object of the model as a path of a batch sees it: its class and what it stands for. */
export interface HostObject<T = unknown> {
  readonly type: ExcelClass<T>;
  readonly target: T;
}

/** What a path may resolve to; null is Excel's null object. */
export type Resolved = HostObject<never> | null;

/** What the classes' members work with. */
export interface HostContext extends HostServices {
  /** An object of the class; objects name each other only here, so that their files do not import each other. */
  object<K extends keyof TargetTypes>(name: K, target: TargetTypes[K]): HostObject<never>;
}

export interface Property<T> {
  get(target: T, context: HostContext): Json;
  set?(target: T, value: Json, context: HostContext): void;
  /** true: only sent when it is named in `load`, as Excel does with costly properties. */
  onRequest?: boolean;
}

/** Arguments of a call: JSON, or the objects that the client passed by path. */
export type Argument = Json | HostObject<never> | undefined;

export type Method<T> = (target: T, args: Argument[], context: HostContext) => Resolved | Json | undefined;

/** One class of the Excel object model. Member names are the wire's: PascalCase. */
export interface ExcelClass<T> {
  readonly name: string;
  /** What the client needs to find the object again in a later batch. */
  id?(target: T, context: HostContext): string | number;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly children?: Readonly<Record<string, (target: T, context: HostContext) => Resolved>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Collections: the items in order. */
  items?(target: T, context: HostContext): HostObject<never>[];
}

export function isHostObject(value: unknown): value is HostObject<never> {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
