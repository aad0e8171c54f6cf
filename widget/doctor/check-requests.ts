/** Checks that send requests: of the page's policy, and of the service's responses. */
import { contentPath, findStoryId } from "../frame/content-url.ts";
import { declareBox } from "./box-tag.ts";
import {
  findBoxes,
  findFrames,
  findScripts,
  findTags,
  withoutRepeats,
  type Check,
  type Finding,
} from "./finding.ts";

/** The directives that block a request to the service while `attempt` runs. */
async function watchPolicy(service: string, attempt: () => Promise<unknown>): Promise<string[]> {
  const blocked = new Set<string>();
  const listen = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (blockedURI.startsWith(service)) blocked.add(effectiveDirective.replace(/-elem$/, ""));
  };
  document.addEventListener("securitypolicyviolation", listen);
  await attempt().catch(() => undefined);
  // A violation is reported in a later task.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  document.removeEventListener("securitypolicyviolation", listen);
  return [...blocked];
}

/** Loads a hidden copy of a frame; resolves when it, or an error page in its place, has loaded. */
const tryFrame = async (service: string, like: HTMLIFrameElement): Promise<void> =>
  new Promise((resolve) => {
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.toggleAttribute("credentialless", like.hasAttribute("credentialless"));
    frame.addEventListener("load", () => {
      frame.remove();
      resolve();
    });
    frame.src = `${service}/embed/${findStoryId(like.src)}`;
    document.body.append(frame);
  });

/** The response; null if the request fails or is blocked, which checkPolicy reports. */
const request = async (url: string, method = "GET"): Promise<Response | null> =>
  fetch(url, { method, credentials: "omit", referrerPolicy: "no-referrer" }).catch(() => null);

const toFinding = (directive: string, service: string): Finding => ({
  problem: `this page's Content-Security-Policy refuses the service (${directive})`,
  remedy: `add ${service} to ${directive}: Content-Security-Policy: …; ${directive} … ${service}`,
});

const checkPolicy: Check = async (context) => {
  const { service } = context;
  const [frame] = findFrames(context);
  // A page with an iframe alone works without parent.js, which only lets the frame grow.
  const drawsBoxes =
    findBoxes(context).length > 0 ||
    findScripts(context).some(({ src }) => !src.startsWith(`${service}/embed/parent.js`));
  const attempts = [
    // parent.js has no effect as a module.
    ...(drawsBoxes ? [() => import(/* @vite-ignore */ `${service}/embed/parent.js`)] : []),
    ...(drawsBoxes ? [() => request(`${service}/healthz`)] : []),
    ...(frame ? [() => tryFrame(service, frame)] : []),
  ];
  const blocked = await Promise.all(attempts.map((attempt) => watchPolicy(service, attempt)));
  return [...new Set(blocked.flat())].map((directive) => toFinding(directive, service));
};

/** The service's response in place of content (RFC 9457). */
interface ProblemResponse {
  title: string;
  detail: string;
  parameter?: string;
  value?: string;
  allowed?: string[];
}

/**
 * Reads the service's verdict on a box's options: an unknown story, an unknown edition or a withdrawn one is a problem response; an
 * unknown actor, which is ignored, is a warning in the content.
 */
async function checkResponse(url: string): Promise<Finding[]> {
  const response = await request(url);
  if (!response || response.status > 499) return [];
  const body: ProblemResponse & { warning?: string } = await response.json();
  const { title, detail, parameter = "story", value, allowed, warning } = body;
  if (warning) return [{ problem: warning, remedy: "change or remove the actor" }];
  if (response.ok) return [];
  const [first] = allowed ?? [];
  // A long list is not in the text.
  const more = first === undefined || detail.includes(first) ? "" : ` ${allowed?.join(", ")}`;
  return [{ problem: `${parameter}="${value}": ${title}`, remedy: detail + more }];
}

const checkContent: Check = async (context) => {
  const urls = findTags(context)
    .map(declareBox)
    .filter(({ parsed }) => parsed.options.story)
    .map(({ parsed }) => context.service + contentPath(parsed.options));
  return withoutRepeats((await Promise.all([...new Set(urls)].map(checkResponse))).flat());
};

export const REQUEST_CHECKS: readonly Check[] = [checkPolicy, checkContent];
