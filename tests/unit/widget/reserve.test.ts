import { expect, test } from "vitest";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import type { FirstView } from "../../../widget/content/box-content.ts";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { reserve, type Layout } from "../../../widget/reserve/reserve.ts";
import { harbourStrike } from "../../fixtures/harbour-strike.ts";

const { issue, ...withoutIssue } = makeFirstView(buildContent(harbourStrike), en);
const view: FirstView = { ...withoutIssue, issue: issue! };
const layout: Layout = { limit: 3, padded: false };
const LONG = "Words of a text that is longer. ".repeat(20);

/** The highest of the heights in the CSS length, in px: that of the narrowest box. */
const reservedHeight = (content: FirstView, changed: Partial<Layout> = {}): number =>
  Math.max(
    ...Array.from(
      reserve(content, { ...layout, ...changed }, "px").matchAll(/(\d+)px - /g),
      ([, pixels]) => Number(pixels),
    ),
  );

test.each<[part: string, changed: Partial<FirstView>]>([
  ["title", { title: LONG }],
  ["standfirst", { standfirst: LONG }],
  ["period", { period: LONG }],
  ["claim at issue", { issue: { ...issue!, claim: LONG } }],
  ["headline", { rows: view.rows.map((row) => Object.assign({}, row, { headline: LONG })) }],
  ["footer", { links: [[LONG, "/"]] }],
])("a longer %s reserves more height", (_part, changed) => {
  expect(reservedHeight({ ...view, ...changed })).toBeGreaterThan(reservedHeight(view) + 100);
});

test("a box without a claim at issue, with fewer rows or without padding reserves less height", () => {
  const height = reservedHeight(view);
  expect(reservedHeight(withoutIssue)).toBeLessThan(height - 50);
  expect(reservedHeight(view, { limit: 1 })).toBeLessThan(height - 50);
  expect(reservedHeight(view, { padded: true })).toBeGreaterThan(height);
});
