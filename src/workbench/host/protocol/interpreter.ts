import { EngineError } from "../../engine/engineError";
import { HostError, missingMember } from "./hostError";
import { type Argument, type HostContext, type HostObject, isHostObject, type Resolved } from "./excelClass";
import { rootObject, serviceObject } from "./hostContext";
import { camelCase, pascalCase } from "./memberName";
import { query } from "./query";
import type { References } from "./references";
import {
  ActionType,
  type Json,
  type NestedIds,
  PathType,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from "./wire";

/**
 * Runs one batch of office.js on the host's model.
 *
 * Like Excel it stops at the first error, answers the results so far, and leaves earlier actions applied.
 */
export function runBatch(request: WireRequest, context: HostContext, references: References): WireResponse {
  const batch = new Batch(request, context, references);
  const response: WireResponse = { Results: [], TraceIds: [] };
  const last = request.Actions.length - 1;
  for (const [index, action] of request.Actions.entries()) {
    try {
      const value = batch.run(action);
      if (index === last) context.engine.flush();
      if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
      response.Results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      response.Error = { ...describe(error), ActionIndex: index };
      break;
    }
  }
  return response;
}

function describe(error: unknown): Omit<NonNullable<WireResponse["Error"]>, "ActionIndex"> {
  if (error instanceof HostError)
    return {
      Code: error.code,
      Message: error.message,
      Location: error.location ?? "",
      HttpStatusCode: error.status,
    };
  if (error instanceof EngineError) return engineFault(error);
  const message = error instanceof Error ? error.message : String(error);
  return { Code: "GeneralException", Message: `host: ${message}`, Location: "", HttpStatusCode: 500 };
}

/** A refusal by the engine that no class has foreseen: what it means in Excel's words, as far as that is clear. */
function engineFault({
  reasons,
  message,
}: EngineError): Omit<NonNullable<WireResponse["Error"]>, "ActionIndex"> {
  const code = reasons.includes("SheetLocked") ? "AccessDenied" : "InvalidOperation";
  return { Code: code, Message: `host: ${message}`, Location: "", HttpStatusCode: 400 };
}

/** The paths of one batch, each resolved once: `Add` must run once however often its object is used. */
class Batch {
  private readonly resolved = new Map<number, Resolved>();
  private readonly referenceOfPath = new Map<number, string>();

  constructor(
    private readonly request: WireRequest,
    private readonly context: HostContext,
    private readonly references: References,
  ) {}

  run(action: WireAction): Json {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.instantiate(action.ObjectPathId);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.query(action);
      case ActionType.method:
        return this.method(action);
      case ActionType.setProperty:
        this.setProperty(action.ObjectPathId, action.Name, this.args(action.ArgumentInfo)[0] as Json);
        return null;
      case ActionType.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.setProperty(
            action.ObjectPathId,
            pascalCase(name),
            substituteInside(value, (id) => this.resolve(id)),
          );
        return null;
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError(
          "ApiNotFound",
          `host: action type ${String(action.ActionType)} is not implemented`,
        );
    }
  }

  private instantiate(pathId: number): Json {
    const object = this.resolve(pathId);
    if (object === null) return null;
    const answer: Record<string, Json> = {};
    const id = object.type.id?.(object.target, this.context);
    if (id !== undefined) answer.Id = id;
    const reference = this.referenceOfPath.get(pathId);
    if (reference !== undefined) answer._ReferenceId = reference;
    return answer;
  }

  private query(action: WireAction): Json {
    const object = this.resolve(action.ObjectPathId);
    return object === null ? null : query(object, action.QueryInfo ?? {}, this.context);
  }

  private method(action: WireAction): Json {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    if (action.Name === "_KeepReference") {
      this.referenceOfPath.set(action.ObjectPathId, this.references.keep(object));
      return null;
    }
    const result = this.call(object, action.Name, this.args(action.ArgumentInfo));
    return isHostObject(result) || result === undefined ? null : result;
  }

  private setProperty(pathId: number, name: string, value: Json): void {
    const object = this.resolve(pathId);
    if (object === null) throw new HostError("ItemNotFound");
    const { type, target } = object;
    this.context.requireMember(type.name, name);
    const property = type.properties?.[name];
    if (!property) throw missingMember(type.name, camelCase(name));
    this.located(type.name, name, () => {
      if (!property.set) throw new HostError("InvalidArgument", `${camelCase(name)} is read-only.`);
      this.context.work.set(`${type.name}.${camelCase(name)}`);
      property.set(target, value, this.context);
    });
  }

  private call(
    { type, target }: HostObject<never>,
    name: string,
    args: Argument[],
  ): Resolved | Json | undefined {
    if (!name.startsWith("_")) this.context.requireMember(type.name, name);
    const method = type.methods?.[name];
    if (!method) throw missingMember(type.name, camelCase(name));
    this.context.work.called(type.name, camelCase(name));
    return this.located(type.name, name, () => method(target, args, this.context));
  }

  private located<R>(className: string, name: string, action: () => R): R {
    try {
      return action();
    } catch (error) {
      if (error instanceof HostError) error.location ??= `${className}.${camelCase(name)}`;
      throw error;
    }
  }

  private resolve(pathId: number): Resolved {
    const known = this.resolved.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path)
      throw new HostError("InvalidArgument", `host: object path ${String(pathId)} is not in the batch`);
    const object = this.resolvePath(path);
    this.resolved.set(pathId, object);
    return object;
  }

  private resolvePath(path: WirePath): Resolved {
    switch (path.ObjectPathType) {
      case PathType.global:
        return rootObject(this.context);
      case PathType.newObject:
        return serviceObject(path.Name, this.context);
      case PathType.reference:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.resolveFromParent(path);
    }
  }

  private resolveFromParent(path: WirePath): Resolved {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const { type, target } = parent;
    if (path.ObjectPathType === PathType.property) {
      this.context.requireMember(type.name, path.Name);
      const child = type.children?.[path.Name];
      if (!child) throw missingMember(type.name, camelCase(path.Name));
      return this.located(type.name, path.Name, () => child(target, this.context));
    }
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : path.Name;
    const result = this.call(parent, name, this.args(path.ArgumentInfo));
    if (result === null || isHostObject(result)) return result;
    throw new HostError("GeneralException", `host: ${type.name}.${camelCase(name)} returned no object`);
  }

  private args(info: WireArguments | undefined): Argument[] {
    return substitute(info?.Arguments ?? [], info?.ReferencedObjectPathIds, (id) => this.resolve(id));
  }
}

/** Puts the objects in the place of their path ids, in lists and inside plain objects too. */
function substitute(
  args: Json[],
  ids: NestedIds | undefined,
  resolve: (pathId: number) => Resolved,
): Argument[] {
  return args.map((arg, index): Argument => {
    const id = ids?.[index];
    if (typeof id === "number" && id !== 0) return resolve(id);
    if (Array.isArray(id) && Array.isArray(arg)) return substitute(arg, id, resolve) as Json;
    return substituteInside(arg, resolve);
  });
}

function substituteInside(arg: Json, resolve: (pathId: number) => Resolved): Json {
  if (typeof arg !== "object" || arg === null || Array.isArray(arg)) return arg;
  if (typeof arg._ObjectPathId === "number") return resolve(arg._ObjectPathId) as unknown as Json;
  return Object.fromEntries(
    Object.entries(arg).map(([key, value]) => [key, substituteInside(value, resolve)]),
  );
}
