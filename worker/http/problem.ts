/** Errors as RFC 9457 problem details. `type` points at the paragraph of /docs that explains the kind of problem. */
import { OPEN } from "./headers.ts";

const TITLES = {
  "not-found": [404, "There is nothing here"],
  "unknown-story": [404, "There is no such story"],
  "unknown-edition": [404, "There is no such edition"],
  "unknown-object": [404, "There is no such object"],
  "method-not-allowed": [405, "This resource is read-only"],
  "unknown-parameter": [400, "There is no such parameter"],
  "invalid-parameter": [400, "The parameter does not take this value"],
  "missing-parameter": [400, "A parameter is missing"],
  "stale-cursor": [410, "What this cursor walks through is gone"],
  "not-acceptable": [406, "There is no form of this type"],
  "unsupported-format": [501, "The format is not supported"],
  "internal-error": [500, "The service failed"],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemKind = keyof typeof TITLES;
export const PROBLEM_KINDS = Object.entries(TITLES);

export interface ProblemDetails {
  /** What happened and what to do about it, for a person. */
  detail: string;
  /** The query parameter at fault. */
  parameter?: string;
  /** The value as it came, shortened to 100 characters. */
  given?: string;
  /** The values or parameters that would have been taken. */
  takes?: readonly string[];
}

/** Thrown anywhere in a request; the router answers with it. */
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
    return TITLES[this.kind][0];
  }
}

/** What a cursor walks through is no more. */
export const staleCursor = (given: string): Problem =>
  new Problem("stale-cursor", {
    detail: "Start again without cursor.",
    parameter: "cursor",
    given,
  });

const shorten = (text: string): string => {
  const points = Array.from(text.slice(0, 202));
  return points.length > 100 ? `${points.slice(0, 100).join("")}…` : text;
};

/** The problem as a response; a server's own fault is never cached. */
export function renderProblem(problem: Problem): Response {
  const [status, title] = TITLES[problem.kind];
  const { given, ...details } = problem.details;
  const body = JSON.stringify({
    type: `/docs#${problem.kind}`,
    title,
    status,
    ...details,
    ...(given !== undefined && { given: shorten(given) }),
  });
  return new Response(body, {
    status,
    headers: {
      ...OPEN,
      "Content-Type": "application/problem+json",
      "Cache-Control": status === 500 ? "no-store" : "public, max-age=60",
      ...problem.headers,
    },
  });
}
