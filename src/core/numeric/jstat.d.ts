/** The part of jstat that the core uses; the package ships no types. */
declare module "jstat" {
  interface Distribution<P extends number[]> {
    cdf(x: number, ...parameters: P): number;
    inv(probability: number, ...parameters: P): number;
  }
  export const jStat: {
    readonly normal: Distribution<[mean: number, sd: number]>;
    readonly studentt: Distribution<[degreesOfFreedom: number]>;
  };
}
