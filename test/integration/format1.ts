import { readXmlPart, xmlPart } from "../../src/workbook/stamp/xmlPart";
import { sha256 } from "../../src/workbook/stamp/sha256";
import { chunkNamespace, indexNamespace } from "../../src/workbook/stamp/stampTypes";
import parts from "../workbook/stamp/format1.json";

/** Blocks of which there are stamps as the first version of the add-in wrote them. */
export type Format1Kind = Exclude<keyof typeof parts, "grids">;

/** The request that the block of an old stamp answers. */
export function requestOf(kind: Format1Kind): Readonly<Record<string, unknown>> {
  const head = JSON.parse(readXmlPart(parts[kind].index).text) as {
    readonly query: Readonly<Record<string, unknown>>;
  };
  return head.query;
}

/** Puts the old stamp in the place of the one that the only block of the workbook has now. */
export async function useFormat1(kind: Format1Kind): Promise<void> {
  await Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    const indexes = customXmlParts.getByNamespace(indexNamespace);
    indexes.load("items/id");
    await context.sync();
    const [index] = indexes.items;
    if (index === undefined) throw new Error("The workbook has no block.");
    const xml = index.getXml();
    await context.sync();
    const id = readXmlPart(xml.value).attributes["block"] ?? "";
    const rows = customXmlParts.getByNamespace(chunkNamespace(id));
    rows.load("items/id");
    await context.sync();
    for (const part of [index, ...rows.items]) part.delete();
    const old = ofBlock(kind, id);
    for (const part of [...old.chunks, old.index]) customXmlParts.add(part);
    await context.sync();
  });
}

/** The parts of an old stamp for a block of another id, with the checksums that belong to it. */
function ofBlock(kind: Format1Kind, id: string): { readonly index: string; readonly chunks: string[] } {
  const { index, chunks } = parts[kind];
  const head = readXmlPart(index);
  const text = head.text.replace(`"blockId":"${head.attributes["block"] ?? ""}"`, `"blockId":"${id}"`);
  return {
    index: xmlPart(indexNamespace, {
      ...head,
      text,
      attributes: { ...head.attributes, block: id, checksum: sha256(text) },
    }),
    chunks: chunks.map((xml) => {
      const chunk = readXmlPart(xml);
      return xmlPart(chunkNamespace(id), { ...chunk, attributes: { ...chunk.attributes, block: id } });
    }),
  };
}
