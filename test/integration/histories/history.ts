import type { Host } from "../../../src/workbench/host/createHost";
import { applyRefresh } from "../../../src/workbook/refresh/applyRefresh";
import { listBlocks } from "../../../src/workbook/refresh/listBlocks";
import { previewRefresh } from "../../../src/workbook/refresh/previewRefresh";
import type { Decisions, Outcome, RefreshPreview } from "../../../src/workbook/refresh/refreshTypes";
import { restoreTo } from "../../../src/workbook/restore/restoreTo";
import type { Act } from "./acts";
import { BlockModel, holds, newRow } from "./blockModel";
import { Versions } from "./catalogs";
import { checkRefresh, decisionsOf } from "./checkRefresh";
import { checkRestore } from "./checkRestore";
import { expectedOf, type Expected, type Layout } from "./layouts";
import { sortedOrder } from "./matchRows";
import { readTable, type TableNow } from "./readTable";

/** Outcomes that wait for a decision. */
const asksAgain: ReadonlySet<Outcome> = new Set(["updated", "conflict", "added", "gone", "deletedConflict"]);

/** One block through one history: acts are done through office.js, and the model says what must be true. */
export class History {
  private readonly versions = new Versions();
  private readonly points: { id: string; before: BlockModel }[] = [];
  private model = new BlockModel();
  private keyFields: readonly string[] = [];
  private block = "";
  private blocks: readonly string[] = [];
  /** A header was given to another column: a refresh may say that it cannot tell them apart. */
  private isUnclear = false;
  private named = 0;

  private constructor(
    private readonly host: Host,
    private readonly layout: Layout,
  ) {}

  /** Inserts a block into the workbook. */
  static async begin(host: Host, layout: Layout): Promise<History> {
    const history = new History(host, layout);
    const catalog = history.versions.now;
    await layout.insert(catalog);
    const content = layout.content(catalog);
    const blocks = await listBlocks({ catalog });
    const block = blocks.find(({ place }) => place?.table !== undefined);
    const columns = { all: layout.columns ?? content.columns, fields: content.columns };
    history.model = BlockModel.of(block?.place?.table ?? "", columns, expectedOf(content));
    history.keyFields = content.keyColumns;
    history.block = block?.blockId ?? "";
    history.blocks = blocks.map(({ blockId }) => blockId);
    return history;
  }

  /** Does one act and checks what must hold after it. */
  async perform(act: Act): Promise<void> {
    switch (act.do) {
      case "upstream":
        this.versions.publish(act.change);
        return;
      case "refresh":
        return this.refresh(act.decisions);
      case "restore":
        return this.restore();
      case "restoreOlder":
        return this.restoreOlder();
      default:
        return this.touch(act);
    }
  }

  private now(): Promise<TableNow> {
    return readTable(this.model.tableName);
  }

  /** What the user does to the table itself. */
  private async touch(act: Act): Promise<void> {
    const { model } = this;
    const before = await this.now();
    switch (act.do) {
      case "edit":
        return this.edit(before, act);
      case "note":
        return this.note(before, act);
      case "sort":
        return this.sort(before, act);
      case "moveColumn": {
        const [from, to] = [act.from % model.columns.length, act.to % model.columns.length];
        this.host.workbook.moveTableColumn(model.tableName, from, to);
        model.columns.splice(to, 0, ...model.columns.splice(from, 1));
        return;
      }
      case "ownColumn":
        return this.ownColumn(act);
      case "insertRow":
        return act.ofSheet
          ? this.insertSheetRow(before, act.at % model.rows.length)
          : this.insertRow(act.at % (model.rows.length + 1));
      case "deleteRow":
        return this.deleteRow(before, act.at % model.rows.length, act.ofSheet);
      case "giveHeader":
        return this.giveHeader(before, act);
      case "copyRow":
        return this.copyRow(act.from % model.rows.length, act.to % (model.rows.length + 1));
      default:
        return this.rearrange(before, act);
    }
  }

  private async onTable(work: (table: Excel.Table, context: Excel.RequestContext) => void): Promise<void> {
    await Excel.run(async (context) => {
      work(context.workbook.tables.getItem(this.model.tableName), context);
      await context.sync();
    });
  }

