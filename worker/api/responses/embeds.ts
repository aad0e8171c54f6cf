import * as z from "zod";

export const Content = z.looseObject({
  edition: z.string().describe("The edition of the content."),
  lang: z.string().describe("Language of the interface."),
  sheet: z
    .string()
    .describe("Hash of the style sheet of the box, which is at `/embed/styles.{hash}.json`."),
  warning: z
    .string()
    .optional()
    .describe("An option that is ignored, and why; for the console of the page."),
  texts: z
    .tuple([z.string(), z.string()])
    .describe(
      "The texts of the box in their order, with U+007F between them: those that are marked with their language, and those in the language of the interface.",
    ),
  box: z
    .array(z.unknown())
    .describe(
      "The box as a tree. An element is an array: its head, then its children. The head is the tag, the value of `part` and the other attributes: `tag.part|name=value|name=value`. A child that is a number, 0 or 1, is the next of those `texts`.",
    ),
});

export const Details = z.looseObject({
  bodies: z.looseObject({}).describe("The opened rows by development id, as trees of elements."),
});

export const Sheet = z.object({
  styles: z.string().describe("The style sheet, for a shadow tree."),
});

export const OEmbedResponse = z
  .looseObject({
    version: z.literal("1.0").describe("Version of oEmbed."),
    type: z.literal("rich").describe("oEmbed type: HTML to insert."),
    title: z.string().describe("Title of the story."),
    html: z.string().describe("A link, a quotation and an iframe."),
    width: z.int().describe("Pixels."),
    height: z.int().describe("Pixels."),
  })
  .meta({ id: "OEmbed", description: "An oEmbed 1.0 response." });

export const SnippetItem = z
  .object({
    name: z.string().describe("Name of the way to embed the box."),
    about: z.string().describe("What to consider before choosing it."),
    code: z.string().describe("Markup or an address, to paste unchanged."),
    styles: z.string().optional().describe("Rules to add to the page's style sheet."),
  })
  .meta({ id: "Snippet", description: "Code for one way to embed the box." });
