import { readFileSync } from "node:fs";
import path from "node:path";
import Papa from "papaparse";

export const dataFolder = path.join(__dirname, "../../assets/data");

export interface Field {
  name: string;
  type: "string" | "number" | "integer" | "boolean";
  description?: string;
  unit?: string;
  trueValues?: string[];
  constraints?: { required?: boolean; unique?: boolean; enum?: string[]; pattern?: string };
}

export interface Resource {
  name: string;
  title: string;
  description: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    uniqueKeys?: string[][];
    foreignKeys?: {
      fields: string | string[];
      reference: { resource: string; fields: string | string[] };
    }[];
    missingValues: string[];
  };
}

export interface Descriptor {
  version: string;
  licenses: { name: string; path: string }[];
  sources: { title: string; path: string }[];
  resources: Resource[];
}

export const descriptor = JSON.parse(
  readFileSync(path.join(dataFolder, "datapackage.json"), "utf8"),
) as Descriptor;

export type Row = Record<string, string>;

/** The rows of a CSV as texts, read without the compiler. */
export function csvRows(resource: Resource): Row[] {
  const text = readFileSync(path.join(dataFolder, resource.path), "utf8");
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

export function resourceNamed(name: string): Resource {
  const found = descriptor.resources.find((resource) => resource.name === name);
  if (found === undefined) throw new Error(`no resource ${name}`);
  return found;
}

export const list = (fields: string | string[]): string[] => (Array.isArray(fields) ? fields : [fields]);
