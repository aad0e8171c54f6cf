import type { FirstView } from "../content/box-content.ts";
import { Link } from "./Link.tsx";

interface Props {
  links: FirstView["links"];
  base: string;
}

/** Links out of the box: to the full story, its data and the builder. */
export const Footer = ({ links, base }: Props) => (
  <footer part="footer">
    {links.map(([text, path]) =>
      path ? (
        <Link key={text} href={path.startsWith("/") ? base + path : path}>
          {text}
        </Link>
      ) : (
        <span part="edition" key={text}>
          {text}
        </span>
      ),
    )}
  </footer>
);
