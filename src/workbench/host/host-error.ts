import { Refusal } from "../model/refusal";

/** An error as Excel reports it to the add-in. */
export class HostError extends Error {
  /** "WorksheetCollection.getItem": which member refused. */
  location = "";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = "HostError";
  }

  get httpStatus(): number {
    return STATUS[this.code] ?? 500;
  }
}

const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

export function invalidArgument(
  message = "The argument is invalid or missing or has an incorrect format.",
): HostError {
  return new HostError("InvalidArgument", message);
}

export function itemNotFound(): HostError {
  return new HostError("ItemNotFound", "The requested resource doesn't exist.");
}

export function accessDenied(): HostError {
  return new HostError("AccessDenied", "You cannot perform the requested operation.");
}

export function apiNotFound(member: string): HostError {
  const error = new HostError("ApiNotFound", `${member} is not available in the embedded workbook.`);
  error.location = member;
  return error;
}

/** Whatever was thrown, as an error for the add-in. */
export function toHostError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof Refusal) return new HostError(thrown.code, thrown.message);
  return new HostError("GeneralException", thrown instanceof Error ? thrown.message : String(thrown));
}
