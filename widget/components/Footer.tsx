import type { BoxContent } from "../content/box-content.ts";
import { Link } from "./Link.tsx";

interface Props {
  links: BoxContent["links"];
  base: string;
}

/** Ways out of the box: to the whole story, to its data, and to a box of one's own. */
export const Footer = ({ links, base }: Props) => (
  <p part="footer">
    {links.map(([path, text]) => (
      <Link key={path} href={base + path}>
        {text}
      </Link>
    ))}
  </p>
);
