import { herfindahl } from "../core/cluster/herfindahl";
import { locationQuotient } from "../core/cluster/locationQuotient";
import { shareEntropy } from "../core/cluster/shareEntropy";
import { specialisation } from "../core/cluster/specialisation";
import { topShare } from "../core/cluster/topShare";
import { amountCells } from "./amountCells";
import { elementwise, numbers } from "./elementwise";
import { guard } from "./guard";
import { ofSeveralShares } from "./ofSeveralShares";
import { flagOption, requiredNumber } from "./options";
import { shiftShareCells } from "./shiftShareCells";

/**
 * Location quotient: how many times an activity's share in an area is its share in the reference.
 *
 * @customfunction CLUSTER.LQ
 * @param area_activity Jobs, firms or sales of the activity in the area.
 * @param area_total All of them in the area.
 * @param reference_activity The activity in the country or another reference.
 * @param reference_total All of them there.
 * @returns Above 1: specialised; above 1.25: commonly called a cluster. A cell for each activity.
 */
export function clusterLq(
  area_activity: unknown[][],
  area_total: unknown[][],
  reference_activity: unknown[][],
  reference_total: unknown[][],
): unknown[][] {
  return guard("CLUSTER.LQ", (name) => {
    const area = { area_activity: numbers(area_activity), area_total: numbers(area_total) };
    const reference = {
      reference_activity: numbers(reference_activity),
      reference_total: numbers(reference_total),
    };
    return elementwise(name, { ...area, ...reference }, (at) =>
      locationQuotient({
        areaActivity: at.area_activity,
        areaTotal: at.area_total,
        referenceActivity: at.reference_activity,
        referenceTotal: at.reference_total,
      }),
    );
  });
}

/**
 * Herfindahl-Hirschman index: how concentrated a market or an area's industries are.
 *
 * @customfunction CLUSTER.HHI
 * @param values Amounts or shares, e.g. sales by firm; a blank is left out.
 * @param [normalised] TRUE: 0 for equal shares, whatever their number.
 * @returns 0..1; times 10,000 it is the index in points.
 */
export function clusterHhi(values: unknown[][], normalised?: boolean): number {
  return guard("CLUSTER.HHI", () => {
    const concentration = herfindahl(amountCells(values, "values"));
    const isNormalised = flagOption(normalised, "normalised");
    return isNormalised ? ofSeveralShares(concentration.normalised) : concentration.hhi;
  });
}

/**
 * Concentration ratio CR-k: the share of the k largest.
 *
 * @customfunction CLUSTER.TOPSHARE
 * @param values Amounts or shares, e.g. sales by firm; a blank is left out.
 * @param k How many of the largest, e.g. 4.
 * @returns 0..1.
 */
export function clusterTopShare(values: unknown[][], k: number): number {
  return guard("CLUSTER.TOPSHARE", () => topShare(amountCells(values, "values"), requiredNumber(k, "k")));
}

/**
 * Krugman's specialisation index: how far an area's mix of industries differs from the reference.
 *
 * @customfunction CLUSTER.SPECIALISATION
 * @param area Jobs, firms or sales by industry in the area.
 * @param reference The same industries in the country, or in another area.
 * @returns 0 for the same mix .. 2 for no common industry.
 */
export function clusterSpecialisation(area: unknown[][], reference: unknown[][]): number {
  return guard("CLUSTER.SPECIALISATION", () =>
    specialisation(amountCells(area, "area"), amountCells(reference, "reference")),
  );
}

/**
 * Shannon entropy of shares (natural logarithm): how evenly they are spread.
 *
 * @customfunction CLUSTER.ENTROPY
 * @param values Amounts or shares, e.g. jobs by industry; a blank is left out.
 * @param [normalised] TRUE: evenness, the entropy as a fraction of its largest value.
 * @returns 0 of a single share .. ln n of equal ones; evenness 0..1.
 */
export function clusterEntropy(values: unknown[][], normalised?: boolean): number {
  return guard("CLUSTER.ENTROPY", () => {
    const spread = shareEntropy(amountCells(values, "values"));
    const isNormalised = flagOption(normalised, "normalised");
    return isNormalised ? ofSeveralShares(spread.evenness) : spread.entropy;
  });
}

/**
 * Shift-share analysis: an area's change by industry, split into national growth, industry mix and regional shift.
 *
 * @customfunction CLUSTER.SHIFTSHARE
 * @param area_start Jobs, firms or sales by industry in the area, at the start.
 * @param area_end The same at the end.
 * @param reference_start The same industries in the country, at the start.
 * @param reference_end The same at the end.
 * @returns A row for each industry: national growth, industry mix, regional shift, total. A new industry is all regional.
 */
export function clusterShiftShare(
  area_start: unknown[][],
  area_end: unknown[][],
  reference_start: unknown[][],
  reference_end: unknown[][],
): unknown[][] {
  return guard("CLUSTER.SHIFTSHARE", (name) =>
    shiftShareCells(name, { area_start, area_end, reference_start, reference_end }),
  );
}
