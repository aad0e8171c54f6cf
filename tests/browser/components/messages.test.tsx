import { expect, test } from "vitest";
import { heightMessages, type Parent } from "../../../widget/frame/height-messages.ts";

const STRANGER: Parent = { pym: null, secret: undefined, resizer: null, isOurs: false };
const send = (parent: Partial<Parent>, type: "init" | "resize" = "resize") =>
  heightMessages({ ...STRANGER, ...parent }, "a-story", 640, 320, type);

const common = () => JSON.stringify({ src: location.href, context: "iframe.resize", height: 640 });

test("a parent that says nothing receives the forms of all that listen without a word", () => {
  expect(send({})).toEqual([
    common(),
    { sentinel: "amp", type: "embed-size", height: 640 },
    { "datawrapper-height": { "a-story": 640 } },
  ]);
});

test("our own parent receives JSON only, which a page's own listener can parse", () => {
  expect(send({ isOurs: true })).toEqual([common()]);
});

test.for([
  ["pym.js", { pym: "slot-1" }, "pymxPYMxslot-1xPYMxheightxPYMx640"],
  ["iframe-resizer", { resizer: "frame0" }, "[iFrameSizer]frame0:640:320:resize"],
  ["WordPress", { secret: "aB3" }, { message: "height", value: 640, secret: "aB3" }],
] as const)("%s receives its own form only", ([, parent, message]) => {
  expect(send({ ...parent, isOurs: true })).toEqual([message]);
});

test("iframe-resizer's first message is answered by init", () => {
  expect(send({ resizer: "frame0" }, "init")).toEqual(["[iFrameSizer]frame0:640:320:init"]);
});
