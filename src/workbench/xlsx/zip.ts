import JSZip from "jszip";
import { unreadable } from "./fileErrors";
import type { PartTexts } from "./workbookFile";

/** Refused above: a file that unpacks to more would take the page's memory. */
const LARGEST_PART_BYTES = 256 * 1024 * 1024;
/** A fixed time stamp, so that saving the same workbook twice gives the same bytes. */
const STAMP = new Date(Date.UTC(2026, 0, 1));

const START = { zip: [0x50, 0x4b], oldOffice: [0xd0, 0xcf, 0x11, 0xe0] };

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function refuseOtherKinds(bytes: Uint8Array): void {
  if (bytes.length === 0)
    throw unreadable(
      "NotAWorkbook",
      "The file is empty. Choose an Excel workbook (.xlsx).",
      "파일이 비어 있습니다. Excel 통합 문서(.xlsx)를 선택하세요.",
    );
  if (startsWith(bytes, START.oldOffice))
    throw unreadable(
      "OldOrProtected",
      "This is a workbook of the old kind (.xls) or one with a password; an .xlsx without a password is needed. " +
        'Open it in Excel and save it as "Excel Workbook (.xlsx)", without a password.',
      "이 파일은 예전 형식(.xls)이거나 암호가 걸려 있습니다. 암호 없는 .xlsx가 필요합니다. Excel에서 열어 " +
        '"Excel 통합 문서(.xlsx)"로 암호 없이 저장하세요.',
    );
  if (!startsWith(bytes, START.zip))
    throw unreadable(
      "NotAWorkbook",
      "This is not an Excel workbook: an .xlsx file was expected. Text and .csv files can be opened in Excel or " +
        "LibreOffice and saved as .xlsx.",
      "Excel 통합 문서가 아닙니다. .xlsx 파일이 필요합니다. 텍스트나 .csv 파일은 Excel이나 LibreOffice에서 열어 " +
        ".xlsx로 저장하세요.",
    );
}

function refuseOtherPackages(zip: JSZip): void {
  if (zip.file("[Content_Types].xml") && zip.file("xl/workbook.bin"))
    throw unreadable(
      "BinaryWorkbook",
      'This is a binary workbook (.xlsb); an .xlsx is needed. In Excel, save it as "Excel Workbook (.xlsx)".',
      '이진 통합 문서(.xlsb)입니다. .xlsx가 필요합니다. Excel에서 "Excel 통합 문서(.xlsx)"로 저장하세요.',
    );
  if (zip.file("[Content_Types].xml")) return;
  const kind = zip.file("mimetype") ? "an OpenDocument file (.ods)" : "a zip file of another kind";
  const kindKo = zip.file("mimetype") ? "OpenDocument 파일(.ods)" : "다른 종류의 zip 파일";
  throw unreadable(
    "NotAWorkbook",
    `This is ${kind}, not an Excel workbook. Open it in LibreOffice or Excel and save it as .xlsx.`,
    `Excel 통합 문서가 아니라 ${kindKo}입니다. LibreOffice나 Excel에서 열어 .xlsx로 저장하세요.`,
  );
}

/**
 * The text parts of an xlsx file; pictures and other binary parts are left out.
 *
 * @throws {WorkbookError} NotAWorkbook, OldOrProtected, BinaryWorkbook, DamagedFile, TooLarge
 */
export async function unpack(bytes: Uint8Array): Promise<PartTexts> {
  refuseOtherKinds(bytes);
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes, { checkCRC32: true });
  } catch (cause) {
    throw unreadable(
      "DamagedFile",
      "The file is cut short or damaged, so it cannot be unpacked. Nothing was opened. Copy or download it again, " +
        "or let Excel repair it and save it as .xlsx.",
      "파일이 잘렸거나 손상되어 풀 수 없습니다. 아무것도 열지 않았습니다. 파일을 다시 복사하거나 내려받고, 또는 Excel에서 " +
        "복구하여 .xlsx로 저장하세요.",
      cause,
    );
  }
  refuseOtherPackages(zip);
  const parts: PartTexts = {};
  let size = 0;
  for (const file of Object.values(zip.files)) {
    if (file.dir || !/\.(xml|rels|vml)$/i.test(file.name)) continue;
    const text = await file.async("string");
    size += text.length;
    if (size > LARGEST_PART_BYTES)
      throw unreadable(
        "TooLarge",
        `The workbook unpacks to more than ${LARGEST_PART_BYTES / 1024 / 1024} MB. Split it, or delete sheets that are not needed.`,
        `통합 문서를 풀면 ${LARGEST_PART_BYTES / 1024 / 1024}MB를 넘습니다. 나누거나 필요 없는 시트를 지우세요.`,
      );
    parts[file.name.replace(/^\//, "")] = text;
  }
  return parts;
}

/** Packs the parts into one file; the content types come first, as Excel wants them. */
export async function pack(parts: PartTexts): Promise<Uint8Array> {
  const zip = new JSZip();
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const names = Object.keys(parts).sort();
  for (const name of [...first.filter((one) => one in parts), ...names.filter((one) => !first.includes(one))])
    zip.file(name, parts[name] ?? "", { date: STAMP, createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
