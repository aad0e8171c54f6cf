/** The doctor on pages that isolate themselves from other origins: it names the header that a CDN has removed. */
import { describe, expect, onTestFinished, test } from "vitest";
import { service } from "../../../support/browser/embeds.ts";
import { serveHost, type HostResource } from "../../../support/browser/host-page.ts";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { useDoctor } from "../../../support/browser/use-doctor.ts";

const diagnose = useDoctor(usePublisher());

const scriptFrom = (cdn: string, attributes = ""): string =>
  `<script async src="${cdn}/embed/${STORY}.js" ${attributes}></script>`;
const frameFrom = (cdn: string, attributes = ""): string =>
  `<iframe src="${cdn}/embed/${STORY}?theme=dark" title="Key developments" ${attributes}></iframe>`;
const frameBelow = (cdn: string): string =>
  `<div style="height: 20000px"></div>${frameFrom(cdn, `loading="lazy"`)}`;

/** Serves the responses of the service without the header `lost` on another origin, as a CDN would. */
async function serveCdn(lost: string): Promise<string> {
  // Headers of the transfer to the CDN, whose copies are not compressed.
  const dropped = new Set(["content-encoding", "content-length", "transfer-encoding", lost]);
  const copy = async (path: string): Promise<[path: string, resource: HostResource]> => {
    const response = await fetch(service + path);
    const headers = [...response.headers].filter(([name]) => !dropped.has(name));
    return [path, { body: await response.text(), headers: Object.fromEntries(headers) }];
  };
  const paths = [".js", "", "/content"].map((rest) => `/embed/${STORY}${rest}`);
  const files = ["key-developments", "doctor", "frame", "parent"].map(
    (name) => `/embed/${name}.js`,
  );
  const site = await serveHost(
    Object.fromEntries(await Promise.all([...paths, ...files, "/healthz"].map(copy))),
  );
  onTestFinished(site.close);
  return site.origin;
}

describe("on a page that isolates itself, with a CDN that loses a header,", () => {
  const CORP = "cross-origin-resource-policy";
  const COEP = "cross-origin-embedder-policy";
  const required = { [COEP]: "require-corp" };
  const isolated = { ...required, "cross-origin-opener-policy": "same-origin" };
  const fine = /^info: .*nothing is wrong on this page$/;
  const named: [
    name: string,
    embed: (cdn: string) => string,
    lost: string,
    headers: Record<string, string>,
    says: RegExp,
  ][] = [
    [
      "reports a script without Cross-Origin-Resource-Policy",
      scriptFrom,
      CORP,
      isolated,
      /^warning: .*Cross-Origin-Embedder-Policy refuses \S+\/embed\/\S+\.js, .*have http:\S+ send Cross-Origin-Resource-Policy: cross-origin.*write <script crossorigin src="\S+\.js">/,
    ],
    [
      "reports a script under a Document-Isolation-Policy",
      scriptFrom,
      CORP,
      { "document-isolation-policy": "isolate-and-require-corp" },
      /^warning: .*Document-Isolation-Policy refuses \S+\.js, .*<script crossorigin/,
    ],
    ["accepts crossorigin", (cdn) => scriptFrom(cdn, "crossorigin"), CORP, isolated, fine],
    [
      "reports a frame without Cross-Origin-Resource-Policy",
      frameFrom,
      CORP,
      { [COEP]: "credentialless" },
      /^warning: .*refuses \S+\/embed\/\S+, .*send Cross-Origin-Resource-Policy: cross-origin.*write <iframe credentialless/,
    ],
    [
      "reports a frame without Cross-Origin-Embedder-Policy",
      frameFrom,
      COEP,
      isolated,
      /^warning: .*refuses \S+\/embed\/\S+, .*send Cross-Origin-Embedder-Policy: require-corp.*write <iframe credentialless/,
    ],
    [
      "reports a lazy frame below the viewport",
      frameBelow,
      COEP,
      required,
      /^warning: .*send Cross-Origin-Embedder-Policy: require-corp/,
    ],
    [
      "accepts a credentialless frame",
      (cdn) => frameFrom(cdn, "credentialless"),
      COEP,
      isolated,
      fine,
    ],
    [
      "ignores a refused script of another service",
      (cdn) => scriptFrom(cdn, "crossorigin") + `<script src="${cdn}/healthz"></script>`,
      CORP,
      required,
      fine,
    ],
    [
      "accepts a report-only policy",
      (cdn) => scriptFrom(cdn) + frameFrom(cdn),
      CORP,
      { [`${COEP}-report-only`]: "require-corp" },
      fine,
    ],
    [
      "accepts the headers of the service",
      (cdn) => scriptFrom(cdn) + frameFrom(cdn),
      "etag",
      isolated,
      fine,
    ],
  ];
  test.for(named)("%s", async ([, embed, lost, headers, says]) => {
    const cdn = await serveCdn(lost);
    const lines = await diagnose(embed(cdn), {
      headers,
      code: `void import("${cdn}/embed/doctor.js")`,
    });
    // No other advice is logged.
    await expect.poll(() => lines().join("\n")).toMatch(says);
    expect(lines()).toHaveLength(1);
  });

  test("reports a copy of the script on another origin when the doctor comes from the service", async () => {
    const elsewhere = await serveCdn(CORP);
    const lines = await diagnose(
      `<script async src="${elsewhere}/embed/key-developments.js"></script><key-developments story="${STORY}"></key-developments>`,
      { headers: required },
    );
    await expect
      .poll(() => lines().join("\n"))
      .toContain(`refuses ${elsewhere}/embed/key-developments.js`);
    // The other line is that the script has not run; the box is not hidden, only empty.
    expect(lines()).toHaveLength(2);
  });
});
