import { catalog as ownCatalog, type Catalog } from "../../catalog/catalog";
import { parsePeriod } from "../../catalog/period";
import { catalogVersion } from "../../catalog/versions/catalogVersion";
import { InputError, MissingDataError } from "../../model/errors";
import type { Bilingual, Language } from "../../model/language";
import { writeBlockPlan } from "../insertBlock/writeBlockPlan";
import type { Progress } from "../progress";
import { runOperation, type OperationScope } from "../session";
import { freeName } from "../sheet/freeName";
import { applySetup, loadTakenNames } from "../sheet/newSheet";
import { sheetName } from "../sheet/sheetName";
import { readStamps } from "../stamp/stampStore";
import { editionName, type Edition } from "./edition";
import { editionFigures, type EditionFigures } from "./editionFigures";
import { figureChanges } from "./figureChanges";
import { planWhatChanged, type WhatChangedPlan } from "./plan";
import { writtenFigures } from "./writtenFigures";

export interface WhatChangedRequest {
  /** The older edition. */
  readonly from: Edition;
  readonly to: Edition;
  readonly language: Language;
}

export interface WhatChangedOptions {
  readonly progress?: Progress;
  /** The data; the add-in's own by default. */
  readonly catalog?: Catalog;
}

export interface WhatChangedResult {
  readonly sheet: string;
  readonly changes: number;
}

const operation: Bilingual = { en: "Write what changed", ko: "변경 내역 쓰기" };

/**
 * Writes a sheet with every figure that differs between two editions. Where none differs, no sheet is made.
 *
 * @param request the editions and the language of the sheet
 * @param options progress, and other data for tests
 * @returns the sheet and how many figures differ
 * @throws {InputError} twice the same edition, or a date that is no period
 * @throws {MissingDataError} nothing differs; no figure of the add-in in the workbook; a version that cannot be had
 * @throws {WorkbookError} an Office error or a cancellation; the workbook is then as it was
 */
export async function writeWhatChanged(
  request: WhatChangedRequest,
  options: WhatChangedOptions = {},
): Promise<WhatChangedResult> {
  const own = options.catalog ?? ownCatalog();
  const [from, to] = [normal(request.from), normal(request.to)];
  if (JSON.stringify(from) === JSON.stringify(to)) throw sameEdition();
  const loaded = { from: await catalogOf(own, from), to: await catalogOf(own, to) };
  const { progress } = options;
  return runOperation({
    name: operation,
    ...(progress === undefined ? {} : { progress }),
    run: async (context, scope) => {
      const read = {
        from: await figuresOf(context, loaded.from, from),
        to: await figuresOf(context, loaded.to, to),
      };
      scope.progress.report(1, 3, { en: "Comparing the figures", ko: "수치 비교" });
      const names = { from: editionName(from, own.version), to: editionName(to, own.version) };
      const byDate = from.kind === "asOf" || to.kind === "asOf";
      const within = withinOf(from, to);
      const comparison = figureChanges(read.from, read.to, {
        byDate,
        ...(within === undefined ? {} : { within }),
      });
      if (comparison.changes.length === 0) throw nothingDiffers(names, comparison.compared);
      const facts = { ...names, byDate, version: own.version, language: request.language };
      const sheet = await write(context, scope, planWhatChanged(comparison, facts));
      return { sheet, changes: comparison.changes.length };
    },
  });
}

function normal(edition: Edition): Edition {
  return edition.kind === "asOf" ? { ...edition, asOf: parsePeriod(edition.asOf).text } : edition;
}

async function catalogOf(own: Catalog, edition: Edition): Promise<Catalog> {
  if (edition.kind !== "version" || edition.version === own.version) return own;
  return catalogVersion(edition.version);
}

async function figuresOf(
  context: Excel.RequestContext,
  catalog: Catalog,
  edition: Edition,
): Promise<EditionFigures> {
  if (edition.kind !== "written") {
    return editionFigures(catalog, edition.kind === "asOf" ? edition.asOf : undefined);
  }
  const stamps = (await readStamps(context)).flatMap((found) => (found.state === "ok" ? [found.stamp] : []));
  const figures = writtenFigures(catalog, stamps);
  if (figures.size === 0) throw nothingWritten();
  return figures;
}

function withinOf(from: Edition, to: Edition): "from" | "to" | undefined {
  if (from.kind === "written") return "from";
  return to.kind === "written" ? "to" : undefined;
}

async function write(
  context: Excel.RequestContext,
  scope: OperationScope,
  plan: WhatChangedPlan,
): Promise<string> {
  const taken = loadTakenNames(context);
  await context.sync();
  const { sheets, tables } = taken();
  const name = sheetName(plan.setup.name, sheets);
  scope.checkCancelled();
  scope.onFailure((undo) => removeSheet(undo, name));
  const sheet = context.workbook.worksheets.add(name);
  applySetup(sheet, plan.setup);
  const named = plan.piece.tables.map((table) => ({ ...table, name: freeName(table.name, tables) }));
  const data = { sheet, piece: { ...plan.piece, tables: named }, rich: undefined, operation };
  await writeBlockPlan(context, scope, data, () => {
    sheet.activate();
    sheet.getRange("A1").select();
  });
  return name;
}

/** No sheet had the name before, so that the one that has it now is the operation's. */
async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

function sameEdition(): InputError {
  return new InputError({
    en: "Both sides are the same edition. Choose two different ones.",
    ko: "양쪽이 같은 판입니다. 서로 다른 두 판을 고르십시오.",
  });
}

function nothingDiffers(
  names: { readonly from: Bilingual; readonly to: Bilingual },
  compared: number,
): MissingDataError {
  return new MissingDataError({
    en: `Nothing changed (old: ${names.from.en}; new: ${names.to.en}): all ${compared} figures are the same. No sheet was made.`,
    ko: `바뀐 것이 없습니다(이전: ${names.from.ko}, 새 값: ${names.to.ko}). 수치 ${compared}건이 모두 같아 시트를 만들지 않았습니다.`,
  });
}

function nothingWritten(): MissingDataError {
  return new MissingDataError({
    en: "This workbook holds no figures that the add-in has written as values; live formulas follow the data by themselves. Insert a table as values, or compare other editions.",
    ko: "이 통합 문서에는 추가 기능이 값으로 쓴 수치가 없습니다(실시간 수식은 데이터를 따라갑니다). 표를 값으로 넣거나 다른 판을 비교하십시오.",
  });
}
