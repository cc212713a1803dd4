import { fetchJson, notThere } from "./fetchJson";

/** Where the build puts the data packages: beside the pane's page. */
const folder = "data";

/**
 * The data packages that are published beside the add-in, the newest first. For the pane only: it asks the server that
 * the pane itself came from.
 *
 * @returns versions such as "2026.11.0"
 * @throws {MissingDataError} the list cannot be had
 */
export async function catalogVersions(): Promise<readonly string[]> {
  const list = await fetchJson(`${folder}/versions.json`);
  if (Array.isArray(list) && list.every((version) => typeof version === "string")) return list;
  throw notThere(`${folder}/versions.json`);
}

/**
 * The address of a data package.
 *
 * @param version such as "2026.11.0"
 * @returns the path, relative to the page
 */
export function versionPath(version: string): string {
  return `${folder}/${version}.json`;
}
