/** Runs the doctor on an address: whether the page may be fetched; then fetches, scans and diagnoses it. */
import { withoutRepeats, type Finding } from "../../../widget/doctor/finding.ts";
import type { RouteContext } from "../../api/route.ts";
import { openCorpus } from "../../corpus/corpus.ts";
import type { Env } from "../../env.ts";
import { HTML_CHECKS } from "./check-html.ts";
import { POLICY_CHECKS } from "./check-policies.ts";
import { fetchPage, type FetchFailure } from "./fetch-page.ts";
import { parsePageAddress } from "./page-address.ts";
import type { ScanContext } from "./scan-context.ts";
import { scanPage } from "./scan-page.ts";

export type PageReport =
  | { result: "off" }
  | { result: "busy" }
  | { result: "failed"; failure: FetchFailure; host: string }
  | { result: "checked"; url: URL; findings: Finding[] };

/** Whether the rate limits, per client and per checked host, allow another check. Without the binding there is no limit. */
async function isWithinLimits(
  { DOCTOR_LIMIT }: Env,
  client: string,
  host: string,
): Promise<boolean> {
  if (!DOCTOR_LIMIT) return true;
  const outcomes = await Promise.all(
    [`client ${client}`, `host ${host}`].map((key) => DOCTOR_LIMIT.limit({ key })),
  );
  return outcomes.every(({ success }) => success);
}

/** What the page's developer should change, in the order in which to do it, without duplicates. */
export const diagnosePage = (context: ScanContext): Finding[] =>
  withoutRepeats([...HTML_CHECKS, ...POLICY_CHECKS].flatMap((check) => check(context)));

export async function runDoctor(
  address: string,
  { env, url, headers }: Pick<RouteContext, "env" | "url" | "headers">,
): Promise<PageReport> {
  const { origin } = url;
  const parsed = parsePageAddress(address, origin);
  if ("refusal" in parsed)
    return { result: "failed", failure: { reason: "address", refusal: parsed.refusal }, host: "" };
  const { href, hostname: host } = parsed.url;
  if (env.DOCTOR_FETCH !== "on") return { result: "off" };
  // The client's address, from the platform.
  const client = headers.get("CF-Connecting-IP") ?? "";
  if (!(await isWithinLimits(env, client, host))) return { result: "busy" };
  const fetched = await fetchPage(href, {
    ownOrigin: origin,
    fetch: (pageUrl, init) => fetch(pageUrl, init),
  });
  if ("reason" in fetched) return { result: "failed", failure: fetched, host };
  const { stories } = await openCorpus(env);
  const page = await scanPage(fetched.response, fetched.url, origin).catch(() => null);
  if (!page) return { result: "failed", failure: { reason: "unreadable" }, host };
  const findings = diagnosePage({
    page,
    url: fetched.url,
    headers: fetched.response.headers,
    origin,
    stories,
  });
  return { result: "checked", url: fetched.url, findings };
}
