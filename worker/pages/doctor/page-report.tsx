/** The result of checking a page, for its developer. */
import type { Finding } from "../../../widget/doctor/finding.ts";
import { capitalise } from "../../../widget/i18n/fill.ts";
import type { PageReport } from "./run-doctor.ts";
import type { FetchFailure } from "./fetch-page.ts";
import type { AddressRefusal } from "./page-address.ts";

const REFUSALS: Record<AddressRefusal, string> = {
  "not-a-url": "This is not the address of a page.",
  "not-http": "Only pages at http: or https: addresses can be checked.",
  port: "Only pages on the usual ports, 80 and 443, can be checked. Check that page with the bookmarklet below.",
  credentials:
    "The address contains a user name or password. Check that page with the bookmarklet below.",
  "ip-address": "Only pages with a host name can be checked, not IP addresses.",
  "not-public":
    "This host is not on the public internet. Check that page with the bookmarklet below.",
  "own-host": "This is a page of the service itself.",
};

const describeStatus = (status: number, host: string): string => {
  if (status === 403 || status === 401 || status === 429)
    return `${host} refused the request with status ${status}, as many sites do with automated requests. Check the page with the bookmarklet below.`;
  if (status === 404 || status === 410)
    return `${host} has no such page: it responded with status ${status}.`;
  return `${host} could not serve the page: it responded with status ${status}.`;
};

function describeFailure(failure: FetchFailure, host: string): string {
  switch (failure.reason) {
    case "address":
      return REFUSALS[failure.refusal];
    case "redirects":
      return "The address redirects more than three times. Paste the address that your browser finally shows.";
    case "timeout":
      return `${host} did not respond within five seconds. Try again, or check the page with the bookmarklet below.`;
    case "unreachable":
      return `${host} could not be reached. Is the address right?`;
    case "unreadable":
      return `${host} sent a page that could not be read to its end. Check it with the bookmarklet below.`;
    case "not-html":
      return `The address is not that of an HTML page but of ${failure.type || "a file without a type"}.`;
    case "status":
      return describeStatus(failure.status, host);
    default:
      return failure satisfies never;
  }
}

/** The checks that run in the page's browser, too, are written for the middle of a line. */
const toSentence = (text: string): string =>
  `${capitalise(text, "en")}${/[.?!”]$/.test(text) ? "" : "."}`;

const Findings = ({ findings }: { findings: readonly Finding[] }) => (
  <ol class="findings">
    {findings.map(({ problem, remedy }) => (
      <li key={problem + remedy}>
        <p>
          <b>{toSentence(problem)}</b>
        </p>
        <p>{toSentence(remedy)}</p>
      </li>
    ))}
  </ol>
);

function Content({ report }: { report: PageReport }) {
  switch (report.result) {
    case "off":
      return (
        <p>
          This installation does not fetch pages (<code>DOCTOR_FETCH</code> is not <code>on</code>).
          Check the page with the bookmarklet below.
        </p>
      );
    case "busy":
      return <p>Too many checks. Try again in a minute, or use the bookmarklet below.</p>;
    case "failed":
      return <p>{describeFailure(report.failure, report.host)}</p>;
    default:
      return report.findings.length === 0 ? (
        <p>
          No problem found in the HTML and headers of {report.url.host}
          {report.url.pathname}. If the box still does not show, a script on the page may be the
          cause: use the bookmarklet below.
        </p>
      ) : (
        <Findings findings={report.findings} />
      );
  }
}

export const PageReportView = ({ report }: { report: PageReport }) => (
  <section class="sheet column" aria-labelledby="report">
    <h2 id="report">
      {report.result === "checked" && report.findings.length > 0
        ? `What to change (${report.findings.length})`
        : "Result"}
    </h2>
    <Content report={report} />
  </section>
);
