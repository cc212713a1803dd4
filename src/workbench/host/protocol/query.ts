import { HostError, missingMember } from "./hostError";
import type { HostContext, HostObject } from "./excelClass";
import { pascalCase } from "./memberName";
import type { Json, WireQuery } from "./wire";

type Answer = Record<string, Json>;

/** Answers a `load`: the properties that the client selected, PascalCase, collections under `_Items`. */
export function query(object: HostObject<never>, info: WireQuery, context: HostContext): Json {
  const paths = [...(info.Select ?? []), ...(info.Expand ?? [])].map((path) => path.split("/"));
  if (object.type.items) return queryItems(object, paths, info, context);
  return queryOne(object, paths, context);
}

function queryItems(
  object: HostObject<never>,
  paths: string[][],
  info: WireQuery,
  context: HostContext,
): Answer {
  const own = paths.filter(
    (path) => path.length === 1 && object.type.properties?.[pascalCase(path[0] ?? "")],
  );
  const ofItems = paths.filter((path) => !own.includes(path));
  const answer: Answer = own.length > 0 ? queryOne(object, own, context) : {};
  if (paths.length > 0 && ofItems.length === 0) return answer;
  const skip = info.Skip ?? 0;
  const items = object.type.items?.(object.target, context) ?? [];
  const chosen = items.slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  answer._Items = chosen.map((item) => queryOne(item, ofItems, context));
  return answer;
}

function queryOne(object: HostObject<never>, paths: string[][], context: HostContext): Answer {
  const answer: Answer = {};
  const id = object.type.id?.(object.target, context);
  if (id !== undefined) answer.Id = id;
  if (paths.length === 0) return addAllScalars(object, answer, context);
  const nested = new Map<string, string[][]>();
  for (const [first = "", ...rest] of paths) {
    if (first === "*" || first === "$all") addAllScalars(object, answer, context);
    else if (first !== "$none") nested.set(first, [...(nested.get(first) ?? []), rest]);
  }
  for (const [name, rests] of nested)
    answer[pascalCase(name)] = member(object, pascalCase(name), rests, context);
  return answer;
}

function member(object: HostObject<never>, name: string, rests: string[][], context: HostContext): Json {
  const { type, target } = object;
  context.requireMember(type.name, name);
  const scalar = type.properties?.[name];
  if (scalar) return read(type.name, name, () => scalar.get(target, context));
  const child = type.children?.[name];
  if (!child) throw missingMember(type.name, name);
  const resolved = read(type.name, name, () => child(target, context));
  if (resolved === null) return null;
  return query(
    resolved,
    { Select: rests.filter((rest) => rest.length > 0).map((rest) => rest.join("/")) },
    context,
  );
}

function addAllScalars(object: HostObject<never>, answer: Answer, context: HostContext): Answer {
  for (const [name, property] of Object.entries(object.type.properties ?? {})) {
    if (property.onRequest || !context.hasMember(object.type.name, name)) continue;
    answer[name] = read(object.type.name, name, () => property.get(object.target, context));
  }
  return answer;
}

function read<R>(className: string, name: string, get: () => R): R {
  try {
    return get();
  } catch (error) {
    if (error instanceof HostError) error.location ??= `${className}.${name}`;
    throw error;
  }
}
