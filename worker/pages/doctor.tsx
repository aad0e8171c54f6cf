/** `/doctor`: a check to paste into the console of a page whose box does not show as it should. */
import * as z from "zod";
import { openCorpus, readAsset } from "../corpus/corpus.ts";
import { route } from "../api/route.ts";
import { HTML, makePage } from "../http/page.tsx";
import { siteStyles } from "./page-styles.ts";
import { Shell } from "./shell.tsx";

export const doctorPage = route({
  id: "doctor",
  path: "/doctor",
  tag: "pages",
  summary: "A check for a page whose box does not show as it should",
  query: z.object({}),
  ignoresUnknown: true,
  types: [HTML],
  response: z.string(),
  run: async ({ env, url }) => {
    const { etag } = await openCorpus(env);
    const script = await readAsset(env, "/embed/doctor.js");
    // The build ends the script with what it is to show: null, for the origin that its own address tells. Pasted, it has none.
    const code = script.replace(/\(null\);\s*$/, () => `(${JSON.stringify(url.origin)});`);
    return makePage({
      html: (
        <Shell
          title="The box does not show?"
          description="A check that says what to change on your page."
          styles={[siteStyles]}
        >
          <h1>The box does not show?</h1>
          <h2 id="attribute">If you can edit the page</h2>
          <p>
            Add <code>data-debug</code> to the script tag, or <code>debug</code> to the element,
            open the page, and read the browser's console.
          </p>
          <h2 id="paste">If you cannot, or if nothing appears there</h2>
          <p>
            Open the page, open the browser's console, paste this, and press Enter. It says what is
            wrong and which line to change: a directive of the Content-Security-Policy, a header
            that a Cross-Origin-Embedder-Policy asks for, a sandbox without scripts, a hidden
            container, a story or an option that there is not. It sends nothing but the requests
            that a box makes itself.
          </p>
          <textarea readOnly rows={8} aria-label="Check: code to paste">
            {code}
          </textarea>
        </Shell>
      ),
      styles: [siteStyles],
      etag,
      caching: "live",
    });
  },
});
