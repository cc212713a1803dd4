import { join, relative } from "node:path";
import ts from "typescript";
import { memberName, setOfDeclaration } from "./apiSetOf";
import type { ApiSet } from "./apiSetOf";

/** A member of office.js that the program names, with the set it needs. */
export interface UsedMember {
  readonly member: string;
  readonly set: ApiSet;
  readonly file: string;
  readonly line: number;
}

const projectRoot = join(__dirname, "../../..");

/** Property names in `load("a, b/c")` and `load(["a"])`, which the compiler sees as mere texts. */
function loadedNames(call: ts.CallExpression): { receiver: ts.Expression; paths: string[] } | undefined {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== "load") return undefined;
  const first = call.arguments[0];
  if (first === undefined) return undefined;
  const texts = ts.isArrayLiteralExpression(first) ? first.elements : [first];
  const paths = texts.flatMap((text) => (ts.isStringLiteralLike(text) ? text.text.split(",") : []));
  return {
    receiver: callee.expression,
    paths: paths.map((path) => path.trim()).filter((path) => path !== ""),
  };
}

function symbolsOfPath(checker: ts.TypeChecker, receiver: ts.Expression, path: string): ts.Symbol[] {
  const symbols: ts.Symbol[] = [];
  let type: ts.Type = checker.getTypeAtLocation(receiver);
  for (const name of path.split("/")) {
    const own = type.getProperty(name);
    const items = type.getProperty("items");
    // On a collection, "items/name" may be written as "name".
    const element =
      own === undefined && items ? checker.getTypeOfSymbol(items).getNumberIndexType() : undefined;
    const symbol = own ?? element?.getProperty(name);
    if (symbol === undefined) break;
    symbols.push(symbol);
    const next = checker.getTypeOfSymbol(symbol);
    type = name === "items" ? (next.getNumberIndexType() ?? next) : next;
  }
  return symbols;
}

/** The declarations that a node names: the chosen overload of a call, a member, a key of an options object. */
function declarationsAt(checker: ts.TypeChecker, node: ts.Node): readonly ts.Declaration[] {
  if (ts.isCallExpression(node)) {
    const chosen = checker.getResolvedSignature(node)?.declaration;
    const loaded = loadedNames(node);
    const paths = loaded?.paths.flatMap((path) => symbolsOfPath(checker, loaded.receiver, path)) ?? [];
    return [
      ...(chosen === undefined || ts.isJSDocSignature(chosen) ? [] : [chosen]),
      ...paths.flatMap((symbol) => symbol.declarations?.slice(0, 1) ?? []),
    ];
  }
  if (ts.isPropertyAccessExpression(node)) {
    const isCalled = ts.isCallExpression(node.parent) && node.parent.expression === node;
    return isCalled ? [] : (checker.getSymbolAtLocation(node.name)?.declarations?.slice(0, 1) ?? []);
  }
  if (ts.isObjectLiteralExpression(node)) {
    const type = checker.getContextualType(node);
    const parts = type?.isUnion() ? type.types : type ? [type] : [];
    return node.properties.flatMap((property) => {
      const name = property.name?.getText().replace(/["']/g, "") ?? "";
      const key = parts.map((part) => part.getProperty(name)).find((symbol) => symbol !== undefined);
      return key?.declarations?.slice(0, 1) ?? [];
    });
  }
  if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = (node.propertyName ?? node.name).getText();
    const type = checker.getTypeAtLocation(node.parent);
    return type.getProperty(name)?.declarations?.slice(0, 1) ?? [];
  }
  return [];
}

function usesIn(checker: ts.TypeChecker, file: ts.SourceFile, root: string): UsedMember[] {
  const found: UsedMember[] = [];
  const visit = (node: ts.Node): void => {
    for (const declaration of declarationsAt(checker, node)) {
      const set = setOfDeclaration(declaration);
      if (set === undefined) continue;
      const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      found.push({ member: memberName(declaration), set, file: relative(root, file.fileName), line });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/**
 * Every member of office.js that these files name.
 *
 * @param files absolute paths; what they import is read, too, but not reported
 * @param root folder that the reported paths are relative to
 */
export function usedMembers(files: readonly string[], root: string): UsedMember[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2020,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    types: ["office-js", "custom-functions-runtime"],
    typeRoots: [join(projectRoot, "node_modules", "@types")],
  });
  const checker = program.getTypeChecker();
  const wanted = new Set(files.map((file) => file.replaceAll("\\", "/")));
  return program
    .getSourceFiles()
    .filter((file) => wanted.has(file.fileName))
    .flatMap((file) => usesIn(checker, file, root));
}
