import { expect, test } from "vitest";
import { heightMessages } from "../../../widget/frame/height-messages.ts";

const at = (url: string) => heightMessages(new URL(url), "a-story", 640, 320, null, "resize");

test("tells AMP, Datawrapper's and Embedly's parents the height in any frame", () => {
  const url = "https://kd.example/embed/a-story";
  expect(at(url)).toEqual([
    { sentinel: "amp", type: "embed-size", height: 640 },
    { "datawrapper-height": { "a-story": 640 } },
    JSON.stringify({ src: url, context: "iframe.resize", height: 640 }),
  ]);
});

test("tells pym.js under the id that it gave in the address", () => {
  expect(at("https://kd.example/embed/a-story?childId=box-1")).toContain(
    "pymxPYMxbox-1xPYMxheightxPYMx640",
  );
});

test("tells WordPress with the secret that it gave in the fragment", () => {
  expect(at("https://kd.example/embed/a-story#?secret=abcDEF1234")).toContainEqual({
    message: "height",
    value: 640,
    secret: "abcDEF1234",
  });
});

test.each(["init", "resize"] as const)("answers iframe-resizer under its own id: %s", (type) => {
  const location = new URL("https://kd.example/embed/a-story");
  expect(heightMessages(location, "a-story", 640, 320, "frame0", type)).toContain(
    `[iFrameSizer]frame0:640:320:${type}`,
  );
});
