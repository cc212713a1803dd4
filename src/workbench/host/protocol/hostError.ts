/** HTTP status that accompanies each code; 400 where none is listed. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
};

/** The texts that Excel gives for its usual codes; they are not meant for end users. */
const TEXTS: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource of the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

/** An error that the host answers to a batch: Excel's code, a message, the member that refused. */
export class HostError extends Error {
  readonly code: string;
  /** "Class.member"; the interpreter adds it where an object left it open. */
  location: string | undefined;

  constructor(code: string, message?: string, location?: string) {
    super(message ?? TEXTS[code] ?? code);
    this.name = "HostError";
    this.code = code;
    this.location = location;
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** The member is not part of this host: named precisely, never answered silently. */
export function missingMember(className: string, member: string): HostError {
  return new HostError(
    "ApiNotFound",
    `host: ${className}.${member} is not implemented by the workbench`,
    `${className}.${member}`,
  );
}
