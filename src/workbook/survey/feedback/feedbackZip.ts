import JSZip from "jszip";
import type { FeedbackFile } from "./feedbackTypes";

/**
 * Feedback files in one file to download.
 *
 * @param files from `feedbackFiles`
 * @param name of the zip, without its ending
 * @returns the zip
 */
export async function feedbackZip(files: readonly FeedbackFile[], name: string): Promise<FeedbackFile> {
  const zip = new JSZip();
  for (const file of files) zip.file(file.name, file.bytes);
  return { name: `${name}.zip`, bytes: await zip.generateAsync({ type: "uint8array" }) };
}
