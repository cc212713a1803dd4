import JSZip from "jszip";

/** Parts of a small workbook as form tools write them, so that each test can bend one of them. */
export interface XlsxSpecimen {
  /** The cells of each sheet, as XML inside sheetData. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly date1904?: boolean;
  /** Other or changed parts. */
  readonly parts?: Readonly<Record<string, string>>;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The bytes of an .xlsx file. */
export async function xlsxBytes(specimen: XlsxSpecimen): Promise<Uint8Array> {
  const names = Object.keys(specimen.sheets);
  const sheets = names.map((name, at) => {
    const state = specimen.hidden?.includes(name) ? ' state="hidden"' : "";
    return `<sheet name="${name}" sheetId="${at + 1}"${state} r:id="rId${at + 1}"/>`;
  });
  const links = names.map(
    (_, at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const zip = new JSZip();
  const parts: Record<string, string> = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${specimen.date1904 ? ' date1904="1"' : ""}/><sheets>${sheets.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
    ...(specimen.sharedStrings === undefined
      ? {}
      : { "xl/sharedStrings.xml": `<sst xmlns="${main}">${specimen.sharedStrings}</sst>` }),
    ...(specimen.styles === undefined
      ? {}
      : { "xl/styles.xml": `<styleSheet xmlns="${main}">${specimen.styles}</styleSheet>` }),
    ...Object.fromEntries(
      Object.values(specimen.sheets).map((cells, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}"><sheetData>${cells}</sheetData></worksheet>`,
      ]),
    ),
    ...specimen.parts,
  };
  for (const [path, text] of Object.entries(parts)) zip.file(path, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
