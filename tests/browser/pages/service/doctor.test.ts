/** The doctor, loaded by the page or pasted into its console, names faults of the page and the line to change. */
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { STORY } from "../../../support/story.ts";
import { serveHost, type HostResource } from "../../../support/host-page.ts";
import { article, usePublisher, type OpenOptions } from "../../../support/publisher.ts";

const service = inject("service");
const elementScript = `${service}/embed/key-developments.js`;
const element = (attributes = ""): string =>
  `<key-developments story="${STORY}" ${attributes}></key-developments>`;
const frame = (attributes = ""): string =>
  `<iframe src="${service}/embed/${STORY}" title="Key developments" ${attributes}></iframe>`;
const script = (attributes = ""): string =>
  `<script async src="${elementScript}" ${attributes}></script>`;
const scriptFrom = (cdn: string, attributes = ""): string =>
  `<script async src="${cdn}/embed/${STORY}.js" ${attributes}></script>`;
const frameFrom = (cdn: string, attributes = ""): string =>
  `<iframe src="${cdn}/embed/${STORY}?theme=dark" title="Key developments" ${attributes}></iframe>`;
const frameBelow = (cdn: string): string =>
  `<div style="height: 20000px"></div>${frameFrom(cdn, `loading="lazy"`)}`;
const policy = (text: string): OpenOptions => ({ headers: { "content-security-policy": text } });

const publisher = usePublisher();

async function copyCode(): Promise<string> {
  const { page } = await publisher.visit(`${service}/doctor`);
  return page.getByRole("textbox", { name: "Check: code to paste" }).inputValue();
}

/** Pastes the doctor's code, or `pasted`, into the console of a page. Resolves to a function that returns the lines it has logged. */
async function diagnose(embed: string, options: OpenOptions = {}, head = "", pasted?: string) {
  const code = pasted ?? (await copyCode());
  const { page, console, errors } = await publisher.open(article(embed, head), options);
  await page.waitForLoadState("networkidle");
  const lines = () => console.filter((line) => line.includes("key-developments doctor:"));
  // Evaluated by the protocol, as the console does, so that the page's policy does not apply.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: code });
  await expect.poll(() => lines().length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  return lines;
}

const cases: [name: string, embed: string, says: RegExp, options?: OpenOptions, head?: string][] = [
  ["a page in order", script() + element(), /info: .*nothing is wrong/],
  ["a page without a box", "", /no script, element or iframe/],
  [
    "an element without its script",
    element(),
    /add <script async src="http:.*key-developments\.js">/,
  ],
  ["the element's script twice", script().repeat(2) + element(), /2 times.*remove all but one/],
  [
    "a story's script in <head>",
    "",
    /is in <head>.*move the tag into <body>/,
    {},
    `<script async src="${service}/embed/${STORY}.js"></script>`,
  ],
  ["a hidden container", `${script()}<div hidden>${element()}</div>`, /hidden or zero-width/],
  [
    "a sandbox without scripts",
    frame(`sandbox="allow-popups"`),
    /write sandbox="allow-popups allow-scripts"/,
  ],
  [
    "an unknown story",
    `${script()}<key-developments story="nothing"></key-developments>`,
    /story="nothing": Unknown story.*The stories are: \w+/,
  ],
  [
    "an edition that does not exist",
    script() + element(`edition="000000000000"`),
    /edition="000000000000": Unknown edition.*The latest editions are: [0-9a-f]{12}/,
  ],
  [
    "an actor that does not exist",
    script(`data-story="${STORY}" data-actor="nobody"`),
    /actor="nobody" is not in this story, so the box shows everything.*change or remove/,
  ],
  [
    "an iframe with an edition that does not exist",
    `<iframe src="${service}/embed/${STORY}?edition=000000000000" title="Key developments"></iframe>`,
    /edition="000000000000": Unknown edition/,
  ],
  [
    "an iframe with a value that is not accepted",
    `<iframe src="${service}/embed/${STORY}?limit=0" title="Key developments"></iframe>`,
    /limit=0 in the iframe's address is not valid.*limit accepts 1 to 999/,
  ],
  [
    "a value that is not accepted",
    script() + element(`theme="pink"`),
    /theme="pink" is not valid.*theme accepts inherit, auto, light/,
  ],
  [
    "data-limit on the element",
    script() + element(`data-limit="3"`),
    /data-limit on <key-developments> has no effect.*write limit/,
  ],
  [
    "a policy without script-src",
    script() + element(),
    /\(script-src\).*add http:.* to script-src/,
    policy("script-src 'none'; connect-src *"),
  ],
  [
    "a policy without connect-src",
    script() + element(),
    /\(connect-src\).*add http:.* to connect-src/,
    policy(`connect-src 'none'`),
  ],
  [
    "a policy without frame-src",
    frame(),
    /\(frame-src\).*add http:.* to frame-src/,
    policy(`frame-src 'none'`),
  ],
];
test.for(cases)("the doctor reports %s", async ([, embed, says, options, head]) => {
  const lines = await diagnose(embed, options, head);
  // Lines are logged one after another.
  await expect.poll(() => lines().join("\n")).toMatch(says);
});

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
    const lines = await diagnose(
      embed(cdn),
      { headers },
      "",
      `void import("${cdn}/embed/doctor.js")`,
    );
    // No other advice is logged.
    await expect.poll(() => lines().join("\n")).toMatch(says);
    expect(lines()).toHaveLength(1);
  });

  test("reports a copy of the script on another origin when the doctor comes from the service", async () => {
    const elsewhere = await serveCdn(CORP);
    const lines = await diagnose(
      `<script async src="${elsewhere}/embed/key-developments.js"></script>${element()}`,
      { headers: required },
    );
    await expect
      .poll(() => lines().join("\n"))
      .toContain(`refuses ${elsewhere}/embed/key-developments.js`);
    // The other line is that the script has not run; the box is not hidden, only empty.
    expect(lines()).toHaveLength(2);
  });
});

test.for([
  ["data-debug on the script", script("data-debug") + element(`theme="pink"`)],
  ["debug on the element", script() + element(`theme="pink" debug`)],
] as const)("the doctor runs by itself with %s", async ([, embed]) => {
  const { page, console } = await publisher.open(article(embed));
  await page.locator("[part=box]").waitFor();
  await expect.poll(() => console.join("\n")).toMatch(/doctor: theme="pink" is not valid/);
});

test("the doctor reports a value on a script once, by the name on the script", async () => {
  const lines = await diagnose(script(`data-story="${STORY}" data-theme="pink"`));
  await expect.poll(() => lines()[0]).toContain('data-theme="pink" is not valid');
  expect(lines()).toHaveLength(1);
});

test("the doctor is not requested without debug", async () => {
  const { page, requests } = await publisher.open(article(script() + element()));
  await page.locator("[part=box]").waitFor();
  expect(requests.filter((request) => request.url().includes("doctor"))).toEqual([]);
});
