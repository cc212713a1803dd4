import { fileFormula } from "./formulaText";
import type { DataBarBound, DataBarFact } from "./workbookFile";
import {
  append,
  appendXml,
  attribute,
  child,
  children,
  descendants,
  ensureChild,
  escapeXml,
  MAIN_NS,
} from "./xml";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const RULE_LINK = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_RULES = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

/** A limit of a rule as the file holds it: formulas without "=", words in quotes. */
function ruleFormula(text: string): string {
  if (text.startsWith("=")) return fileFormula(text);
  const isValue = text.trim() !== "" && !Number.isNaN(Number(text));
  if (isValue || /^(TRUE|FALSE)$/i.test(text) || /^".*"$/s.test(text)) return text;
  return `"${text.replaceAll('"', '""')}"`;
}

/** Mends the rules that the engine writes: words without quotes, "=" before formulas. */
function mendEngineRules(worksheet: Element): void {
  for (const rule of descendants(worksheet, "cfRule")) {
    const type = attribute(rule, "type");
    if (attribute(rule, "stopIfTrue") === "0") rule.removeAttribute("stopIfTrue");
    for (const formula of children(rule, "formula")) {
      const text = formula.textContent;
      formula.textContent = type === "cellIs" ? ruleFormula(text) : fileFormula(text);
    }
  }
}

function boundXml(bound: DataBarBound): string {
  const value = bound.value === undefined ? "" : ` val="${escapeXml(fileFormula(bound.value))}"`;
  return `<cfvo type="${bound.type}"${value}/>`;
}

function extendedBoundXml(bound: DataBarBound): string {
  const value = bound.value === undefined ? "" : `<xm:f>${escapeXml(fileFormula(bound.value))}</xm:f>`;
  return `<x14:cfvo type="${bound.type}">${value}</x14:cfvo>`;
}

function colour(fact: DataBarFact): string {
  return `FF${fact.color.replace("#", "").toUpperCase()}`;
}

/** An id that two saves of the same sheet share. */
function ruleId(number: number): string {
  return `{5E0A1000-0000-4000-8000-${String(number).padStart(12, "0")}}`;
}

function dataBarXml(fact: DataBarFact, number: number): string {
  const shown = fact.showValue ? "" : ' showValue="0"';
  return (
    `<conditionalFormatting xmlns="${MAIN_NS}" sqref="${fact.address.split(",").join(" ")}">` +
    `<cfRule type="dataBar" priority="1"><dataBar minLength="0" maxLength="100"${shown}>${boundXml(fact.lower)}` +
    `${boundXml(fact.upper)}<color rgb="${colour(fact)}"/></dataBar><extLst><ext uri="${RULE_LINK}" ` +
    `xmlns:x14="${X14}"><x14:id>${ruleId(number)}</x14:id></ext></extLst></cfRule></conditionalFormatting>`
  );
}

/** The same bar in the words of Excel 2010 and later: exact bounds and a plain fill. */
function extendedDataBarXml(fact: DataBarFact, number: number): string {
  const gradient = fact.gradient ? "" : ' gradient="0"';
  const shown = fact.showValue ? "" : ' showValue="0"';
  return (
    `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}"><x14:cfRule type="dataBar" ` +
    `id="${ruleId(number)}"><x14:dataBar minLength="0" maxLength="100"${shown}${gradient}>` +
    `${extendedBoundXml(fact.lower)}${extendedBoundXml(fact.upper)}<x14:negativeFillColor rgb="FFFF0000"/>` +
    '<x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>' +
    `<xm:sqref>${fact.address.split(",").join(" ")}</xm:sqref></x14:conditionalFormatting>`
  );
}

/** Each bar takes the place of the engine's, so that the order of the rules stays. */
function writeDataBars(worksheet: Element, facts: readonly DataBarFact[]): void {
  const places = children(worksheet, "conditionalFormatting").filter((one) =>
    child(one, "cfRule", "dataBar"),
  );
  facts.forEach((fact, at) => {
    const element = appendXml(worksheet, dataBarXml(fact, at + 1));
    places[at]?.replaceWith(element);
  });
  for (const place of places.slice(facts.length)) place.remove();
  if (facts.length === 0) return;
  const extension = append(ensureChild(worksheet, "extLst"), "ext", { uri: SHEET_RULES });
  const bars = facts.map((fact, at) => extendedDataBarXml(fact, at + 1)).join("");
  appendXml(extension, `<x14:conditionalFormattings xmlns:x14="${X14}">${bars}</x14:conditionalFormattings>`);
}

/**
 * Mends the conditional formats of one sheet and writes the data bars with their bounds in place of the engine's.
 *
 * @param worksheet the sheet's root element, changed in place
 * @param facts the sheet's data bars; undefined leaves the engine's own
 */
export function writeConditionalFormats(worksheet: Element, facts: readonly DataBarFact[] | undefined): void {
  mendEngineRules(worksheet);
  if (facts) writeDataBars(worksheet, facts);
  let priority = 0;
  for (const format of children(worksheet, "conditionalFormatting"))
    for (const rule of children(format, "cfRule")) rule.setAttribute("priority", String(++priority));
}
