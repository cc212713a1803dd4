/** Hidden names over the two parts of a template sheet. */
export interface TemplateNames {
  /** The table with its header. */
  readonly table: string;
  /** The cells of what the table speaks of, one under the other. */
  readonly facts: string;
}

/**
 * The hidden names of a template, which follow their cells when they are moved.
 *
 * @param id of the template
 * @returns its names
 * @example clusterNames("1a2b3c4d").table // => "SEOULAI_INDUSTRIES_1a2b3c4d"
 */
export function clusterNames(id: string): TemplateNames {
  return { table: `SEOULAI_INDUSTRIES_${id}`, facts: `SEOULAI_CLUSTERFACTS_${id}` };
}

/**
 * The template whose table a name of the workbook stands over.
 *
 * @param name any name
 * @returns the id; undefined for another name
 * @example templateId("SEOULAI_INDUSTRIES_1a2b3c4d") // => "1a2b3c4d"
 */
export function templateId(name: string): string | undefined {
  return /^SEOULAI_INDUSTRIES_([0-9a-f]{8})$/i.exec(name)?.[1]?.toLowerCase();
}
