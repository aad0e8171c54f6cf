/** Checks of a page's headers: whether its policies allow the box. */
import type { BoxTag } from "../../../widget/doctor/box-tag.ts";
import type { Finding } from "../../../widget/doctor/finding.ts";
import { findViolation, parsePolicies, type Directive } from "./content-security-policy.ts";
import type { PageCheck } from "./scan-context.ts";

interface PolicyRequest {
  directive: Directive;
  url: URL;
}

/** The requests of a tag that a policy must allow. */
function listRequests({ name, address }: BoxTag, origin: string): PolicyRequest[] {
  if (name === "iframe") return [{ directive: "frame-src", url: new URL(address) }];
  const content: PolicyRequest = { directive: "connect-src", url: new URL("/embed/", origin) };
  return name === "script"
    ? [{ directive: "script-src", url: new URL(address) }, content]
    : [content];
}

const checkPolicy: PageCheck = ({ page, url, headers, origin }) => {
  const policies = parsePolicies(
    [headers.get("Content-Security-Policy") ?? "", ...page.policies].join(","),
  );
  return page.tags.flatMap((tag) =>
    policies.flatMap((policy) =>
      listRequests(tag, origin).flatMap(({ directive, url: address }): Finding[] => {
        const nonce = tag.attributes.get("nonce");
        const violation = findViolation(policy, directive, { url: address, page: url, nonce });
        if (!violation) return [];
        return [
          violation.needsNonce
            ? {
                problem: `The page's Content-Security-Policy has 'strict-dynamic' in ${violation.directive}: it allows no script by its host.`,
                remedy:
                  "Add the nonce that your server writes into its own script tags to this one.",
              }
            : {
                problem: `The page's Content-Security-Policy blocks the service (${violation.directive}).`,
                remedy: `Add ${origin} to ${directive}${
                  violation.directive.startsWith(directive)
                    ? ""
                    : `, for which the page's ${violation.directive} applies now`
                }.`,
              },
        ];
      }),
    ),
  );
};

const checkIsolation: PageCheck = ({ page, url, headers, origin }) => {
  const policy = headers.get("Cross-Origin-Embedder-Policy") ?? "";
  const foreign = page.tags.some(({ address }) => {
    const host = URL.parse(address)?.origin ?? origin;
    return host !== origin && host !== url.origin;
  });
  return /require-corp|credentialless/.test(policy) && foreign
    ? {
        problem: `The page has Cross-Origin-Embedder-Policy: ${policy}, and loads the box from a copy.`,
        remedy:
          "Load it from the service, whose responses have the headers that this policy requires, or send the copy with Cross-Origin-Resource-Policy: cross-origin.",
      }
    : [];
};

export const POLICY_CHECKS: readonly PageCheck[] = [checkPolicy, checkIsolation];
