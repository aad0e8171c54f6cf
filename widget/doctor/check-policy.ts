/** What only trying shows: the page's policy, and the service's answers. */
import {
  findBoxes,
  findFrames,
  findScripts,
  storyOf,
  type Check,
  type Finding,
} from "./finding.ts";

/** The directives of the policy that refuse something of the service while `attempt` runs. */
async function watchPolicy(service: string, attempt: () => Promise<unknown>): Promise<string[]> {
  const refused = new Set<string>();
  const listen = ({ blockedURI, effectiveDirective }: SecurityPolicyViolationEvent): void => {
    if (blockedURI.startsWith(service)) refused.add(effectiveDirective.replace(/-elem$/, ""));
  };
  document.addEventListener("securitypolicyviolation", listen);
  await attempt().catch(() => undefined);
  // A violation is told in a task of its own.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  document.removeEventListener("securitypolicyviolation", listen);
  return [...refused];
}

/** Tries a frame like the page's, not seen; done when it has loaded, or the policy has put an error page into it. */
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

/** The answer, or null where there is none: what refuses it is checkPolicy's affair. */
const ask = async (url: string, method = "GET"): Promise<Response | null> =>
  fetch(url, { method, credentials: "omit", referrerPolicy: "no-referrer" }).catch(() => null);

const refusal = (directive: string, service: string): Finding => ({
  problem: `this page's Content-Security-Policy refuses the service (${directive})`,
  remedy: `add ${service} to ${directive}: Content-Security-Policy: …; ${directive} … ${service}`,
});

const checkPolicy: Check = async (patient) => {
  const { service } = patient;
  const [frame] = findFrames(patient);
  const attempts = [
    // parent.js does nothing as a module: it is only tried.
    ...(findScripts(patient).length > 0
      ? [() => import(/* @vite-ignore */ `${service}/embed/parent.js`)]
      : []),
    ...(findScripts(patient).length + findBoxes(patient).length > 0
      ? [() => ask(`${service}/healthz`)]
      : []),
    ...(frame ? [() => tryFrame(service, frame)] : []),
  ];
  const refused = await Promise.all(attempts.map((attempt) => watchPolicy(service, attempt)));
  return [...new Set(refused.flat())].map((directive) => refusal(directive, service));
};

const checkStories: Check = async (patient) => {
  const { service } = patient;
  const named = new Set([
    ...findBoxes(patient).map((element) => element.getAttribute("story") ?? ""),
    ...findScripts(patient).map(({ src, dataset }) => dataset["story"] ?? storyOf(src)),
    ...findFrames(patient).map(({ src }) => storyOf(src)),
  ]);
  named.delete("");
  const answers = await Promise.all(
    [...named].map(async (story) => ({
      story,
      answer: await ask(`${service}/embed/${story}/digest`, "HEAD"),
    })),
  );
  const unknown = answers.filter(({ answer }) => answer?.status === 404);
  if (unknown.length === 0) return [];
  const list = await ask(`${service}/v1/stories`);
  const { data = [] }: { data?: { id: string }[] } = list?.ok ? await list.json() : {};
  const known = data.map(({ id }) => id).join(", ");
  return unknown.map(({ story }) => ({
    problem: `there is no story "${story}"`,
    remedy: `the stories are: ${known}`,
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

export const TRIED_CHECKS: readonly Check[] = [checkPolicy, checkStories, checkOrigin];
