import { expect, test } from "vitest";
import { allLabels } from "../../../widget/i18n/all.ts";
import { mountBox } from "./mount-box.tsx";

const languages = Object.entries(allLabels);

const leftOf = (lang: string, name: string) =>
  mountBox({ lang }).part(name).getBoundingClientRect().left;

test.each(languages)(
  "the box in %s declares its language and direction, and those of content that differs",
  (lang, labels) => {
    const { part } = mountBox({ lang });
    expect(part("box").lang).toBe(lang);
    expect(part("box").dir).toBe(labels.dir);
    expect(part("headline").lang).toBe(lang === "en" ? "" : "en");
    expect(getComputedStyle(part("headline")).direction).toBe("ltr");
  },
);

test("the rail is mirrored in Arabic", () => {
  expect(leftOf("en", "when")).toBeLessThan(leftOf("en", "development"));
  expect(leftOf("ar", "when")).toBeGreaterThan(leftOf("ar", "development"));
});
