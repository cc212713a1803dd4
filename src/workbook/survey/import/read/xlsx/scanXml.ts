import { SaxesParser } from "saxes";
import type { Bilingual } from "../../../../../model/language";
import type { Progress } from "../../../../progress";
import { nextSlice } from "../nextSlice";
import { tableFault } from "../tableFault";

/** Called with names without their prefix: some programs write `<x:c>` for `<c>`. */
export interface XmlVisitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Characters between two pauses. */
const sliceCharacters = 256 * 1024;

const reading: Bilingual = { en: "Reading the workbook", ko: "통합 문서 읽기" };

/**
 * Goes through an XML part once, without building a tree of it.
 *
 * @param xml the part
 * @param visitor told of elements and texts
 * @param progress told how far it is; stops between slices
 * @throws {InputError} not well formed; {WorkbookError} "Cancelled"
 */
export async function scanXml(xml: string, visitor: XmlVisitor, progress: Progress): Promise<void> {
  const parser = new SaxesParser({ xmlns: false as const, position: false });
  parser.on("error", (error) => {
    throw tableFault("damaged", "", error);
  });
  parser.on("opentag", ({ name, attributes }) => visitor.open?.(localName(name), attributes));
  parser.on("closetag", ({ name }) => visitor.close?.(localName(name)));
  parser.on("text", (text) => visitor.text?.(text));
  for (let at = 0; at < xml.length; at += sliceCharacters) {
    parser.write(xml.slice(at, at + sliceCharacters));
    await nextSlice(progress, Math.min(at + sliceCharacters, xml.length), xml.length, reading);
  }
  parser.close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
