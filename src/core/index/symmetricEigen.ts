/** The axes of a symmetric matrix, the longest first. */
export interface SymmetricEigen {
  readonly values: readonly number[];
  /** A vector of length 1 for each value. */
  readonly vectors: readonly (readonly number[])[];
}

/** Rotations die out with the square of what is left: a handful of sweeps is plenty, this only bounds the loop. */
const SWEEPS = 50;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's rotations.
 *
 * Missing: not accepted.
 *
 * @param matrix finite numbers, symmetric
 * @returns eigenvalues descending, each with its vector
 * @source Jacobi (1846); Golub & Van Loan, Matrix Computations, 8.5
 * @example symmetricEigen([[2, 1], [1, 2]]).values // => [3, 1]
 */
export function symmetricEigen(matrix: readonly (readonly number[])[]): SymmetricEigen {
  const n = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, i) => Float64Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));
  for (let sweep = 0, rotated = true; rotated && sweep < SWEEPS; sweep += 1) {
    rotated = false;
    for (let p = 0; p < n - 1; p += 1) {
      for (let q = p + 1; q < n; q += 1) rotated = rotate(a, v, p, q) || rotated;
    }
  }
  const order = Array.from({ length: n }, (_, i) => i).sort((i, j) => diagonal(a, j) - diagonal(a, i));
  return {
    values: order.map((i) => diagonal(a, i)),
    vectors: order.map((i) => v.map((row) => row[i] as number)),
  };
}

function diagonal(a: readonly Float64Array[], i: number): number {
  return (a[i] as Float64Array)[i] as number;
}

/** Turns the plane of p and q so that the term between them becomes 0; false where it is 0 as far as digits go. */
function rotate(a: readonly Float64Array[], v: readonly Float64Array[], p: number, q: number): boolean {
  const [rowP, rowQ] = [a[p] as Float64Array, a[q] as Float64Array];
  const between = rowP[q] as number;
  const [app, aqq] = [rowP[p] as number, rowQ[q] as number];
  if (Math.abs(between) <= 1e-17 * (Math.abs(app) + Math.abs(aqq))) return false;
  const theta = (aqq - app) / (2 * between);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
  const c = 1 / Math.hypot(t, 1);
  const s = t * c;
  for (const row of [...a, ...v]) turn(row, p, q, c, s);
  for (let k = 0; k < rowP.length; k += 1) {
    const [x, y] = [rowP[k] as number, rowQ[k] as number];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  return true;
}

function turn(row: Float64Array, p: number, q: number, c: number, s: number): void {
  const [x, y] = [row[p] as number, row[q] as number];
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}