  /** Names, places and what is hidden: nothing in the model but the table's name. */
  private async rearrange(before: TableNow, act: Act): Promise<void> {
    const fresh = `Renamed${String(++this.named)}`;
    await this.onTable((table, { workbook }) => {
      const column = "column" in act ? act.column % before.headers.length : 0;
      if (act.do === "renameTable") table.name = fresh;
      else if (act.do === "renameSheet") table.worksheet.name = fresh;
      else if (act.do === "renameHeader") table.columns.getItemAt(column).name = fresh;
      else if (act.do === "hideColumn") table.columns.getItemAt(column).getRange().columnHidden = true;
      else if (act.do === "unfilter") table.clearFilters();
      else if (act.do === "moveSheet") table.worksheet.position = 0;
      else if (act.do === "filter" && this.layout.columns === undefined) {
        const value = String(before.rows[act.row % before.rows.length]?.[column] ?? "");
        table.columns.getItemAt(column).filter.applyCustomFilter(`<>${value}`);
      } else if (act.do === "cutBlock") {
        table.clearFilters();
        table.worksheet.getUsedRange().moveTo(workbook.worksheets.add().getRange("C4"));
      }
    });
    if (act.do === "renameTable") this.model.tableName = fresh;
  }

  private async edit(
    before: TableNow,
    act: { row: number; column: number; figures: boolean; content: string | number | boolean },
  ): Promise<void> {
    const columns = this.editable(act.figures);
    const { id } = columns[act.column % columns.length] ?? { id: "" };
    const [row, column] = [
      act.row % before.rows.length,
      this.model.columns.findIndex((one) => one.id === id),
    ];
    if (before.hiddenRows[row]) return;
    await this.onTable((table) => {
      table.getDataBodyRange().getCell(row, column).formulas = [[act.content]];
    });
    this.noteEdits(before, await this.now(), column);
  }

  /** Columns that hold no part of the key; of figures alone, if there are any. */
  private editable(figures: boolean): readonly { readonly id: string }[] {
    const columns = this.model.columns.filter(
      ({ id, isField }) => !this.keyFields.includes(id) && (isField || id.startsWith("own ")),
    );
    const written = [...this.model.written.values()];
    const numeric = columns.filter(({ id }) => written.some((cells) => typeof cells.get(id) === "number"));
    return figures && numeric.length > 0 ? numeric : columns;
  }

  /** Every cell of a column that is another now was changed by the user, or by Excel for them. */
  private noteEdits(before: TableNow, after: TableNow, column: number): void {
    const { id = "" } = this.model.columns[column] ?? {};
    for (const [at, row] of this.model.rows.entries()) {
      const content = after.rows[at]?.[column] ?? "";
      if (content === before.rows[at]?.[column]) continue;
      row.touched.add(id);
      const written = row.key === undefined ? undefined : this.model.written.get(row.key)?.get(id);
      if (written !== undefined && typeof written !== "object" && holds(content, written))
        row.edits.delete(id);
      else if (written === null && content === "") row.edits.delete(id);
      else row.edits.set(id, content);
    }
  }

