// Writes generated/excelMembers.json: for each Excel class and member the requirement set in which it appeared,
// read from the "[Api set: ...]" marks of @types/office-js. Run by `npm run data`.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const require = createRequire(import.meta.url);
const declarations = path.join(path.dirname(require.resolve("@types/office-js/package.json")), "index.d.ts");
const here = path.dirname(fileURLToPath(import.meta.url));

const text = readFileSync(declarations, "utf8");
const source = ts.createSourceFile(declarations, text, ts.ScriptTarget.Latest, false);

/** "ExcelApi 1.9" of a node's comment; undefined where it has no mark. */
function apiSet(node) {
  const comment = text.slice(node.getFullStart(), node.getStart(source));
  return /\[Api set: ([A-Za-z]+ ?[\w.]*)/.exec(comment)?.[1]?.trim();
}

/** Overloads: the oldest counts. */
function older(a, b) {
  const number = (set) => Number(/1\.(\d+)/.exec(set)?.[1] ?? Infinity);
  return a === undefined || number(b) < number(a) ? b : a;
}

const classes = {};

function readClass(node) {
  const members = (classes[node.name.text] ??= {});
  const own = apiSet(node);
  if (own) members[""] = own;
  for (const member of node.members) {
    const name = member.name?.getText(source);
    const set = name && apiSet(member);
    if (set) members[name] = older(members[name], set);
  }
}

function visit(node) {
  if (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body && ts.isModuleBlock(node.body))
    for (const statement of node.body.statements) if (ts.isClassDeclaration(statement)) readClass(statement);
}

source.statements.forEach(visit);
if (!classes.Range?.values) throw new Error("No marks found in @types/office-js: has its form changed?");
mkdirSync(path.join(here, "generated"), { recursive: true });
writeFileSync(path.join(here, "generated", "excelMembers.json"), JSON.stringify(classes));
console.log(`excelMembers.json: ${String(Object.keys(classes).length)} classes`);
