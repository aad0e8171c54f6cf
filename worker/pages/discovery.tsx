/** Where a story's other forms are found from its pages. */
import { fillPath, STORY_EXPORTS } from "../exports/paths.ts";
import type { Edition } from "../../data/model/edition.ts";

interface Props {
  origin: string;
  edition: Pick<Edition, "id" | "title">;
}

const oembed = (origin: string, page: string, format: string): string =>
  `${origin}/oembed?url=${encodeURIComponent(page)}&format=${format}`;

/** Absolute, as crawlers and oEmbed consumers need it (oEmbed 1.0 §4). */
export const Discovery = ({ origin, edition: { id, title } }: Props) => {
  const page = `${origin}/stories/${id}`;
  return (
    <>
      <link rel="canonical" href={page} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={oembed(origin, page, "json")}
        title={title}
      />
      <link
        rel="alternate"
        type="text/xml+oembed"
        href={oembed(origin, page, "xml")}
        title={title}
      />
    </>
  );
};

/** Feeds and data, on the story's own page. */
export const Forms = ({ origin, edition: { id, title } }: Props) => (
  <>
    <link
      rel="alternate"
      type="application/json"
      href={`${origin}/v1/stories/${id}`}
      title={`${title} (JSON)`}
    />
    {STORY_EXPORTS.filter((form) => form.type !== "image/png").map((form) => (
      <link
        rel="alternate"
        type={form.type.replace(/;.*/, "")}
        href={origin + fillPath(form.path, { story: id })}
        title={`${title} (${form.title})`}
        key={form.name}
      />
    ))}
  </>
);
