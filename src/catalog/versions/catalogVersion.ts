import { MissingDataError } from "../../model/errors";
import { buildCatalog, type Catalog } from "../catalog";
import type { PackedData } from "../packedData";
import { catalogVersions, versionPath } from "./catalogVersions";
import { fetchJson } from "./fetchJson";

/**
 * The catalog of a data package that is published beside the add-in, fetched when it is asked for.
 *
 * @param version such as "2026.10.0", one of {@link catalogVersions}
 * @returns the catalog
 * @throws {MissingDataError} it is not published, cannot be had, or is another version than its name says
 */
export async function catalogVersion(version: string): Promise<Catalog> {
  const versions = await catalogVersions();
  if (!versions.includes(version)) throw notPublished(version, versions);
  const data = await fetchJson(versionPath(version));
  if (!isPackedData(data) || data.version !== version) throw wrongFile(version);
  return buildCatalog(data);
}

/** The shape of the whole is the compiler's promise, held when the package was built. */
function isPackedData(data: unknown): data is PackedData {
  return (
    typeof data === "object" &&
    data !== null &&
    "version" in data &&
    "hash" in data &&
    "tables" in data &&
    typeof data.tables === "object"
  );
}

function notPublished(version: string, versions: readonly string[]): MissingDataError {
  const list = versions.join(", ");
  return new MissingDataError({
    en: `Data version ${version} is not published beside the add-in. Versions that are: ${list}.`,
    ko: `추가 기능과 함께 게시된 데이터 버전 중에 ${version} 버전이 없습니다. 있는 버전: ${list}.`,
  });
}

function wrongFile(version: string): MissingDataError {
  return new MissingDataError({
    en: `The file of data version ${version} does not hold that version. Choose another version, and report this one.`,
    ko: `데이터 버전 ${version} 파일의 내용이 그 버전이 아닙니다. 다른 버전을 고르고 이 문제를 알려 주십시오.`,
  });
}
