import * as z from "zod";

export const Content = z.looseObject({
  edition: z.string().meta({ description: "The edition of the content." }),
  lang: z.string().meta({ description: "Language of the interface." }),
  sheet: z.string().meta({
    description: "Hash of the style sheet of the box, which is at `/embed/styles.{hash}.json`.",
  }),
  warning: z
    .string()
    .optional()
    .meta({ description: "An option that is ignored, and why; for the console of the page." }),
  box: z.array(z.unknown()).meta({
    description:
      "The box as a tree. An element is an array: its head, then its children. The head is the tag, the value of `part` and the other attributes: `tag.part|name=value|name=value`.",
  }),
});

export const Details = z.looseObject({
  bodies: z
    .looseObject({})
    .meta({ description: "The opened rows by development id, as trees of elements." }),
});

export const Sheet = z.object({
  styles: z.string().meta({ description: "The style sheet, for a shadow tree." }),
});

export const OEmbedResponse = z
  .looseObject({
    version: z.literal("1.0").meta({ description: "Version of oEmbed." }),
    type: z.literal("rich").meta({ description: "oEmbed type: HTML to insert." }),
    title: z.string().meta({ description: "Title of the story." }),
    html: z.string().meta({ description: "A link, a quotation and an iframe." }),
    width: z.int().meta({ description: "Pixels." }),
    height: z.int().meta({ description: "Pixels." }),
  })
  .meta({ id: "OEmbed", description: "An oEmbed 1.0 response." });

export const SnippetItem = z
  .object({
    name: z.string().meta({ description: "Name of the way to embed the box." }),
    about: z.string().meta({ description: "What to consider before choosing it." }),
    code: z.string().meta({ description: "Markup or an address, to paste unchanged." }),
    styles: z.string().optional().meta({ description: "Rules to add to the page's style sheet." }),
  })
  .meta({ id: "Snippet", description: "Code for one way to embed the box." });
