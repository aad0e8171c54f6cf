/** From what was read of a page to what its developer should change. */
import type { Finding } from "../../../widget/doctor/finding.ts";
import { OPTION_NAMES, parseOptions } from "../../../widget/options.ts";
import {
  findRefusal,
  parsePolicies,
  parsePolicy,
  type Directive,
} from "./content-security-policy.ts";
import { addressOf, type ScannedPage, type ScannedTag } from "./scan-page.ts";

export interface ScanContext {
  page: ScannedPage;
  /** The page's address, after redirects. */
  url: URL;
  /** Of the page's response. */
  headers: Headers;
  /** The service's. */
  origin: string;
  /** Ids of the stories. */
  stories: readonly string[];
}

type Check = (context: ScanContext) => Finding[];

/** Files of /embed/ that are no story's. */
const SHARED_FILES = new Set(["key-developments", "parent", "doctor", "frame"]);

const quoteTag = ({ name, attributes }: ScannedTag): string => {
  const shown = ["story", "src", "data-src", "type"]
    .filter((attribute) => attributes.has(attribute))
    .map((attribute) => ` ${attribute}="${attributes.get(attribute)}"`);
  return `<${name}${shown.join("")}>`;
};

const resolve = (tag: ScannedTag, base: URL): URL | null => {
  const address = addressOf(tag);
  return URL.canParse(address, base) ? new URL(address, base) : null;
};

/** The story that a tag shows; null where it leaves that to others. */
function storyOf(tag: ScannedTag, base: URL): string | null {
  if (tag.name === "key-developments") return tag.attributes.get("story") ?? null;
  const named = tag.attributes.get("data-story");
  if (named) return named;
  const [, file] = /\/embed\/([a-z0-9-]+)/.exec(resolve(tag, base)?.pathname ?? "") ?? [];
  return file === undefined || SHARED_FILES.has(file) ? null : file;
}

/** Loads at once: neither held back by a consent manager or optimiser, nor a copy on another host. */
const isHeld = ({ attributes }: ScannedTag): boolean =>
  !attributes.has("src") ||
  !/^(?:|module|(?:text|application)\/javascript)$/i.test(attributes.get("type") ?? "");

const checkPresence: Check = ({ page: { tags, hasEscapedCode, linkedStories }, origin }) => {
  if (tags.length > 0) return [];
  if (hasEscapedCode)
    return [
      {
        problem: "The page shows the code as text: the CMS has escaped it.",
        remedy: "Paste it into a block for HTML or code, not into a paragraph.",
      },
    ];
  if (linkedStories.length > 0)
    return [
      {
        problem: `The page only links to ${origin}/stories/${linkedStories[0]}.`,
        remedy:
          "A CMS embeds an address by oEmbed only where it stands on a line of its own, outside a list or a quotation. If it does, use the iframe.",
      },
    ];
  return [
    {
      problem: "The HTML of the page has no script, element or iframe of a box.",
      remedy: `Paste a snippet from ${origin}/. If you did, the CMS has removed it (accounts without the right to post HTML lose it silently), a cache still sends an older page, or a tag manager adds it later: then use the bookmarklet below.`,
    },
  ];
};

const checkStories: Check = ({ page, url, stories }) => {
  const named = new Set(page.tags.flatMap((tag) => storyOf(tag, url) ?? []));
  return [...named]
    .filter((story) => !stories.includes(story))
    .map((story) => ({
      problem: `There is no story “${story}”.`,
      remedy: `The stories are: ${stories.join(", ")}.`,
    }));
};

const checkHead: Check = ({ page, url }) =>
  page.tags
    .filter((tag) => tag.inHead && tag.name === "script" && storyOf(tag, url) !== null)
    .map((tag) => ({
      problem: `${quoteTag(tag)} is in <head>, where no box can stand.`,
      remedy: "Move the tag into <body>, to where the box should be.",
    }));

const checkElementScript: Check = ({ page: { tags }, origin }) =>
  tags.some(({ name }) => name === "key-developments") &&
  !tags.some(({ name }) => name === "script")
    ? [
        {
          problem: "There is a <key-developments>, but no script for it in the HTML.",
          remedy: `Add <script async src="${origin}/embed/key-developments.js"></script>, unless your own bundle loads it.`,
        },
      ]
    : [];

const checkHeldBack: Check = ({ page }) =>
  page.tags
    .filter((tag) => tag.name !== "key-developments" && isHeld(tag))
    .map((tag) => ({
      problem: `${quoteTag(tag)} does not load by itself: an optimiser or a consent manager holds it back.`,
      remedy:
        "Exclude it there from delaying and from blocking. The box sets no cookie and stores nothing, so it needs no consent; if your policy asks for one all the same, the box appears once the reader has given it.",
    }));

const checkCopies: Check = ({ page, url, origin }) =>
  page.tags.flatMap((tag) => {
    const address = resolve(tag, url);
    if (tag.name === "key-developments" || !address || address.origin === origin) return [];
    return [
      {
        problem: `${quoteTag(tag)} is a copy on ${address.host}.`,
        remedy: `Exclude ${origin}/embed/ from combining and from local copies: a copy goes out of date.`,
      },
    ];
  });

