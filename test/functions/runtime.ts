// Excel's custom-functions runtime as far as the functions see it: a class for errors and its codes.

class CellError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

/** A runtime that keeps what is associated. */
export function createRuntime() {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const associate = (id: string, calculate: (...args: unknown[]) => unknown): void => {
    associated.set(id, calculate);
  };
  return { associated, CustomFunctions: { Error: CellError, ErrorCode, associate } };
}

/** Makes the runtime global, as in Excel, and returns what gets associated. */
export function installRuntime(): ReadonlyMap<string, (...args: unknown[]) => unknown> {
  const { associated, CustomFunctions } = createRuntime();
  Object.assign(globalThis, { CustomFunctions });
  return associated;
}

/** What a cell shows: the value, or the error's code and message. */
export function shown(calculate: () => unknown): unknown {
  try {
    return plain(calculate());
  } catch (error) {
    return plain(error);
  }
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value !== null && typeof value === "object" && "code" in value) {
    const { code, message } = value as { code: string; message?: string };
    return { code, message };
  }
  if (value instanceof Error) throw value;
  return value;
}
