/** How a page is presented when its address is shared (Open Graph). */
import type { Edition } from "../../data/model/edition.ts";
import { SHARE_HEIGHT, SHARE_WIDTH } from "../exports/images/share-size.ts";
import { SERVICE_NAME } from "../exports/service-name.ts";
import { storyUrls } from "../exports/story-urls.ts";

/** Open Graph locale of the pages; ogp.me requires a territory. */
const LOCALE = "en_GB";

export interface Sharing {
  /** The page's public address, without a query. */
  address: string;
  /** Default: that of the page. */
  description?: string;
  type: "website" | "article";
  /** `url` is absolute. */
  image: { url: string; alt: string; width: number; height: number };
}

/** Sharing of a page that is not about a story; its image is the service's icon. */
export const shareSite = (origin: string, path: string): Sharing => ({
  address: origin + path,
  type: "website",
  image: { url: `${origin}/icon.png`, alt: `${SERVICE_NAME}: the icon`, width: 512, height: 512 },
});

/** Sharing of a page about a story. `path`: the page's path below the story page. */
export function shareStory(
  origin: string,
  { id, title, summary }: Pick<Edition, "id" | "title" | "summary">,
  path = "",
): Sharing {
  const { page, file } = storyUrls(origin, id);
  return {
    address: page + path,
    description: summary,
    type: "article",
    image: {
      url: file("shareImage"),
      alt: `${title}: what is at issue, and the latest development`,
      width: SHARE_WIDTH,
      height: SHARE_HEIGHT,
    },
  };
}

interface ShareTagsProps {
  title: string;
  description: string;
  sharing: Sharing;
}

export const ShareTags = ({ title, description, sharing }: ShareTagsProps) => {
  const { address, type, image } = sharing;
  const isWide = image.width > image.height;
  return (
    <>
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={sharing.description ?? description} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={SERVICE_NAME} />
      <meta property="og:locale" content={LOCALE} />
      <meta property="og:image" content={image.url} />
      <meta property="og:image:alt" content={image.alt} />
      <meta property="og:image:width" content={String(image.width)} />
      <meta property="og:image:height" content={String(image.height)} />
      <meta name="twitter:card" content={isWide ? "summary_large_image" : "summary"} />
    </>
  );
};
