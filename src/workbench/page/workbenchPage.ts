import { engineLibrary } from "../engine/library";
import { createHost, type Host } from "../host/createHost";
import { openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { bookOf, emptyBook, type Book } from "./book";
import { drawChoices, startingChoices, type Choices } from "./choices";
import { ask, tell } from "./dialogs";
import { byId, element } from "./element";
import { chooseFile, download, onFileDropped } from "./files";
import { followActiveCell, type ActiveCell } from "./grid/activeCell";
import { addCellMenu } from "./grid/cellMenu";
import { engineText } from "./grid/engineTexts";
import { mountGrid } from "./grid/mountGrid";
import { editNote } from "./grid/editNote";
import { refusalStart, refusedEntry } from "./grid/refusedEntry";
import { NoteLayer } from "./grid/notes";
import { ownTabs } from "./ownTabs";
import { drawRibbon, manifestTab } from "./ribbon/drawRibbon";
import { readManifest } from "./ribbon/readManifest";
import { SuperTip } from "./ribbon/superTip";
import { runWhenReady } from "./runWhenReady";
import { TaskPane } from "./taskPane";
import { text, type TextName } from "./texts";
import type { AddInManifest, RibbonButton } from "./ribbon/addInManifest";
import type { FunctionsMetadata } from "../host/state/functionRuntime";

const locales = { en: "en-US", ko: "ko-KR" } as const;

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} could not be read (${answer.status}).`);
  return answer;
}

/** The page: one workbook with its host, the grid over it, the ribbon of the manifest and the add-in's pane. */
export class WorkbenchPage {
  private telling: string | undefined;
  private choices: Choices = startingChoices();
  private readonly tips = new SuperTip();
  private readonly pane = new TaskPane(() => undefined);
  private host: Host | undefined;
  private leave: (() => void)[] = [];
  private fileName: string | undefined;
  private isChanged = false;

  /** Shows an empty workbook and begins to listen. */
  async start(): Promise<void> {
    onFileDropped((file) => void this.attempt(() => this.openFile(file)));
    window.addEventListener("beforeunload", (event) => {
      if (this.isChanged) event.preventDefault();
    });
    await this.attempt(() => this.show(emptyBook, undefined));
  }

  /** Runs what a person asked for; what fails is told in a dialog. */
  private async attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      await tell(this.words("failed"), errorText(error, this.choices.language), this.choices.language);
    }
  }

  private words(name: TextName): string {
    return text(name, this.choices.language);
  }

  /** Puts a workbook on the page: a host of its own, the grid, the ribbon, and the add-in loaded anew. */
  private async show(book: Book, fileName: string | undefined): Promise<void> {
    const { language, profile } = this.choices;
    document.documentElement.lang = language;
    const manifestText = await (await fetched("/manifest.xml")).text();
    const manifest = readManifest(manifestText, locales[language]);
    const functions = (await (await fetched(manifest.metadataAddress)).json()) as FunctionsMetadata;
    for (const end of this.leave.splice(0)) end();
    this.pane.unload();
    const host = createHost({
      profile,
      language: locales[language],
      functions,
      namespace: manifest.namespace,
      ...(book.data ? { data: book.data } : {}),
    });
    book.restore(host);
    this.host = host;
    this.fileName = fileName;
    // The pane's frame finds its host here, before office.js starts in it.
    Object.assign(window, { seoulaiHost: host });
    this.drawFrame(manifest);
    await this.drawGrid(host, manifest);
    this.pane.load(new URL(manifest.paneAddress).pathname, manifest.name, language);
    host.onPaneVisibility((visible) => this.pane.show(visible));
    this.setChanged(false);
  }

  private drawFrame(manifest: AddInManifest): void {
    const { language, profile } = this.choices;
    document.title = this.words("title");
    byId("grid").setAttribute("aria-label", this.words("grid"));
    byId("ribbon-tabs").setAttribute("aria-label", this.words("ribbonTabs"));
    byId("host-name").textContent = `${this.words("profile")}: ${this.words(profile)}`;
    drawChoices(this.choices, (choices) => void this.attempt(() => this.choose(choices)));
    const own = ownTabs(this.commands(), language, this.tips);
    const fromManifest = manifest.tabs.map((tab) =>
      manifestTab(tab, this.tips, (button) => void this.attempt(() => this.press(button))),
    );
    const first = manifest.tabs[0]?.id ?? "file";
    const places = { tabs: byId("ribbon-tabs"), panels: byId("ribbon-panels") };
    drawRibbon(places, [...own, ...fromManifest], first, (id) => {
      document.body.classList.toggle("home", id === "home");
    });
  }

  private async drawGrid(host: Host, manifest: AddInManifest): Promise<void> {
    const { language } = this.choices;
    addCellMenu(manifest.cellMenu, (entry) => void this.attempt(() => this.press(entry)));
    const end = await mountGrid(host.engine, byId("grid"), {
      notify: (message) => this.say(message),
      fail: (message) => void this.tellOnce(host, message),
      confirm: (question, yes, no) => void this.confirm(question).then((sure) => (sure ? yes() : no?.())),
      translate: (words) => engineText(words, language),
    });
    const notes = new NoteLayer(host, byId("grid"));
    notes.attach();
    const { engine } = host;
    this.leave.push(
      end,
      host.workbook.onNotes(() => notes.update()),
      engine.onCommand((command) => {
        if (engineLibrary().isCoreCommand(command as never)) this.setChanged(true);
      }),
      followActiveCell(engine, (cell) => {
        notes.update();
        this.tellOfCell(host, cell);
      }),
    );
  }

  /** The engine fails a second time when the dialog takes the keyboard from the cell: told once. */
  private async tellOnce(host: Host, message: string): Promise<void> {
    if (this.telling === message) return;
    this.telling = message;
    const refused = message.startsWith(refusalStart) ? refusedEntry(host) : undefined;
    await tell(refused?.title ?? this.words("failed"), refused?.message ?? message, this.choices.language);
    this.telling = undefined;
  }

  /** What Excel shows beside a selected cell: why it is an error, else what its validation asks for. */
  private tellOfCell(host: Host, { sheetId, row, col, reading }: ActiveCell): void {
    const isError = reading.type === "error";
    const prompt = host.workbook.prompt(sheetId, row, col);
    const asked = prompt ? [prompt.title, prompt.message].filter((part) => part !== "").join(": ") : "";
    const line = byId("cell-message");
    line.textContent = isError ? `${reading.text} ${reading.message ?? ""}` : asked;
    line.classList.toggle("fault", isError);
  }

  private async confirm(question: string): Promise<boolean> {
    const choices = [
      { label: this.words("ok"), value: true, primary: true },
      { label: this.words("cancel"), value: false },
    ];
    return (await ask(this.words("title"), element("p", { text: question }), choices)) === true;
  }

  private say(message: string): void {
    byId("document-state").textContent = message;
  }

  private setChanged(changed: boolean): void {
    this.isChanged = changed;
    byId("document-name").textContent = this.fileName ?? this.words("untitled");
    this.say(this.words(changed ? "unsaved" : "saved"));
  }

  /** A button of the manifest: shows the pane, or runs the add-in's function and waits for it. */
  private async press({ action, id }: RibbonButton): Promise<void> {
    if (action.kind === "pane") {
      this.pane.show(true);
      this.pane.focus();
      return;
    }
    const button = document.querySelector(`[data-control="${id}"]`);
    button?.setAttribute("aria-busy", "true");
    try {
      await runWhenReady(this.open(), action.name, id);
    } finally {
      button?.removeAttribute("aria-busy");
    }
  }

  private open(): Host {
    if (!this.host) throw new Error("The workbench has not started.");
    return this.host;
  }

  private commands(): Parameters<typeof ownTabs>[0] {
    const run = (action: () => Promise<void>) => (): void => void this.attempt(action);
    return {
      newBook: run(async () => {
        if (await this.mayLeave()) await this.show(emptyBook, undefined);
      }),
      open: run(async () => {
        const file = await chooseFile();
        if (file) await this.openFile(file);
      }),
      save: run(() => this.save()),
      sample: run(async () => {
        if (await this.mayLeave()) await this.showSample();
      }),
      undo: () => this.open().engine.undo(),
      redo: () => this.open().engine.redo(),
      note: run(async () => {
        if (await editNote(this.open(), this.choices.language)) this.setChanged(true);
      }),
    };
  }

  /** The add-in itself builds its sample, in an empty workbook whose one sheet then goes. */
  private async showSample(): Promise<void> {
    await this.show(emptyBook, this.words("sampleFile"));
    const host = this.open();
    const [blank] = host.engine.sheets.ids();
    await runWhenReady(host, "buildSampleSheet");
    if (blank !== undefined) host.engine.sheets.remove(blank);
    await host.settled();
    this.setChanged(false);
  }

  private async openFile(file: File): Promise<void> {
    if (!(await this.mayLeave())) return;
    // The whole file is read before the present workbook goes.
    const book = await openWorkbook(new Uint8Array(await file.arrayBuffer()));
    await this.show(book, file.name);
  }

  private async save(): Promise<void> {
    const bytes = await saveWorkbook(this.open());
    const name = this.fileName ?? `${this.words("untitled")}.xlsx`;
    download(bytes, name);
    this.fileName = name;
    this.setChanged(false);
  }

  /** Whether the present workbook may go: it is saved, or the person gives its changes up or saves it now. */
  private async mayLeave(): Promise<boolean> {
    if (!this.isChanged) return true;
    const answer = await ask(this.words("discardTitle"), element("p", { text: this.words("discardText") }), [
      { label: this.words("save"), value: "save", primary: true },
      { label: this.words("discard"), value: "discard" },
      { label: this.words("cancel"), value: "cancel" },
    ]);
    if (answer === "save") await this.save();
    return answer === "save" || answer === "discard";
  }

  /** Another language or Excel: the same workbook under a new host. */
  private async choose(choices: Choices): Promise<void> {
    const wasChanged = this.isChanged;
    const book = await bookOf(this.open());
    this.choices = choices;
    await this.show(book, this.fileName);
    this.setChanged(wasChanged);
  }
}

function errorText(error: unknown, language: Choices["language"]): string {
  if (error instanceof Error && "text" in error)
    return (error.text as Record<string, string>)[language] ?? error.message;
  return error instanceof Error ? error.message : String(error);
}
