import ts from "typescript";

/** A requirement set and the lowest version that has a member. */
export interface ApiSet {
  readonly name: string;
  readonly version: string;
}

/** Sets of other Office applications, and those that every Excel has without being asked for. */
const ignored = /^(Mailbox|Word|PowerPoint|OneNote|Outlook)/;

const inBrackets = /\[Api set:\s*([A-Za-z]+)\s*([^\]]*)\]/;
const inLink = /\*\*Requirement set\*\*:\s*\{@link[^|]*\|\s*([A-Za-z]+)\s+(\d+\.\d+)\s*\}/;

/** The set that a comment of Microsoft's declarations names; "beta" and "online" sets are above every number. */
export function setInComment(comment: string): ApiSet | undefined {
  const link = inLink.exec(comment);
  const [, name = "", rest = ""] = link ?? inBrackets.exec(comment) ?? [];
  if (name === "" || ignored.test(name)) return undefined;
  // A member that came in parts ("1.1 for reading; 1.2 for setting") counts as its latest part. A part that brought an
  // optional parameter does not count: calls are not looked at so closely.
  const parts = rest.split(";").filter((part) => !/for adding `\w+` parameter/.test(part));
  const versions = parts.join(";").match(/\d+\.\d+/g) ?? [];
  const latest = versions.sort(compareVersions).at(-1);
  const unreleased = /beta|preview/i.test(rest) && latest === undefined;
  return { name, version: unreleased || latest === undefined ? "999.0" : latest };
}

/** Negative when `first` is the lower version. */
export function compareVersions(first: string, second: string): number {
  const [firstMajor = 0, firstMinor = 0] = first.split(".").map(Number);
  const [secondMajor = 0, secondMinor = 0] = second.split(".").map(Number);
  return firstMajor - secondMajor || firstMinor - secondMinor;
}

const ofOffice = /[\\/]@types[\\/](office-js|custom-functions-runtime)[\\/]/;

function commentOf(declaration: ts.Node): string {
  const source = declaration.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(source, declaration.getFullStart()) ?? [];
  const last = ranges.at(-1);
  return last === undefined ? "" : source.slice(last.pos, last.end);
}

/** The set that a declaration of office.js needs: its own, or that of the type it stands in. */
export function setOfDeclaration(declaration: ts.Declaration): ApiSet | undefined {
  if (!ofOffice.test(declaration.getSourceFile().fileName)) return undefined;
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    if (ts.isModuleDeclaration(node)) return undefined;
    const found = setInComment(commentOf(node));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Worksheet.notes": the type and the name of a member, as the list of exceptions has it. */
export function memberName(declaration: ts.Declaration): string {
  const own = ts.getNameOfDeclaration(declaration)?.getText() ?? "";
  const parent = declaration.parent;
  const isNamed =
    ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent);
  return isNamed && parent.name !== undefined ? `${parent.name.text}.${own}` : own;
}
