import { WorkbookError } from "../../../model/errors";
import { packRows, unpackRows } from "../../stamp/packRows";
import { sha256 } from "../../stamp/sha256";
import type { StampRows, StampValue } from "../../stamp/stampTypes";
import { readXmlPart, splitText, xmlPart } from "../../stamp/xmlPart";
import type { Written } from "../planHandOff";
import { operations } from "../words";
import type { HandOffRecord, RecordFormula } from "./handOffRecord";

/** Namespace of the parts that say which hand-overs the workbook holds. */
export const handOffNamespace = "urn:seoulai:handoff:1";

/** Namespace of the parts with the cells of one hand-over. */
export function cellsNamespace(id: string): string {
  return `urn:seoulai:handoff:cells:1:${id}`;
}

/** The parts of one record: the index part first, then the parts with the cells, each under 1 MB. */
export interface RecordParts {
  readonly index: string;
  readonly chunks: readonly string[];
}

/**
 * The custom XML parts that hold a record; each carries a checksum, as the stamps do.
 *
 * @param record what was handed over
 * @returns XML documents
 */
export function recordParts(record: HandOffRecord): RecordParts {
  const { formulas, ...head } = record;
  const body = JSON.stringify({ ...head, cells: packRows(rowsOf(formulas)) });
  const pieces = splitText(body);
  const index = JSON.stringify({ when: record.when, cells: formulas.length + (record.names?.length ?? 0) });
  return {
    index: xmlPart(handOffNamespace, {
      name: "handoff",
      attributes: {
        id: record.id,
        parts: String(pieces.length),
        content: sha256(body),
        checksum: sha256(index),
      },
      text: index,
    }),
    chunks: pieces.map((text, place) =>
      xmlPart(cellsNamespace(record.id), {
        name: "cells",
        attributes: {
          id: record.id,
          number: String(place + 1),
          content: sha256(body),
          checksum: sha256(text),
        },
        text,
      }),
    ),
  };
}

/**
 * The hand-over that an index part speaks of.
 *
 * @param xml the part
 * @returns its id, when it was, how many formulas
 */
export function recordHead(xml: string): {
  readonly id: string;
  readonly when: string;
  readonly cells: number;
} {
  const { attributes, text } = readXmlPart(xml);
  if (sha256(text) !== attributes["checksum"]) throw damaged();
  const { when, cells } = JSON.parse(text) as { when: string; cells: number };
  return { id: attributes["id"] ?? "", when, cells };
}

/**
 * Reads a record from its parts.
 *
 * @param index the index part
 * @param chunks the parts with the cells, in any order
 * @returns the record
 * @throws {WorkbookError} "RecordDamaged": it was cut or changed
 */
export function readRecord(index: string, chunks: readonly string[]): HandOffRecord {
  const { attributes } = readXmlPart(index);
  const parts = chunks
    .map(readXmlPart)
    .filter((part) => part.attributes["content"] === attributes["content"])
    .sort((a, b) => Number(a.attributes["number"]) - Number(b.attributes["number"]));
  const body = parts.map(({ text }) => text).join("");
  if (sha256(body) !== attributes["content"]) throw damaged();
  const { cells, ...head } = JSON.parse(body) as Omit<HandOffRecord, "formulas"> & { cells: unknown };
  const rows = unpackRows(cells);
  if (rows === undefined) throw damaged();
  return { ...head, formulas: formulasOf(rows) };
}

function damaged(): WorkbookError {
  return new WorkbookError(
    {
      en: "The record of the hand-over was cut or changed, so the formulas cannot be brought back from it. Use a copy of the workbook from before.",
      ko: "넘긴 기록이 잘리거나 바뀌어 수식을 되돌릴 수 없습니다. 넘기기 전의 통합 문서 사본을 쓰십시오.",
    },
    { code: "RecordDamaged", operation: operations.bringBack.en },
  );
}

const columns = ["sheet", "area", "row", "column", "rows", "columns", "before", "after", "note"] as const;

/** A row a cell; the cells of one formula follow one another, and only the first carries the formula. */
function rowsOf(formulas: readonly RecordFormula[]): StampRows {
  const rows = formulas.flatMap(
    ({ sheet, area, row, column, rows: height, columns: width, before, after, note }) =>
      after.map((held, place): StampValue[] => [
        sheet,
        area,
        row,
        column,
        height,
        width,
        place === 0 ? before : null,
        held,
        place === 0 ? (note ?? null) : null,
      ]),
  );
  return { keyColumns: [], columns: [...columns], rows };
}

function formulasOf({ rows }: StampRows): readonly RecordFormula[] {
  const found: (RecordFormula & { after: Written[] })[] = [];
  for (const [sheet, area, row, column, height, width, before, after, note] of rows) {
    const held: Written = after ?? "";
    if (before === null || before === undefined) {
      found.at(-1)?.after.push(held);
      continue;
    }
    found.push({
      sheet: typeof sheet === "string" ? sheet : "",
      area: Number(area),
      row: Number(row),
      column: Number(column),
      rows: Number(height),
      columns: Number(width),
      before,
      after: [held],
      ...(typeof note === "string" ? { note } : {}),
    });
  }
  return found;
}
