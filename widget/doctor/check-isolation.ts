/**
 * What a Cross-Origin-Embedder-Policy or a Document-Isolation-Policy of the page has refused. The service's answers carry what
 * those ask for; a copy of them, or a CDN in front of the service, may not. A failed load does not say why it failed, but
 * Chromium keeps a report of each refusal; other browsers keep none, and there nothing is found.
 */
import type { Finding, Patient } from "./finding.ts";

const POLICIES = {
  coep: "Cross-Origin-Embedder-Policy",
  dip: "Document-Isolation-Policy",
} as const;

interface DraftError {
  type: keyof typeof POLICIES;
  body: {
    /** `navigation`: a frame without a policy of its own; `corp`: an answer that does not say who may embed it. */
    type: string;
    blockedURL: string;
    destination?: string;
    /** `reporting`: only told, not refused. */
    disposition: string;
  };
}

/** What the browser has kept; what an attempt of the doctor's was refused is in it, too. */
function readRefusals(): DraftError[] {
  if (!("ReportingObserver" in globalThis)) return [];
  const observer = new ReportingObserver(() => undefined, {
    types: Object.keys(POLICIES),
    buffered: true,
  });
  observer.observe();
  // The bodies have no properties of their own: only their JSON tells what is in them (Chromium 156).
  const refusals: DraftError[] = JSON.parse(JSON.stringify(observer.takeRecords()));
  observer.disconnect();
  return refusals;
}

/** The service's, or a copy of the element's script anywhere. */
const isOurs = (url: string, service: string): boolean =>
  url.startsWith(`${service}/embed/`) || /\/key-developments(\.\w+)?\.js(\?|$)/.test(url);

function explain({ type, body }: DraftError): Finding {
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

/** To be asked when everything has been tried: a frame below the fold has not been refused before. */
export function checkIsolation({ service }: Patient): Finding[] {
  const findings = readRefusals()
    .filter(({ body }) => body.disposition === "enforce" && isOurs(body.blockedURL, service))
    .map(explain);
  // A frame of the page and the one that was tried like it are one thing to change.
  return [...new Map(findings.map((finding) => [finding.problem, finding])).values()];
}
