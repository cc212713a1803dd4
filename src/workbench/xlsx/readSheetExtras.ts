import { userFormula } from "./formulaText";
import { itemText } from "./readCells";
import { readScatterSeries } from "./scatterSeries";
import { readSeriesLooks } from "./seriesLooks";
import type {
  ChartFact,
  DataBarBound,
  DataBarFact,
  NoteFact,
  TableFact,
  ValidationFact,
  ValidationKind,
} from "./workbookFile";
import type { WorkbookPackage } from "./workbookPackage";
import { attribute, child, children, descendants, flag, relationshipId } from "./xml";

/** The tables of one sheet in the order of their parts on it. */
export function readTables(parts: WorkbookPackage, path: string, sheet: string): TableFact[] {
  return parts.related(path, "table").map((part) => {
    const table = parts.root(part);
    const style = child(table, "tableStyleInfo");
    const columns = children(child(table, "tableColumns"), "tableColumn");
    const columnIds = columns.map((one, at) => Number(attribute(one, "id") ?? at + 1));
    return {
      sheet,
      address: (attribute(table, "ref") ?? "").replaceAll("$", ""),
      name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
      style: attribute(style, "name") ?? "",
      showBandedRows: flag(style, "showRowStripes"),
      showFilterButton: child(table, "autoFilter") !== undefined,
      columns: columns.map((one) => (attribute(one, "name") ?? "").replace(/_x000a_/gi, "\n")),
      ...(columnIds.every((id, at) => id === at + 1) ? {} : { columnIds }),
    };
  });
}

/** The notes of one sheet, row by row. */
export function readNotes(parts: WorkbookPackage, path: string, sheet: string): NoteFact[] {
  return parts.related(path, "comments").flatMap((part) => {
    const root = parts.root(part);
    const authors = children(child(root, "authors"), "author").map((one) => one.textContent);
    return children(child(root, "commentList"), "comment").map((one) => ({
      sheet,
      cell: attribute(one, "ref") ?? "",
      author: authors[Number(attribute(one, "authorId") ?? -1)] ?? "",
      text: itemText(child(one, "text")),
    }));
  });
}

const KINDS: readonly string[] = ["list", "whole", "decimal", "date", "time", "textLength", "custom"];

/** A limit as the user sees it: numbers and lists of words plain, all else as a formula. */
function userLimit(type: string, text: string): string {
  const words = /^"(.*)"$/s.exec(text);
  if (type === "list" && words) return (words[1] ?? "").replaceAll('""', '"');
  return text.trim() !== "" && !Number.isNaN(Number(text)) ? text : userFormula(text);
}

function readValidation(element: Element, sheet: string): ValidationFact[] {
  const type = attribute(element, "type") ?? "none";
  if (!KINDS.includes(type)) return [];
  const first = child(element, "formula1")?.textContent ?? "";
  const second = child(element, "formula2")?.textContent;
  const style = attribute(element, "errorStyle");
  const ranged = type !== "list" && type !== "custom";
  const operator = attribute(element, "operator") ?? "between";
  // LibreOffice writes a second limit of 0 where none belongs.
  const hasTwo = ranged && /^(between|notBetween)$/.test(operator) && Boolean(second);
  const prompt = {
    title: attribute(element, "promptTitle") ?? "",
    message: attribute(element, "prompt") ?? "",
  };
  const alert = { title: attribute(element, "errorTitle") ?? "", message: attribute(element, "error") ?? "" };
  return [
    {
      sheet,
      address: (attribute(element, "sqref") ?? "").trim().split(/\s+/).join(","),
      rule: {
        type: type as ValidationKind,
        ...(ranged ? { operator } : {}),
        formula1: userLimit(type, first),
        ...(hasTwo ? { formula2: userLimit(type, second ?? "") } : {}),
        ...(type === "list" ? { inCellDropDown: !flag(element, "showDropDown") } : {}),
      },
      ignoreBlanks: flag(element, "allowBlank"),
      ...(flag(element, "showInputMessage") && (prompt.title || prompt.message) ? { prompt } : {}),
      ...(flag(element, "showErrorMessage")
        ? { alert: { style: style === "warning" || style === "information" ? style : "stop", ...alert } }
        : {}),
    },
  ];
}

/** The validation rules of one sheet. */
export function readValidations(worksheet: Element, sheet: string): ValidationFact[] {
  const rules = children(child(worksheet, "dataValidations"), "dataValidation");
  return rules.flatMap((one) => readValidation(one, sheet));
}

function readBound(element: Element | undefined, otherwise: "min" | "max"): DataBarBound {
  const type = (attribute(element, "type") ?? otherwise).replace(/^auto(Min|Max)$/, (_, end: string) =>
    end.toLowerCase(),
  ) as DataBarBound["type"];
  const text = attribute(element, "val") ?? child(element, "f")?.textContent;
  const value = type === "min" || type === "max" || text === undefined ? {} : { value: text };
  return { type, ...value };
}

function hexColour(element: Element | undefined): string {
  const rgb = attribute(element, "rgb") ?? "FF638EC6";
  return `#${rgb.slice(-6).toUpperCase()}`;
}

