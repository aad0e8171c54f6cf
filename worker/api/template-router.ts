/**
 * A router for Hono whose paths are templates in OpenAPI's notation. In Hono's routers a
 * parameter is a whole segment; in `{story}.csv` it is a part of one.
 */
import type { Router } from "hono/router";
import { hasCompoundSegment, listParameterNames, toPattern } from "./path-template.ts";

interface TemplateEntry<Handler> {
  method: string;
  pattern: RegExp;
  names: readonly string[];
  handler: Handler;
}

export class TemplateRouter<Handler> implements Router<Handler> {
  readonly name = "TemplateRouter";
  readonly #compound: TemplateEntry<Handler>[] = [];
  readonly #others: TemplateEntry<Handler>[] = [];

  add(method: string, path: string, handler: Handler): void {
    const entries = hasCompoundSegment(path) ? this.#compound : this.#others;
    entries.push({ method, pattern: toPattern(path), names: listParameterNames(path), handler });
  }

  /** The first route that matches; those with a compound segment come before the others. Parameters are not decoded. */
  match(method: string, path: string): [[Handler, Record<string, string>][]] {
    for (const entries of [this.#compound, this.#others])
      for (const entry of entries) {
        const values = entry.method === method && entry.pattern.exec(path);
        if (!values) continue;
        const params: Record<string, string> = {};
        for (const [at, name] of entry.names.entries()) params[name] = values[at + 1]!;
        return [[[entry.handler, params]]];
      }
    return [[]];
  }
}
