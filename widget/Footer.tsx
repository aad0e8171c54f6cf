import type { BoxContent } from "./content.ts";
import { Link } from "./Link.tsx";

interface Props {
  content: BoxContent;
  base: string;
}

/** Ways out of the box: to the whole story, to its data, and to a box of one's own. */
export const Footer = ({ content: { story, words }, base }: Props) => (
  <p part="footer">
    <Link href={`${base}/stories/${story}`}>{words.storyPage}</Link>
    <Link href={`${base}/v1/stories/${story}`}>JSON</Link>
    <Link href={`${base}/stories/${story}/feed.json`}>{words.feed}</Link>
    <Link href={`${base}/`}>{words.embed}</Link>
  </p>
);
