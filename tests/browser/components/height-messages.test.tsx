import { expect, test } from "vitest";
import { heightMessages, type Parent } from "../../../widget/frame/height-formats.ts";

const STRANGER: Parent = { pym: null, secret: undefined, resizer: null, isOurs: false };
const send = (parent: Partial<Parent>, type: "init" | "resize" = "resize") =>
  heightMessages({ ...STRANGER, ...parent }, "a-story", 640, 320, type);

const common = () => JSON.stringify({ src: location.href, context: "iframe.resize", height: 640 });

test("an unknown parent receives every message format that needs no handshake", () => {
  expect(send({})).toEqual([
    common(),
    { sentinel: "amp", type: "embed-size", height: 640 },
    { "datawrapper-height": { "a-story": 640 } },
  ]);
});

test("the parent script receives JSON only, which listeners of the page can parse", () => {
  expect(send({ isOurs: true })).toEqual([common()]);
});

test.for([
  ["pym.js", { pym: "slot-1" }, "pymxPYMxslot-1xPYMxheightxPYMx640"],
  ["iframe-resizer", { resizer: "frame0" }, "[iFrameSizer]frame0:640:320:resize:"],
  ["WordPress", { secret: "aB3" }, { message: "height", value: 640, secret: "aB3" }],
] as const)("%s receives only its message format", ([, parent, message]) => {
  expect(send({ ...parent, isOurs: true })).toEqual([message]);
});

test("the response to the first message of iframe-resizer is init", () => {
  expect(send({ resizer: "frame0" }, "init")).toEqual(["[iFrameSizer]frame0:640:320:init:"]);
});
