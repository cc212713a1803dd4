import type { MaybeNumber } from "../numeric/present";

/** Within what an allocation stays. */
export interface AllocationOptions {
  /** The least an item gets; null, and a list left out, is 0. */
  readonly floors?: readonly MaybeNumber[];
  /** The most an item gets; null, and a list left out, is no limit. */
  readonly caps?: readonly MaybeNumber[];
  /** The smallest amount that is paid; amounts have decimals when left out. */
  readonly unit?: number;
}
