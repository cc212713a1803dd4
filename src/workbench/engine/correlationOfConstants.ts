import { engineLibrary } from "./library";

interface Input {
  readonly value: unknown;
}

type Compute = (this: unknown, ...given: unknown[]) => unknown;

const NO_VARIANCE = { value: "#DIV/0!", message: "One of the two lists holds the same number everywhere." };

function cells(given: unknown): unknown[] {
  return Array.isArray(given) ? (given as Input[][]).flat().map(({ value }) => value) : [];
}

/** Of the pairs that are both numbers: is one side the same in all? */
function isConstant(first: unknown, second: unknown): boolean {
  const others = cells(second);
  const pairs = cells(first).flatMap((one, at) => {
    const other = others[at];
    return typeof one === "number" && typeof other === "number" ? [[one, other] as const] : [];
  });
  const [start] = pairs;
  return (
    start !== undefined &&
    (pairs.every(([one]) => one === start[0]) || pairs.every(([, other]) => other === start[1]))
  );
}

/** Numbers that do not vary correlate with nothing: Excel says #DIV/0!, the library 0. */
export function refuseConstants(): void {
  const { functionRegistry } = engineLibrary().registries;
  for (const name of ["CORREL", "PEARSON", "RSQ"]) {
    const known = functionRegistry.get(name);
    const reckoned = known.compute as unknown as Compute;
    const compute: Compute = function (...given) {
      return isConstant(given[0], given[1]) ? NO_VARIANCE : reckoned.apply(this, given);
    };
    functionRegistry.replace(name, { ...known, compute: compute as unknown as typeof known.compute });
  }
}
