import { expect, test } from "vitest";
import { readPermalink } from "../../../widget/frame/permalink.ts";

test.for([
  ["#arrival", "arrival"],
  ["#a-bridge-opens", "a-bridge-opens"],
  ["#arrival#?secret=aB3dE5gH1j", "arrival"],
  ["#arrival&utm_source=x", "arrival"],
  ["#?secret=aB3dE5gH1j", undefined],
  ["#!/route", undefined],
  ["#Comment_12", undefined],
  ["#:~:text=words", undefined],
  ["#%F0%9F%92%A5", undefined],
  [`#a'"]b`, undefined],
  ["#", undefined],
  ["", undefined],
])("%j names %j", ([hash, id]) => {
  expect(readPermalink(hash!)).toBe(id);
});
