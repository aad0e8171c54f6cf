/**
 * Finds what the page's Cross-Origin-Embedder-Policy or Document-Isolation-Policy has blocked. The service sends the headers
 * that those policies require; a copy of a file, or a CDN in front of the service, may not. Only Chromium buffers reports of
 * blocked requests, so nothing is found in other browsers.
 */
import { withoutRepeats, type Finding, type PageContext } from "./finding.ts";

const POLICIES = {
  coep: "Cross-Origin-Embedder-Policy",
  dip: "Document-Isolation-Policy",
} as const;

interface BlockReport {
  type: keyof typeof POLICIES;
  body: {
    /** `navigation`: a frame without its own policy; `corp`: a response that does not say who may embed it. */
    type: string;
    blockedURL: string;
    destination?: string;
    /** `reporting`: reported only, not blocked. */
    disposition: string;
  };
}

/** Includes reports of the doctor's own requests. */
function readReports(): BlockReport[] {
  if (!("ReportingObserver" in globalThis)) return [];
  const observer = new ReportingObserver(() => undefined, {
    types: Object.keys(POLICIES),
    buffered: true,
  });
  observer.observe();
  // The bodies have no enumerable properties; only their JSON has the values (Chromium 156).
  const reports: BlockReport[] = JSON.parse(JSON.stringify(observer.takeRecords()));
  observer.disconnect();
  return reports;
}

/** Whether the URL is of the service, or of a copy of the element's script on another host. */
const isOurs = (url: string, service: string): boolean =>
  url.startsWith(`${service}/embed/`) || /\/key-developments(\.\w+)?\.js(\?|$)/.test(url);

function explain({ type, body }: BlockReport): Finding {
  const { origin, pathname } = new URL(body.blockedURL);
  const url = origin + pathname;
  const missing =
    body.type === "navigation"
      ? "Cross-Origin-Embedder-Policy: require-corp"
      : "Cross-Origin-Resource-Policy: cross-origin";
  const tag =
    body.destination === "script"
      ? `<script crossorigin src="${url}">, which requires Access-Control-Allow-Origin instead`
      : `<iframe credentialless src="${url}">, which only Chromium supports`;
  return {
    problem: `this page's ${POLICIES[type]} refuses ${url}, which has no ${missing}`,
    remedy: `have ${origin} send ${missing} as the service does (a CDN or a copy may have removed it), or write ${tag}`,
  };
}

/** Must run last: a lazy frame below the fold is blocked only after another check has tried to load it. */
export function checkIsolation({ service }: PageContext): Finding[] {
  // The page's frame and the doctor's copy of it have the same problem.
  return withoutRepeats(
    readReports()
      .filter(({ body }) => body.disposition === "enforce" && isOurs(body.blockedURL, service))
      .map(explain),
  );
}
