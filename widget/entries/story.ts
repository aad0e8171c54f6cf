/**
 * `/embed/{story}.js`: what draws the first view, with the first view of the story. The behaviour comes when the browser is idle, in one
 * request with the details, through the address that the page loaded the script from; where nothing else of ours is there, from the
 * public address.
 */
import type { StoryPayload } from "../content/box-content.ts";
import type { Attach } from "../behaviour/attach.ts";
import { createFirstView } from "../element/first-view.ts";
import { start } from "../element/start.ts";

/* oxlint-disable no-underscore-dangle -- the wrapper's parameters (build/payload.ts) */
declare const __KD__: StoryPayload;
declare const __ORIGIN__: string;

let loading: Promise<Attach> | undefined;
/** Browsers remember a failed import by its URL. */
let failures = 0;

const importBehaviour = async (url: string): Promise<Attach> =>
  import(/* @vite-ignore */ url).then(({ default: attach }: { default?: Attach }) => {
    // A proxy or a blocker has responded with a script of its own.
    if (!attach) throw new Error(url);
    return attach;
  });

start(
  __KD__,
  __ORIGIN__,
  async (base, origin, content) => {
    const path = content === __KD__ ? __KD__.behaviour : "/embed/behaviour.js";
    loading ??= importBehaviour(base + path)
      .catch(async () => importBehaviour(`${origin}${path}?${++failures}`))
      .catch((error: unknown) => {
        loading = undefined;
        throw error;
      });
    return loading;
  },
  createFirstView,
);
