/** `<link>` elements for the other representations of a story. */
import { STORY_EXPORTS, storyExportPath } from "../exports/export-formats.ts";
import type { Edition } from "../../data/model/edition.ts";

interface Props {
  origin: string;
  edition: Pick<Edition, "id" | "title">;
}

const OEMBED_FORMATS = [
  ["json", "application/json+oembed"],
  ["xml", "text/xml+oembed"],
] as const;

/** oEmbed discovery (oEmbed 1.0 §4). `path`: the path and query that is embedded; consumers such as Ghost use no other address. */
export const OEmbedDiscovery = ({
  origin,
  path,
  title,
}: {
  origin: string;
  path: string;
  title: string;
}) => {
  const page = encodeURIComponent(origin + path);
  return (
    <>
      {OEMBED_FORMATS.map(([format, type]) => (
        <link
          rel="alternate"
          type={type}
          href={`${origin}/oembed?url=${page}&format=${format}`}
          title={title}
          key={format}
        />
      ))}
    </>
  );
};

/** Feeds and data, for the story page. */
export const Exports = ({ origin, edition: { id, title } }: Props) => (
  <>
    <link
      rel="alternate"
      type="application/json"
      href={`${origin}/v1/stories/${id}`}
      title={`${title} (JSON)`}
    />
    {STORY_EXPORTS.filter(({ type }) => type !== "image/png").map((format) => (
      <link
        rel="alternate"
        type={format.type.replace(/;.*/, "")}
        href={origin + storyExportPath(format.name, id)}
        title={`${title} (${format.title})`}
        key={format.name}
      />
    ))}
  </>
);
