/** Checks that send requests: of the page's policy, and of the service's responses. */
import {
  findBoxes,
  findFrames,
  findScripts,
  storyOf,
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
    frame.src = `${service}/embed/${storyOf(like.src)}`;
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

const checkStories: Check = async (context) => {
  const { service } = context;
  const named = new Set([
    ...findBoxes(context).map((element) => element.getAttribute("story") ?? ""),
    ...findScripts(context).map(({ src, dataset }) => dataset["story"] ?? storyOf(src)),
    ...findFrames(context).map(({ src }) => storyOf(src)),
  ]);
  named.delete("");
  const responses = await Promise.all(
    [...named].map(async (story) => ({
      story,
      response: await request(`${service}/embed/${story}/content`, "HEAD"),
    })),
  );
  const unknown = responses.filter(({ response }) => response?.status === 404);
  if (unknown.length === 0) return [];
  const list = await request(`${service}/v1/stories`);
  const { data = [] }: { data?: { id: string }[] } = list?.ok ? await list.json() : {};
  const stories = data.map(({ id }) => id).join(", ");
  return unknown.map(({ story }) => ({
    problem: `there is no story "${story}"`,
    remedy: `the stories are: ${stories}`,
  }));
};

const checkOrigin: Check = () =>
  origin === "null"
    ? [
        {
          problem: "this page is itself in a sandbox without allow-same-origin",
          remedy:
            "nothing to change: the box works there, but its links cannot open a window without allow-popups",
        },
      ]
    : [];

export const REQUEST_CHECKS: readonly Check[] = [checkPolicy, checkStories, checkOrigin];
