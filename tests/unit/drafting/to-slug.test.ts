import { expect, test } from "vitest";
import { toSlug } from "../../../data/drafting/to-slug.ts";

test.each<[description: string, text: string, words: number, slug: string]>([
  ["leaves out words of no significance", "The sheep of the hill", 6, "sheep-hill"],
  ["ends after the maximum number of words", "sheep cross old bridge", 2, "sheep-cross"],
  ["begins with the first word that begins with a letter", "12 5g masts built", 2, "masts-built"],
  ["begins within a word if none begins with a letter", "2024: 5g", 1, "g"],
  ["removes accents and possessives", "Zoë’s café", 6, "zoe-cafe"],
  ["is empty if no word is significant", "It was the", 6, ""],
  ["is empty if no word has a Latin letter", "橋 2024", 6, ""],
])("a slug %s", (_, text, words, slug) => {
  expect(toSlug(text, words)).toBe(slug);
});
