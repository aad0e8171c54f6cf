/** The doctor names what is wrong on a page and the line to change, loaded by the page or pasted into its console. */
import { expect, inject, test } from "vitest";
import { article, usePublisher, type OpenOptions } from "../../support/publisher.ts";

const service = inject("service");
const STORY = "russia-dprk-arms-talks";
const alone = `${service}/embed/key-developments.js`;
const element = (attributes = ""): string =>
  `<key-developments story="${STORY}" ${attributes}></key-developments>`;
const frame = (attributes = ""): string =>
  `<iframe src="${service}/embed/${STORY}" title="Key developments" ${attributes}></iframe>`;
const script = (attributes = ""): string => `<script async src="${alone}" ${attributes}></script>`;
const policy = (text: string): OpenOptions => ({ headers: { "content-security-policy": text } });

const publisher = usePublisher();

/** What the doctor says when its code is pasted into the page's console. */
async function examine(embed: string, options: OpenOptions = {}, head = "") {
  const desk = await publisher.visit(`${service}/doctor`);
  const code = await desk.page.getByRole("textbox", { name: "Check: code to paste" }).inputValue();
  const { page, console, errors } = await publisher.open(article(embed, head), options);
  await page.waitForLoadState("networkidle");
  const said = () => console.filter((line) => line.includes("key-developments doctor:"));
  // As the console runs it: by the protocol, so that the page's policy has no say.
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: code });
  await expect.poll(() => said().length).toBeGreaterThan(0);
  expect(errors).toEqual([]);
  return said;
}

const cases: [name: string, embed: string, says: RegExp, options?: OpenOptions, head?: string][] = [
  ["a page in order", script() + element(), /info: .*nothing is wrong/],
  ["a page without a box", "", /no script, element or iframe/],
  [
    "an element without its script",
    element(),
    /add <script async src="http:.*key-developments\.js">/,
  ],
  ["the element's script twice", script().repeat(2) + element(), /2 times.*keep one/],
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
    /no story "nothing".*the stories are: .*russia/,
  ],
  [
    "an option that is not understood",
    script() + element(`theme="pink"`),
    /theme="pink" is not understood.*theme takes auto, light/,
  ],
  [
    "data-limit on the element",
    script() + element(`data-limit="3"`),
    /data-limit on <key-developments> is not read.*write limit/,
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
test.for(cases)("names %s", async ([, embed, says, options, head]) => {
  const said = await examine(embed, options, head);
  // One line comes after the other.
  await expect.poll(() => said().join("\n")).toMatch(says);
});

test.for([
  ["data-debug on the script", script("data-debug") + element(`theme="pink"`)],
  ["debug on the element", script() + element(`theme="pink" debug`)],
] as const)("comes by itself with %s", async ([, embed]) => {
  const { page, console } = await publisher.open(article(embed));
  await page.locator("[part=box]").waitFor();
  await expect.poll(() => console.join("\n")).toMatch(/doctor: theme="pink" is not understood/);
});

test("is not asked for where nobody wants it", async () => {
  const { page, requests } = await publisher.open(article(script() + element()));
  await page.locator("[part=box]").waitFor();
  expect(requests.filter((request) => request.url().includes("doctor"))).toEqual([]);
});