const checkDuplicates: Check = ({ page, url }) => {
  const addresses = page.tags
    .filter(({ name }) => name === "script")
    .flatMap((tag) => resolve(tag, url)?.href ?? []);
  return [...new Set(addresses)].flatMap((address) => {
    const times = addresses.filter((other) => other === address).length;
    return times > 1
      ? [
          {
            problem: `${address} is on the page ${times} times.`,
            remedy:
              "Keep one script. Several boxes on a page are several <key-developments> elements.",
          },
        ]
      : [];
  });
};

const checkSandbox: Check = ({ page }) =>
  page.tags
    .filter(({ name, attributes }) => {
      const sandbox = attributes.get("sandbox");
      return name === "iframe" && sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox);
    })
    .map((tag) => ({
      problem: `${quoteTag(tag)} is sandboxed without scripts.`,
      remedy: `Write sandbox="${`${tag.attributes.get("sandbox")} allow-scripts`.trim()}". Without it, tabs and “Show all” do nothing.`,
    }));

const checkIntegrity: Check = ({ page }) =>
  page.tags
    .filter(({ attributes }) => attributes.has("integrity") && !attributes.has("crossorigin"))
    .map((tag) => ({
      problem: `${quoteTag(tag)} has integrity without crossorigin, so the browser refuses it.`,
      remedy: 'Add crossorigin="anonymous".',
    }));

const checkOptions: Check = ({ page }) =>
  page.tags
    .filter(({ name }) => name !== "iframe")
    .flatMap(({ name, attributes }) => {
      const prefix = name === "script" ? "data-" : "";
      const { problems } = parseOptions((option) => attributes.get(prefix + option));
      const misplaced = [...attributes.keys()].filter((attribute) => {
        const option = attribute.replace(/^data-/, "");
        return OPTION_NAMES.includes(option) && attribute !== prefix + option;
      });
      const unread = misplaced.map((attribute) => ({
        problem: `${attribute} on <${name}> is not read.`,
        remedy: `Write ${prefix}${attribute.replace(/^data-/, "")}.`,
      }));
      return unread.concat(
        problems.map(({ option, value, allowed }) => ({
          problem: `${prefix}${option}="${value}" is not valid.`,
          remedy: `${prefix}${option} accepts: ${allowed}.`,
        })),
      );
    });

/** What a tag needs of a policy. */
function needsOf(tag: ScannedTag, base: URL, origin: string): { directive: Directive; url: URL }[] {
  const address = resolve(tag, base);
  if (tag.name === "iframe") return address ? [{ directive: "frame-src", url: address }] : [];
  const content: { directive: Directive; url: URL } = {
    directive: "connect-src",
    url: new URL("/embed/", origin),
  };
  return tag.name === "script" && address
    ? [{ directive: "script-src", url: address }, content]
    : [content];
}

const checkPolicy: Check = ({ page, url, headers, origin }) => {
  const policies = [
    ...parsePolicies(headers.get("Content-Security-Policy") ?? ""),
    ...page.policies.map((text) => parsePolicy(text)),
  ];
  const findings = page.tags.flatMap((tag) =>
    policies.flatMap((policy) =>
      needsOf(tag, url, origin).flatMap(({ directive, url: address }): Finding[] => {
        const nonce = tag.attributes.get("nonce");
        const refusal = findRefusal(policy, directive, { url: address, page: url, nonce });
        if (!refusal) return [];
        return [
          refusal.needsNonce
            ? {
                problem: `The page's Content-Security-Policy has 'strict-dynamic' in ${refusal.directive}: it allows no script by its host.`,
                remedy:
                  "Put the nonce that your server writes into its own script tags into this one, too.",
              }
            : {
                problem: `The page's Content-Security-Policy refuses the service (${refusal.directive}).`,
                remedy: `Add ${origin} to ${directive}${
                  refusal.directive.startsWith(directive)
                    ? ""
                    : `, which the page leaves to ${refusal.directive}`
                }.`,
              },
        ];
      }),
    ),
  );
  return findings;
};

const checkIsolation: Check = ({ page, url, headers, origin }) => {
  const policy = headers.get("Cross-Origin-Embedder-Policy") ?? "";
  const foreign = page.tags.some((tag) => {
    const address = resolve(tag, url);
    return address !== null && address.origin !== origin && address.origin !== url.origin;
  });
  return /require-corp|credentialless/.test(policy) && foreign
    ? [
        {
          problem: `The page has Cross-Origin-Embedder-Policy: ${policy}, and the box is loaded from a copy.`,
          remedy:
            "Load it from the service, whose responses carry the headers that this policy requires, or have the copy sent with Cross-Origin-Resource-Policy: cross-origin.",
        },
      ]
    : [];
};

const CHECKS: readonly Check[] = [
  checkPresence,
  checkStories,
  checkHead,
  checkElementScript,
  checkHeldBack,
  checkCopies,
  checkDuplicates,
  checkSandbox,
  checkIntegrity,
  checkOptions,
  checkPolicy,
  checkIsolation,
];

/** In the order in which to mend them; one of each kind. */
export function diagnosePage(context: ScanContext): Finding[] {
  const findings = CHECKS.flatMap((check) => check(context));
  return [
    ...new Map(findings.map((finding) => [finding.problem + finding.remedy, finding])).values(),
  ];
}
