import type { FirstView } from "../content/box-content.ts";
import { Link } from "./Link.tsx";

interface Props {
  links: FirstView["links"];
  base: string;
}

/** Links out of the box: to the full story, its data and the builder. */
export const Footer = ({ links, base }: Props) => (
  <ul part="footer">
    {links.map(([text, path]) =>
      path ? (
        <li key={text}>
          <Link href={path.startsWith("/") ? base + path : path}>{text}</Link>
        </li>
      ) : (
        <li part="edition" key={text}>
          {text}
        </li>
      ),
    )}
  </ul>
);
