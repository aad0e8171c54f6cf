/**
 * Loads the behaviour of boxes: `/embed/{story}.{lang}.{edition}-{code}.js`, a module with the details of the first view that is drawn, or
 * `/embed/behaviour.js`, without any. A release loads `/embed/behaviour.{code}.js`, which the service never changes.
 */
import type { Attach } from "../../behaviour/attach.ts";
import type { BoxContent, ElementPayload } from "../../content/box-content.ts";
import { behaviourPath, detailsPath } from "../../content/details-path.ts";

/** @param base the address that the page loaded the script from; `origin`: the public address, which is tried second */
export type LoadBehaviour = (base: string, origin: string, content?: BoxContent) => Promise<Attach>;

export const importBehaviour = async (url: string): Promise<Attach> =>
  import(/* @vite-ignore */ url).then(({ default: attach }: { default?: Attach }) => {
    // A proxy or a blocker has responded with another script.
    if (!attach) throw new Error(url);
    return attach;
  });

/** @param importModule imports a module; for a release, only if it has the right hash */
export function createLoader(
  { code, integrity }: ElementPayload,
  importModule = importBehaviour,
): LoadBehaviour {
  let loading: Promise<Attach> | undefined;
  /** Makes the URL of each attempt unique, because browsers cache a failed import by its URL. */
  let failures = 0;
  return async (base, origin, content) => {
    const path = integrity
      ? `/embed/behaviour.${code}.js`
      : content
        ? behaviourPath(detailsPath(content), code)
        : "/embed/behaviour.js";
    loading ??= importModule(base + path)
      .catch(async () => importModule(`${origin}${path}?${++failures}`))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  };
}
