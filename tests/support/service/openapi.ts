/** Validates responses against the OpenAPI document of the service, by Ajv. */
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ValueSchema } from "../../../worker/api/parameter.ts";
import { toPattern } from "../../../worker/api/path-template.ts";

interface Media {
  schema?: object;
}
interface DocumentedResponse {
  content?: Record<string, Media>;
  $ref?: string;
}
interface ServedParameter {
  name: string;
  in: "path" | "query";
  required: boolean;
  description?: string;
  schema: ValueSchema;
  /** As the schema types it: a string, a number, or a list of one. */
  example?: string | number | readonly string[];
}
interface ServedOperation {
  operationId: string;
  tags: string[];
  parameters: ServedParameter[];
  responses: Record<string, DocumentedResponse>;
}
export interface OpenApi {
  openapi: string;
  paths: Record<string, { get: ServedOperation }>;
  components: { schemas: Record<string, object> };
}

/** A response to a GET. */
interface ReceivedResponse {
  /** As requested, without origin and query. */
  path: string;
  status: number;
  /** Content-Type as sent. */
  type: string;
  body: string;
}

const ROOT = "https://openapi.test/document";

const countLiterals = (path: string): number => path.replaceAll(/\{\w+\}/g, "").length;

export class Contract {
  readonly document: OpenApi;
  private readonly ajv = new Ajv2020({ strict: false, allErrors: false });
  private readonly validators = new Map<string, ValidateFunction>();
  /** Valid responses, so that none is validated twice. */
  private readonly valid = new Set<string>();
  private readonly patterns: [RegExp, string][];

  constructor(document: OpenApi) {
    this.document = document;
    addFormats.default(this.ajv);
    this.ajv.addSchema(document, ROOT);
    // The path with more literal characters is the more specific one.
    const paths = Object.keys(document.paths).toSorted(
      (a, b) => countLiterals(b) - countLiterals(a),
    );
    this.patterns = paths.map((path) => [toPattern(path), path]);
  }

  /** The template of the path, or null for a path that is not documented. */
  find(path: string): string | null {
    return this.patterns.find(([pattern]) => pattern.test(path))?.[1] ?? null;
  }

  /** Describes how the response to a GET differs from the document; null if it does not. */
  findFault({ path, status, type, body }: ReceivedResponse): string | null {
    const template = this.find(path);
    if (template === null) return `${path} is not documented`;
    const { responses } = this.document.paths[template]!.get;
    const documented = responses[status] ?? (status >= 400 ? responses["default"] : undefined);
    if (!documented) return `${template} does not document ${status}`;
    if (status === 304) return body === "" ? null : "a 304 has a body";
    const mediaType = type.replace(/;.*/, "");
    if (!documented.content?.[mediaType])
      return `${template} does not document ${mediaType} for ${status}`;
    if (!/[/+]json$/.test(mediaType)) return null;
    const key = `${template} ${status} ${body}`;
    if (this.valid.has(key)) return null;
    const pointer = ["paths", template, "get", "responses", responses[status] ? status : "default"];
    const fault = this.validate([...pointer, "content", mediaType, "schema"], JSON.parse(body));
    if (fault === null) this.valid.add(key);
    return fault;
  }

  /** Describes what is invalid in a problem document; null if it is valid. */
  findProblemFault({ status, type, body }: ReceivedResponse): string | null {
    if (type !== "application/problem+json") return `an error of type ${type}`;
    const problem: { status?: number } = JSON.parse(body);
    if (problem.status !== status)
      return `its status is ${problem.status}, that of the response ${status}`;
    return this.validate(["components", "schemas", "Problem"], problem);
  }

  private validate(pointer: readonly (string | number)[], value: unknown): string | null {
    const path = pointer.map((part) =>
      encodeURIComponent(String(part).replaceAll("~", "~0").replaceAll("/", "~1")),
    );
    const id = `${ROOT}#/${path.join("/")}`;
    const validate = this.validators.get(id) ?? this.ajv.compile({ $ref: id });
    this.validators.set(id, validate);
    return validate(value) ? null : this.ajv.errorsText(validate.errors);
  }
}
