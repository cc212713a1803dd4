/** The engine refused or broke a command; `reasons` are its own codes. */
export class EngineError extends Error {
  readonly command: string;
  readonly reasons: readonly string[];

  constructor(command: string, reasons: readonly string[], options?: ErrorOptions) {
    super(`${command}: ${reasons.join(", ")}`, options);
    this.name = "EngineError";
    this.command = command;
    this.reasons = reasons;
  }
}
