import type { Bilingual } from "../../../model/language";
import type { Answer, Expert, Responses, Survey } from "../surveyTypes";

/** Where a table comes from: a file's bytes, or text pasted. */
export type TableSource =
  { readonly name: string; readonly bytes: Uint8Array | ArrayBuffer } | { readonly text: string };

export type TextEncoding = "utf-8" | "euc-kr" | "utf-16le" | "utf-16be";

/** What a person may fix where the reading guessed wrong. */
export interface ReadOptions {
  /** Name of the sheet of a workbook file; the first with a table where it is left out. */
  readonly sheet?: string;
  readonly encoding?: TextEncoding;
  readonly delimiter?: "," | ";" | "\t" | "|";
  /** 1-based row of the file with the (last) header, and how many rows the header has. */
  readonly headerRow?: number;
  readonly headerRows?: number;
}

/** One row under the header. */
export interface RawRow {
  /** 1-based, as a spreadsheet that opens the file counts it. */
  readonly row: number;
  /** As many as there are headers; "" is an empty cell, a date is "2026-11-30T09:12:00". */
  readonly cells: readonly string[];
}

/** A table as it stands in a file: all cells are text. */
export interface RawTable {
  /** Of the file; "" for pasted text. */
  readonly name: string;
  readonly format: "text" | "xlsx";
  /** Of text that came as bytes. */
  readonly encoding?: TextEncoding;
  readonly delimiter?: "," | ";" | "\t" | "|";
  /** Of a workbook file: the sheet read, and all there are. */
  readonly sheet?: string;
  readonly sheets?: readonly string[];
  readonly headerRow: number;
  readonly headerRows: number;
  /** Headers of several rows are joined by " / ". */
  readonly headers: readonly string[];
  /** Blank rows at the end are left out; blank ones in between stay. */
  readonly rows: readonly RawRow[];
}

/** What a column of the file is. */
export type MatchTarget =
  | { readonly kind: "item"; readonly id: string }
  | { readonly kind: "expert" | "name" | "email" | "group" | "field" | "received" }
  | { readonly kind: "ignore" };

export interface ColumnMatch {
  /** Zero-based in the file's table. */
  readonly column: number;
  readonly header: string;
  readonly to: MatchTarget;
  /** id: the header holds the item's id; text: the item's words; similar: nearly; role: a word such as "E-mail". */
  readonly how: "id" | "text" | "similar" | "role" | "person" | "none";
}

/** Who an expert is; a row of the expert key. */
export interface KeyEntry {
  /** Id of the expert. */
  readonly expert: string;
  readonly name: string;
  readonly email: string;
  readonly group: string;
  readonly field: string;
}

export type FindingKind =
  | "late"
  | "partial"
  | "duplicate"
  | "outOfScale"
  | "notAnAnswer"
  | "unknownGroup"
  | "unreadDate"
  | "noExpert"
  | "alreadyAnswered"
  | "emptyRow"
  | "unmatchedColumn"
  | "missingItem";

/**
 * What may be done about a finding. take: the row (or value) counts as it is; leaveOut: the row does not come in;
 * last, first: of the rows of one person the one sent last or first; separate: each is a person; blank: no answer;
 * asIs: the text goes into the cell as it stands, for a person to mend there (it is no answer to the analysis);
 * suggested: the number that the words stand for; correct: a value typed by the person (`Decision.value`);
 * keep: what stands in the workbook stays; replace: the file's answer takes its place; ignore: the column stays out.
 */
export type ChoiceKind =
  | "take"
  | "leaveOut"
  | "last"
  | "first"
  | "separate"
  | "blank"
  | "asIs"
  | "suggested"
  | "correct"
  | "keep"
  | "replace"
  | "ignore";

export interface Choice {
  readonly kind: ChoiceKind;
  readonly text: Bilingual;
}

/** What a person decided; `value` with "correct". */
export interface Decision {
  readonly choice: ChoiceKind;
  readonly value?: string;
}

/** Decisions by the id of the finding; where there is none, the finding's own choice holds. */
export type Decisions = Readonly<Record<string, Decision>>;

/** Something that a person should see before anything is written. */
export interface Finding {
  /** Unique in the preview, and the same for the same file and matches. */
  readonly id: string;
  readonly kind: FindingKind;
  /** 1-based in the file; 0 where it concerns a column or the whole file. */
  readonly row: number;
  /** All rows concerned: of a duplicate those of one person. */
  readonly rows: readonly number[];
  /** Id of the expert as proposed; "" where it concerns none. */
  readonly expert: string;
  /** Id of the item. */
  readonly item?: string;
  /** Zero-based column of the file. */
  readonly column?: number;
  /** What arrived. */
  readonly value: string;
  /** Of alreadyAnswered: what stands in the workbook. */
  readonly standing?: Answer;
  /** Of notAnAnswer: the number that the words stand for, where that is plain. */
  readonly suggested?: number;
  readonly text: Bilingual;
  readonly choices: readonly Choice[];
  /** What holds unless the person decides otherwise. */
  readonly choice: ChoiceKind;
}

/** One row of the file as it would come in. */
export interface PreviewRow {
  /** 1-based in the file. */
  readonly row: number;
  /** id as proposed; group and field as read. */
  readonly expert: Expert;
  readonly state: "new" | "existing";
  /** From the file, for the expert key only; "" where it has none. */
  readonly name: string;
  readonly email: string;
  /** "2026-11-30T09:12:00", "" where there is none or it cannot be read. */
  readonly received: string;
  /** In the order of the preview's items; null: no answer, or none that can be taken as it is. */
  readonly answers: readonly Answer[];
  /** Which of the answers (by place) a finding decides about. */
  readonly open: readonly { readonly place: number; readonly finding: string }[];
}

/** What an import would do, before anything is written. Plain data: it comes from a worker. */
export interface ImportPreview {
  readonly surveyId: string;
  readonly round: number;
  /** Ids of the items that columns of the file were matched with. */
  readonly items: readonly string[];
  readonly rows: readonly PreviewRow[];
  readonly findings: readonly Finding[];
  readonly counts: {
    readonly rows: number;
    readonly newExperts: number;
    readonly existingExperts: number;
    readonly answers: number;
    readonly findings: Readonly<Partial<Record<FindingKind, number>>>;
  };
  /** The file names people: a key sheet will be made or filled. */
  readonly hasPersons: boolean;
  /** Of the responses and the key as they stood; an import stops when they are others. */
  readonly fingerprint: string;
}

/** What a check needs to know of the workbook. */
export interface CheckContext {
  readonly survey: Survey;
  readonly round: number;
  readonly existing: Responses;
  /** The expert key, so that people are known again; see `readKey`. */
  readonly key?: readonly KeyEntry[];
  /** "2026-11-30" (the whole day counts) or "2026-11-30T18:00"; answers after it are late. */
  readonly closing?: string;
}

export interface ImportRequest {
  readonly surveyId: string;
  readonly round: number;
  readonly preview: ImportPreview;
  readonly choices: Decisions;
}

export interface ImportResult {
  readonly sheet: string;
  /** Experts that are new in the responses. */
  readonly added: number;
  /** Experts that stood there and got answers. */
  readonly filled: number;
  /** Rows of the file that did not come in. */
  readonly leftOut: number;
  /** Cells with an answer written. */
  readonly answers: number;
  /** Name of the sheet with the expert key, where the file named people. */
  readonly keySheet?: string;
}
