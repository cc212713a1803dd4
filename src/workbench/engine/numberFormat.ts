import { engineLibrary } from "./library";

const SAMPLES = [1234.5, -2, 0, "text"];

/** The parts of an Excel format that the engine has no word for and that only colour or pad the text. */
const DECORATION = /\[(?:red|black|blue|green|white|yellow|magenta|cyan|color ?\d+)\]|_.|\*./giu;

const CURRENCY_SIGN = /\[\$([^\]-]*)-[0-9a-f]+\]/giu;

function accepted(format: string): boolean {
  const { helpers, constants } = engineLibrary();
  try {
    for (const value of SAMPLES) helpers.formatValue(value, { format, locale: constants.DEFAULT_LOCALE });
    return true;
  } catch {
    // The engine's parser throws on what it does not know; that is the answer.
    return false;
  }
}

/** Quotes signs and letters that stand bare in an Excel format, which the engine refuses. */
function quoteBareText(format: string): string {
  const parts = /"[^"]*"|\[[^\]]*\]|\\.|[^"[\]\\]+/gu;
  return format.replace(parts, (part) =>
    /^["[\\]/u.test(part) ? part : part.replace(/[^\s0-9#?.,%;@/:+\-()$\x20-\x7e]+/gu, (text) => `"${text}"`),
  );
}

function simplified(format: string): string[] {
  const plain = format.replace(DECORATION, "").replace(CURRENCY_SIGN, (_, sign: string) => `"${sign}"`);
  const quoted = quoteBareText(plain);
  const hours = quoted.replace(/(^|[^h[])h:/giu, "$1hh:").replace(/\[h\]/giu, "hh");
  const sections = hours.split(";");
  return [
    plain,
    quoted,
    hours,
    sections.slice(0, 3).join(";"),
    sections.slice(0, 2).join(";"),
    sections[0] ?? "",
  ];
}

/**
 * Excel's number formats in the engine's words, and back to the very text that was set.
 *
 * A format that the engine does not know makes the cell's value an error, so nothing unchecked may reach it.
 * What cannot be said at all becomes the general format; the value stays right and the original is kept.
 */
export class NumberFormats {
  private readonly toEngine = new Map<string, string>();
  private readonly toExcel = new Map<string, string>();

  /** Excel's format in the engine's words. @returns "" for General */
  engineFormat(excel: string): string {
    if (/^general$/iu.test(excel) || excel === "") return "";
    const known = this.toEngine.get(excel);
    if (known !== undefined) return known;
    // A currency sign with a language is accepted as it is, but the language's number is printed too.
    const asItIs = excel.search(CURRENCY_SIGN) >= 0 ? [] : [excel];
    const candidates = [...asItIs, ...simplified(excel)];
    const found = candidates.find((format) => format !== "" && accepted(format)) ?? "0.##########";
    const own = this.distinct(found, excel);
    this.toEngine.set(excel, own);
    this.toExcel.set(own, excel);
    return own;
  }

  /** The engine's format in Excel's words. @returns "General" where the cell has none */
  excelFormat(engine: string | undefined): string {
    if (engine === undefined || engine === "") return "General";
    return this.toExcel.get(engine) ?? engine;
  }

  /** Two Excel formats may look alike to the engine: an empty literal keeps their engine texts apart. */
  private distinct(format: string, excel: string): string {
    let own = format;
    while ((this.toExcel.get(own) ?? excel) !== excel || (own !== excel && this.toEngine.has(own)))
      own += '""';
    return own;
  }
}
