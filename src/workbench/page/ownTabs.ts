import { ownButton, type DrawnTab, type OwnButton } from "./ribbon/drawRibbon";
import { text, type TextName } from "./texts";
import type { SuperTip } from "./ribbon/superTip";
import type { Language } from "../../model/language";

/** What the workbench's own buttons do. */
export interface OwnCommands {
  newBook(): void;
  open(): void;
  save(): void;
  sample(): void;
  undo(): void;
  redo(): void;
  note(): void;
}

const glyphs: Readonly<Record<keyof OwnCommands, string>> = {
  newBook: "fa-file-o",
  open: "fa-folder-open-o",
  save: "fa-floppy-o",
  sample: "fa-lightbulb-o",
  undo: "fa-undo",
  redo: "fa-repeat",
  note: "fa-sticky-note-o",
};

const tips: Readonly<Record<keyof OwnCommands, TextName>> = {
  newBook: "newBookTip",
  open: "openTip",
  save: "saveTip",
  sample: "sampleTip",
  undo: "undoTip",
  redo: "redoTip",
  note: "noteTip",
};

/**
 * The tabs File and Home: what Excel has of its own and the manifest does not name.
 *
 * @param commands what the buttons do
 * @param language of the labels
 * @param tip shows what a button does
 */
export function ownTabs(commands: OwnCommands, language: Language, tip: SuperTip): DrawnTab[] {
  const button = (name: keyof OwnCommands): HTMLElement => {
    const own: OwnButton = {
      id: name,
      label: text(name, language),
      tip: text(tips[name], language),
      glyph: glyphs[name],
      run: () => commands[name](),
    };
    return ownButton(own, tip);
  };
  const group = (id: TextName, names: readonly (keyof OwnCommands)[]): DrawnTab["groups"][number] => ({
    id,
    label: text(id, language),
    buttons: names.map(button),
  });
  return [
    {
      id: "file",
      label: text("file", language),
      groups: [group("workbook", ["newBook", "open", "save", "sample"])],
    },
    { id: "home", label: text("home", language), groups: [group("editing", ["undo", "redo", "note"])] },
  ];
}