/** The data bars of one sheet with their bounds, from the newer description where there is one. */
export function readDataBars(worksheet: Element, sheet: string): DataBarFact[] {
  const newer = new Map(
    descendants(worksheet, "cfRule")
      .filter((one) => one.parentElement?.parentElement?.localName === "conditionalFormattings")
      .map((one) => [attribute(one, "id") ?? "", child(one, "dataBar")]),
  );
  return children(worksheet, "conditionalFormatting").flatMap((format) =>
    children(format, "cfRule").flatMap((rule): DataBarFact[] => {
      const bar = child(rule, "dataBar");
      if (!bar) return [];
      const better = newer.get(child(rule, "extLst", "ext", "id")?.textContent.trim() ?? "");
      const bounds = children(better ?? bar, "cfvo");
      return [
        {
          sheet,
          address: (attribute(format, "sqref") ?? "").trim().split(/\s+/).join(","),
          kind: "dataBar",
          color: hexColour(child(bar, "color")),
          lower: readBound(bounds[0], "min"),
          upper: readBound(bounds[1], "max"),
          showValue: flag(better ?? bar, "showValue", true),
          gradient: flag(better, "gradient", true),
        },
      ];
    }),
  );
}

function titleText(parent: Element | undefined): string | undefined {
  const title = child(parent, "title");
  const text = title
    ? descendants(title, "t")
        .map((one) => one.textContent)
        .join("")
    : "";
  return text === "" ? undefined : text;
}

/** The size of the title's letters, which the file counts in hundredths of a point. */
function titleSize(chart: Element | undefined): Pick<ChartFact, "titleSize"> {
  const title = child(chart, "title");
  const run = title && (descendants(title, "rPr")[0] ?? descendants(title, "defRPr")[0]);
  const size = Number(attribute(run, "sz") ?? NaN);
  return Number.isNaN(size) ? {} : { titleSize: size / 100 };
}

function limit(axis: Element | undefined, name: "min" | "max"): number | undefined {
  const text = attribute(child(axis, "scaling", name), "val");
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** The number format of an axis that does not follow its cells'. */
function ownFormat(axis: Element | undefined): string | undefined {
  const format = child(axis, "numFmt");
  return format && !flag(format, "sourceLinked", true) ? attribute(format, "formatCode") : undefined;
}

/** Facts of the axes that a chart of points has beyond others'. */
function pointFacts(
  area: Element | undefined,
  values: Element | undefined,
  across: Element | undefined,
): Partial<ChartFact> {
  const points = readScatterSeries(area);
  if (!points) return {};
  const [categoryMinimum, categoryMaximum] = [limit(across, "min"), limit(across, "max")];
  const categoryFormat = ownFormat(across);
  const lined = [values, across].some((axis) => child(axis, "majorGridlines") !== undefined);
  return {
    ...(categoryMinimum === undefined ? {} : { categoryMinimum }),
    ...(categoryMaximum === undefined ? {} : { categoryMaximum }),
    ...(categoryFormat === undefined ? {} : { categoryFormat }),
    ...(lined ? {} : { withoutGridlines: true }),
    points,
  };
}

function labelPlace(axis: Element | undefined): ChartFact["valueLabels"] {
  const place = attribute(child(axis, "tickLblPos"), "val");
  return place === "high" ? "High" : place === "low" ? "Low" : undefined;
}

function axisFacts(values: Element | undefined, categories: Element | undefined): Partial<ChartFact> {
  const format = ownFormat(values);
  const reversed = (axis: Element | undefined): boolean =>
    attribute(child(axis, "scaling", "orientation"), "val") === "maxMin";
  const [categoryLabels, valueLabels] = [labelPlace(categories), labelPlace(values)];
  const [valueMinimum, valueMaximum] = [limit(values, "min"), limit(values, "max")];
  return {
    ...(valueMinimum === undefined ? {} : { valueMinimum }),
    ...(valueMaximum === undefined ? {} : { valueMaximum }),
    ...(format === undefined ? {} : { valueFormat: format }),
    ...(reversed(categories) ? { reverseCategories: true } : {}),
    ...(reversed(values) ? { reverseValues: true } : {}),
    ...(categoryLabels ? { categoryLabels } : {}),
    ...(valueLabels ? { valueLabels } : {}),
  };
}

/** What the engine does not read of the charts of one sheet. */
export function readCharts(parts: WorkbookPackage, path: string, sheet: string): ChartFact[] {
  return parts.related(path, "drawing").flatMap((drawing) => {
    const targets = new Map(parts.relationships(drawing).map((one) => [one.id, one.target]));
    return descendants(parts.document(drawing), "graphicFrame").flatMap((frame): ChartFact[] => {
      const target = targets.get(relationshipId(descendants(frame, "chart")[0]) ?? "");
      if (target === undefined) return [];
      const chart = child(parts.root(target), "chart");
      const area = child(chart, "plotArea");
      const values = children(area, "valAx");
      const categories = child(area, "catAx") ?? child(area, "dateAx") ?? values[0];
      const properties = descendants(frame, "cNvPr")[0];
      const upright = values.find((one) => one !== categories);
      const facts = {
        alt: attribute(properties, "descr"),
        title: titleText(chart),
        categoryTitle: titleText(categories),
        valueTitle: titleText(upright),
      };
      const known = Object.entries(facts).filter(([, text]) => text !== undefined && text !== "");
      const texts = Object.fromEntries(known);
      return [
        {
          sheet,
          name: attribute(properties, "name") ?? "",
          ...texts,
          ...titleSize(chart),
          ...axisFacts(upright, categories),
          ...pointFacts(area, upright, categories),
          ...readSeriesLooks(chart),
        },
      ];
    });
  });
}
