import type { WorkbookPackage } from "./workbookPackage";
import { attribute, child, children, relationshipId } from "./xml";
import { damaged } from "./fileErrors";

/** A sheet of the package: its name, its place and its part. */
export interface SheetPart {
  readonly name: string;
  readonly index: number;
  readonly path: string;
}

/** The part that is the workbook itself. */
export function workbookPath(parts: WorkbookPackage): string {
  const path = parts.related("", "officeDocument")[0];
  if (!path) throw damaged("_rels/.rels", "no workbook is named", "통합 문서를 가리키는 항목이 없습니다");
  return path;
}

/** The worksheets in the order of their tabs; chart sheets and the like are left out. */
export function sheetParts(parts: WorkbookPackage): SheetPart[] {
  const workbook = workbookPath(parts);
  const targets = new Map(parts.relationships(workbook).map((one) => [one.id, one]));
  const sheets: SheetPart[] = [];
  children(child(parts.root(workbook), "sheets"), "sheet").forEach((sheet, index) => {
    const name = attribute(sheet, "name") ?? "";
    const target = targets.get(relationshipId(sheet) ?? "");
    if (!target)
      throw damaged(workbook, `the sheet "${name}" leads nowhere`, `시트 "${name}"의 연결이 없습니다`);
    if (target.kind === "worksheet") sheets.push({ name, index, path: target.target });
  });
  return sheets;
}
