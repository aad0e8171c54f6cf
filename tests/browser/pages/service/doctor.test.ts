/** The doctor, loaded by the page or pasted into its console, names faults of the page and the line to change. */
import { expect, test } from "vitest";
import { box, element, elementScript, iframe, script } from "../../../support/browser/embeds.ts";
import { useDoctor } from "../../../support/browser/use-doctor.ts";
import { article, usePublisher, type OpenOptions } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { drawnBox } from "../../../support/browser/use-box.ts";

const policy = (text: string): OpenOptions => ({ headers: { "content-security-policy": text } });

const publisher = usePublisher();
const diagnose = useDoctor(publisher);

const cases: [
  name: string,
  embed: string,
  says: RegExp,
  options?: Parameters<typeof diagnose>[1],
][] = [
  ["a page in order", element(), /info: .*nothing is wrong/],
  ["a page without a box", "", /no script, element or iframe/],
  ["an element without its script", box(), /add <script async src="http:.*key-developments\.js">/],
  ["a story's script in <head>", "", /is in <head>.*move the tag into <body>/, { head: script() }],
  ["a hidden container", `${elementScript()}<div hidden>${box()}</div>`, /hidden or zero-width/],
  [
    "an unknown story",
    `${elementScript()}<key-developments story="nothing"></key-developments>`,
    /story="nothing": Unknown story.*The stories are: \w+/,
  ],
  [
    "an edition that does not exist",
    element(`edition="000000000000"`),
    /edition="000000000000": Unknown edition.*The latest editions are: [0-9a-f]{12}/,
  ],
  [
    "an actor that does not exist",
    elementScript(`data-story="${STORY}" data-actor="nobody"`),
    /actor="nobody" is not in this story, so the box shows everything.*change or remove/,
  ],
  [
    "an iframe with an edition that does not exist",
    iframe("", "?edition=000000000000"),
    /edition="000000000000": Unknown edition/,
  ],
  [
    "a policy without script-src",
    element(),
    /\(script-src\).*add http:.* to script-src/,
    policy("script-src 'none'; connect-src *"),
  ],
  [
    "a policy without connect-src",
    element(),
    /\(connect-src\).*add http:.* to connect-src/,
    policy(`connect-src 'none'`),
  ],
  [
    "a policy without frame-src",
    iframe(),
    /\(frame-src\).*add http:.* to frame-src/,
    policy(`frame-src 'none'`),
  ],
];
test.for(cases)("the doctor reports %s", async ([, embed, says, options]) => {
  const lines = await diagnose(embed, options);
  // Lines are logged one after another.
  await expect.poll(() => lines().join("\n")).toMatch(says);
});

test.for([
  ["data-debug on the script", elementScript("data-debug") + box(`theme="pink"`)],
  ["debug on the element", element(`theme="pink" debug`)],
] as const)("the doctor runs by itself with %s", async ([, embed]) => {
  const { page, console } = await publisher.open(article(embed));
  await drawnBox(page);
  await expect
    .poll(() => console.join("\n"))
    .toMatch(/doctor: the option theme="pink" is not valid/);
});

test("the doctor reports a value on a script once, by the name on the script", async () => {
  const lines = await diagnose(elementScript(`data-story="${STORY}" data-theme="pink"`));
  await expect.poll(() => lines()[0]).toContain('data-theme="pink" is not valid');
  expect(lines()).toHaveLength(1);
});

test("the doctor is not requested without debug", async () => {
  const { page, requests } = await publisher.open(article(element()));
  await drawnBox(page);
  expect(requests.filter((request) => request.url().includes("doctor"))).toEqual([]);
});
