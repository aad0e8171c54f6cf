import { expect, test } from "vitest";
import { closeBooleans } from "../../../worker/embeds/close-booleans.ts";

test.each([
  ['<details open><p hidden part="a">', '<details open=""><p hidden="" part="a">'],
  ["<br hidden/><svg focusable>", '<br hidden=""/><svg focusable="">'],
  ["<p>The doors stay open > and hidden /> so</p>", null],
  ['<p data-shown="kept open or hidden">', null],
  ['<a title="a > b open">', null],
  ["<style>a > b[open]{color:red}</style>", null],
])("in %s only boolean attributes are given a value", (html, closed) => {
  expect(closeBooleans(html)).toBe(closed ?? html);
});
