/** `/doctor`: checks how a publisher's page embeds a box, and says what to change. */
import * as z from "zod";
import { route } from "../api/route.ts";
import { openCorpus, readAsset } from "../corpus/corpus.ts";
import { HTML } from "../http/page.tsx";
import { runDoctor } from "./doctor/run-doctor.ts";
import { PageReportView } from "./doctor/page-report.tsx";
import { shareSite } from "./sharing.tsx";
import { makeSitePage } from "./shell.tsx";
import { doctorStyles } from "./styles/doctor-styles.ts";

const TITLE = "Box not showing?";
const DESCRIPTION = "Checks a page that embeds a box and says what to change.";

/** Maximum length of an address. */
const MAX_ADDRESS = 2000;

/**
 * The in-page checks with their arguments: how they report, and the service's address. The built script ends with the arguments
 * null and the address at build time.
 */
const withArguments = (script: string, mode: "alert" | null, origin: string): string =>
  script.replace(
    /\(null,"[^"]*"\);\s*$/,
    () => `(${JSON.stringify(mode)},${JSON.stringify(origin)});`,
  );

const Form = ({ page }: { page: string | undefined }) => (
  <form class="check-form" method="get" action="/doctor">
    <label>
      Address of your page
      <input
        name="page"
        type="text"
        inputMode="url"
        autocomplete="url"
        required
        maxLength={MAX_ADDRESS}
        value={page ?? ""}
        placeholder="https://"
      />
    </label>
    <button type="submit">Check</button>
  </form>
);

/** The checks that run in a browser, for what is not in the HTML. */
const InPage = ({ code, bookmarklet }: { code: string; bookmarklet: string }) => (
  <>
    <section class="sheet" aria-labelledby="bookmarklet">
      <h2 id="bookmarklet">A page behind a login, or one that scripts build</h2>
      <p class="column">
        Drag this link to your bookmarks, open your page, and choose the bookmark. It checks the
        page in your browser, as your readers’ browsers see it, and shows what to change. It sends
        only requests that a box sends, too.
      </p>
      <p>
        <a class="bookmarklet" href={bookmarklet}>
          Check this page
        </a>
      </p>
      <p class="column">
        If you can edit the page, add <code>data-debug</code> to the script tag, or{" "}
        <code>debug</code> to the element, and read the browser’s console.
      </p>
    </section>
    <section class="sheet" aria-labelledby="console">
      <h2 id="console">Without bookmarks</h2>
      <p class="column">Open your page and the browser’s console, paste this, and press Enter.</p>
      <textarea readOnly rows={6} aria-label="Check: code to paste">
        {code}
      </textarea>
    </section>
  </>
);

export const doctorPage = route({
  id: "doctor",
  path: "/doctor",
  tag: "pages",
  summary: "Checks a page that embeds a box, for its developer",
  query: () => ({
    page: z
      .string()
      .max(MAX_ADDRESS)
      .optional()
      .describe("Address of the page; it is fetched once and not stored."),
  }),
  types: [HTML],
  run: async (context) => {
    const { env, url, query } = context;
    const { etag } = await openCorpus(env);
    const report = query.page ? await runDoctor(query.page, context) : null;
    const script = await readAsset(env, "/embed/doctor.js");
    const code = withArguments(script, null, url.origin);
    const bookmarklet = `javascript:${encodeURIComponent(withArguments(script, "alert", url.origin))}`;
    const page = await makeSitePage(
      {
        title: TITLE,
        description: DESCRIPTION,
        styles: [doctorStyles],
        sharing: shareSite(url.origin, "/doctor"),
        etag,
        // A report depends on the state of somebody else's page at this moment.
        caching: report ? "none" : "live",
        ...(report && { headers: { "X-Robots-Tag": "noindex" } }),
      },
      <>
        <h1>{TITLE}</h1>
        <p class="lede">
          Paste the address of your page. The service fetches it once, without logging in, and says
          what to change.
        </p>
        <Form page={query.page} />
        {report && <PageReportView report={report} />}
        <InPage code={code} bookmarklet={bookmarklet} />
      </>,
    );
    return { ...page, isPrivate: report !== null };
  },
});