  private async note(before: TableNow, act: { row: number; column: number }): Promise<void> {
    const [at, column] = [act.row % before.rows.length, act.column % before.headers.length];
    const row = this.model.rows[at];
    const { id = "" } = this.model.columns[column] ?? {};
    if (!row || before.notes.has(`${String(at)},${String(column)}`)) return;
    const text = `note ${String(++this.named)}`;
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(before.sheet);
      sheet.notes.add(sheet.getCell(before.top + 1 + at, before.left + column), text);
      await context.sync();
    });
    row.notes.set(id, text);
    row.touched.add(id);
  }

  private async sort(before: TableNow, act: { column: number; ascending: boolean }): Promise<void> {
    const key = act.column % before.headers.length;
    await this.onTable((table) => {
      table.sort.apply([{ key, ascending: act.ascending }]);
    });
    const { rows } = this.model;
    this.model.rows = sortedOrder(before, await this.now()).map((at) => rows[at] ?? newRow(undefined));
  }

  private async ownColumn(act: { at: number; last: boolean }): Promise<void> {
    const { model } = this;
    const at = act.last ? model.columns.length : act.at % model.columns.length;
    const id = `own ${String(++this.named)}`;
    const contents = model.rows.map((_, row) => (row % 3 === 0 ? `mine ${String(row)}` : ""));
    await this.onTable((table) => {
      table.clearFilters();
      table.columns.add(act.last ? undefined : at, [[id], ...contents.map((content) => [content])]);
    });
    model.columns.splice(at, 0, { id, isField: false });
    for (const [index, row] of model.rows.entries()) {
      if (contents[index] === "") continue;
      row.edits.set(id, contents[index] ?? "");
      row.touched.add(id);
    }
  }

  private async insertRow(at: number): Promise<void> {
    const { model } = this;
    const columns = this.editable(false);
    const id = columns[at % columns.length]?.id;
    const column = model.columns.findIndex((one) => one.id === id);
    await this.onTable((table) => {
      table.clearFilters();
      table.rows.add(at, [model.columns.map(() => null)] as never);
      table.getDataBodyRange().getCell(at, column).values = [[`row of mine ${String(++this.named)}`]];
    });
    const row = newRow(undefined);
    model.rows.splice(at, 0, row);
    this.keepAll(row, at, await this.now());
  }

  private keepAll(row: ReturnType<typeof newRow>, at: number, now: TableNow): void {
    for (const [column, { id, isField }] of this.model.columns.entries()) {
      const content = now.rows[at]?.[column] ?? "";
      const isComputed = !isField && !id.startsWith("own "); // Excel fills these itself.
      if (content === "" || isComputed || this.keyFields.includes(id)) continue;
      row.edits.set(id, content);
      row.touched.add(id);
    }
  }

  /** A row of the whole sheet, between rows of the table. */
  private async insertSheetRow(before: TableNow, at: number): Promise<void> {
    if (at === 0) return; // What Excel does between the header and the first row is another matter.
    const line = String(before.top + 2 + at);
    await this.onTable((table) => {
      table.clearFilters();
      table.worksheet.getRange(`${line}:${line}`).insert("Down");
    });
    const row = newRow(undefined);
    this.model.rows.splice(at, 0, row);
    this.keepAll(row, at, await this.now());
  }

  /** One column gets the header of another, which gets a new one. */
  private async giveHeader(before: TableNow, act: { from: number; to: number }): Promise<void> {
    const [from, to] = [act.from % before.headers.length, act.to % before.headers.length];
    if (from === to) return;
    const fresh = `Column ${String(++this.named)}`;
    await this.onTable((table) => {
      table.columns.getItemAt(from).name = fresh;
      table.columns.getItemAt(to).name = before.headers[from] ?? fresh;
    });
    this.isUnclear = true;
  }

  private async deleteRow(before: TableNow, at: number, ofSheet: boolean): Promise<void> {
    const { model } = this;
    if (model.rows.length < 3) return;
    await this.onTable((table) => {
      table.clearFilters();
      const line = String(before.top + 2 + at);
      if (ofSheet) table.worksheet.getRange(`${line}:${line}`).delete("Up");
      else table.rows.getItemAt(at).delete();
    });
    const [gone] = model.rows.splice(at, 1);
    if (gone?.key !== undefined && !model.rows.some(({ key }) => key === gone.key))
      model.deleted.add(gone.key);
  }

  private async copyRow(from: number, to: number): Promise<void> {
    const { model } = this;
    await this.onTable((table) => {
      table.clearFilters();
      table.rows.add(to, [model.columns.map(() => null)] as never);
      const source = from >= to ? from + 1 : from;
      table.getDataBodyRange().getRow(to).copyFrom(table.getDataBodyRange().getRow(source));
    });
    const original = model.rows[from];
    if (!original) return;
    const copy = newRow(original.key);
    for (const [id, content] of original.edits) copy.edits.set(id, content);
    model.rows.splice(to, 0, copy);
    if (copy.key === undefined) this.keepAll(copy, to, await this.now());
    for (const row of model.rows) if (row.key === original.key) row.open = true;
  }

  private expected(): Expected | undefined {
    try {
      return expectedOf(this.layout.content(this.versions.now));
    } catch {
      return undefined; // Nothing is left in the data: there is nothing to refresh from.
    }
  }

  private async refresh(choices: readonly ("default" | "accept" | "refuse")[]): Promise<void> {
    const catalog = this.versions.now;
    const expected = this.expected();
    if (!expected) return;
    const before = await this.now();
    const snapshot = this.model.copy();
    const preview = await previewRefresh(this.blocks, { catalog });
    const decisions = decisionsOf(preview, choices);
    const grid = await this.grid(preview);
    const result = await applyRefresh(preview, decisions, { catalog });
    const after = await this.now();
    if ((await this.grid(preview)) !== grid)
      throw new Error("A refresh changed a grid that follows the data.");
    const own = preview.blocks.find(({ block }) => block.blockId === this.block);
    if (this.isUnclear && own?.block.state === "missing") {
      if (JSON.stringify(before) !== JSON.stringify(after)) throw new Error("A refused block was changed.");
      return;
    }
    checkRefresh({
      before,
      after,
      model: this.model,
      expected,
      preview,
      decisions,
      keyFields: this.keyFields,
    });
    if (result.restorePoint !== "") {
      this.points.push({ id: result.restorePoint, before: snapshot });
      for (const row of this.model.rows) row.touched.clear();
    }
    await this.refreshAgain(decisions);
  }

  /** The formulas of the block that spills, if there is one; it is listed, and has nothing to decide. */
  private async grid({ blocks }: RefreshPreview): Promise<string> {
    const other = blocks.find(({ block }) => block.blockId !== this.block);
    if (other === undefined) return "";
    const { place, state } = other.block;
    if (place === undefined || state !== "upToDate" || other.changes.length > 0)
      throw new Error(
        `A grid that follows the data is ${state}, with ${String(other.changes.length)} changes.`,
      );
    await this.host.settled(); // Its functions answer in their own time.
    return Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(place.sheet).getUsedRange().load("formulas, address");
      await context.sync();
      return JSON.stringify([used.address, used.formulas]);
    });
  }

  /** Right after a refresh another one has nothing to do. */
  private async refreshAgain(decisions: Decisions): Promise<void> {
    const catalog = this.versions.now;
    const { log } = this.host;
    const { cellsWritten, changes } = log;
    const preview = await previewRefresh(this.blocks, { catalog });
    for (const { id, outcome } of preview.blocks.flatMap(({ changes }) => changes))
      if (decisions.has(id) && asksAgain.has(outcome))
        throw new Error(`${id} was decided (${String(decisions.get(id))}) and is asked again as ${outcome}.`);
    const result = await applyRefresh(preview, new Map(), { catalog });
    if (result.cells + result.rowsAdded + result.rowsRemoved > 0)
      throw new Error(`A second refresh wrote something: ${JSON.stringify(result)}`);
    if (log.cellsWritten > cellsWritten || log.changes > changes)
      throw new Error(
        `A second refresh changed the workbook: ${JSON.stringify(log.batches.slice(-8).flatMap((one) => one.changes))}`,
      );
  }

  /** Goes back over two refreshes at once. What was touched between them may stay or go with its row. */
  private async restoreOlder(): Promise<void> {
    const between = this.points.at(-1)?.before;
    if (this.points.length < 2 || !between) return;
    this.points.pop();
    const touched = new Set(between.rows.filter((row) => row.touched.size > 0).map(({ key }) => key));
    for (const row of this.model.rows) row.open ||= touched.has(row.key);
    for (const row of this.points.at(-1)?.before.rows ?? []) row.open ||= touched.has(row.key);
    for (const key of between.deleted) this.model.deleted.add(key);
    return this.restore();
  }

  private async restore(): Promise<void> {
    const point = this.points.pop();
    if (!point) return;
    await restoreTo(point.id, { catalog: this.versions.now });
    const after = await this.now();
    this.model = checkRestore(after, {
      snapshot: point.before,
      current: this.model,
      keyFields: this.keyFields,
    });
  }
}
