/**
 * What the page's Cross-Origin-Embedder-Policy or Document-Isolation-Policy has blocked. The service's responses carry the
 * headers that those policies require; a copy of a file, or a CDN in front of the service, may not. A failed load does not say
 * why it failed, but Chromium buffers a report of each block; other browsers buffer none, and nothing is found there.
 */
import type { Finding, PageContext } from "./finding.ts";

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

/** The buffered reports, those of the doctor's own attempts included. */
function readReports(): BlockReport[] {
  if (!("ReportingObserver" in globalThis)) return [];
  const observer = new ReportingObserver(() => undefined, {
    types: Object.keys(POLICIES),
    buffered: true,
  });
  observer.observe();
  // The bodies have no own properties; only their JSON has the values (Chromium 156).
  const reports: BlockReport[] = JSON.parse(JSON.stringify(observer.takeRecords()));
  observer.disconnect();
  return reports;
}

/** The service's, or a copy of the element's script anywhere. */
const isOurs = (url: string, service: string): boolean =>
  url.startsWith(`${service}/embed/`) || /\/key-developments(\.\w+)?\.js(\?|$)/.test(url);

function explain({ type, body }: BlockReport): Finding {
  const { origin, pathname } = new URL(body.blockedURL);
  const url = origin + pathname;
  const lacks =
    body.type === "navigation"
      ? "Cross-Origin-Embedder-Policy: require-corp"
      : "Cross-Origin-Resource-Policy: cross-origin";
  const tag =
    body.destination === "script"
      ? `<script crossorigin src="${url}">, which asks for Access-Control-Allow-Origin instead`
      : `<iframe credentialless src="${url}">, which only Chromium takes`;
  return {
    problem: `this page's ${POLICIES[type]} refuses ${url}, which comes without ${lacks}`,
    remedy: `have ${origin} send ${lacks}, which the service does and a CDN or a copy may have lost; or write ${tag}`,
  };
}

/** Run last: a lazy frame below the fold is blocked only once the doctor has tried it. */
export function checkIsolation({ service }: PageContext): Finding[] {
  const findings = readReports()
    .filter(({ body }) => body.disposition === "enforce" && isOurs(body.blockedURL, service))
    .map(explain);
  // A frame of the page and the doctor's copy of it are one thing to change.
  return [...new Map(findings.map((finding) => [finding.problem, finding])).values()];
}
