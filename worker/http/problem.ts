/**
 * Errors as RFC 9457 problem details: status, title and meaning of each kind. What happened, the `detail`, is written where a problem is
 * thrown. `type` links to the paragraph of /docs that explains the kind.
 */

/** Status, title and meaning by kind. */
const KINDS = {
  "not-found": [404, "Not found", "Nothing has this path."],
  "unknown-story": [404, "Unknown story", "No story has the id in the path."],
  "unknown-edition": [
    404,
    "Unknown edition",
    "No edition has this id, or none had been published by the day in at.",
  ],
  "unknown-object": [404, "Unknown object", "The edition has no object with the id in the path."],
  "method-not-allowed": [405, "Method not allowed", "The API is read-only."],
  "unknown-parameter": [
    400,
    "Unknown parameter",
    "The path does not have this parameter. It is not ignored, so that a misspelt filter is noticed.",
  ],
  "invalid-parameter": [
    400,
    "Invalid parameter value",
    "The parameter does not accept this value.",
  ],
  "missing-parameter": [400, "Missing parameter", "The path requires this parameter."],
  "withdrawn-edition": [
    410,
    "Edition withdrawn",
    "The editors withdrew the edition; detail has the reason.",
  ],
  "stale-cursor": [
    410,
    "Cursor expired",
    "The list that the cursor belongs to has changed or is no longer published.",
  ],
  "not-acceptable": [406, "Not acceptable", "None of the types in Accept is available."],
  "unsupported-format": [501, "Unsupported format", "oEmbed is available as json and xml."],
  "internal-error": [500, "Internal error", "A fault of the service; it has been logged."],
} as const satisfies Record<string, readonly [status: number, title: string, meaning: string]>;

export type ProblemKind = keyof typeof KINDS;
export const PROBLEM_KINDS = Object.entries(KINDS);

export const problemStatus = (kind: ProblemKind): number => KINDS[kind][0];

export interface ProblemDetails {
  /** What happened and what to do about it, for a person. */
  detail: string;
  /** The query parameter at fault. */
  parameter?: string;
  /** The value received; the response has its first 100 characters. */
  value?: string;
  /** The values or parameters that are accepted. */
  allowed?: readonly string[];
}

/** An error that the router sends as the response. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly details: ProblemDetails;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    kind: ProblemKind,
    details: ProblemDetails,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(details.detail);
    this.kind = kind;
    this.details = details;
    this.headers = headers;
  }

  get status(): number {
    return KINDS[this.kind][0];
  }

  get title(): string {
    return KINDS[this.kind][1];
  }
}

export const pathNotFound = (): Problem =>
  new Problem("not-found", { detail: "The paths are listed at /docs and /v1/openapi.json." });

const shorten = (text: string): string => {
  const points = Array.from(text.slice(0, 202));
  return points.length > 100 ? `${points.slice(0, 100).join("")}…` : text;
};

/** The members of the problem document. */
export function toProblemDocument(problem: Problem): Record<string, unknown> {
  const { value, ...details } = problem.details;
  return {
    type: `/docs#${problem.kind}`,
    title: problem.title,
    status: problem.status,
    ...details,
    ...(value !== undefined && { value: shorten(value) }),
  };
}
