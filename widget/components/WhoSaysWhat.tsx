/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role, jsx-a11y/prefer-tag-over-role
   -- a table that is laid out as lists loses its roles in some browsers unless they are written out */
import { ICONS } from "./icons.ts";
import { Link } from "./Link.tsx";
import { makePassage } from "../content/make-content.ts";
import type { ViewProps } from "../content/make-full-content.tsx";
import { StatusMark } from "./StatusMark.tsx";

/**
 * Sides by claims. One table: where the box is narrow the styles turn its columns into lists, one a side, which is
 * why each cell repeats its claim and the roles are spelled out. Rendered on the server only (tree.ts).
 */
export const WhoSaysWhat = ({ digest, labels, foreign, story }: ViewProps) => {
  const { sides, rows } = digest.positions ?? { sides: [], rows: [] };
  return (
    <table part="positions" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {labels.views[0]}
          </th>
          {sides.map(({ id, name }) => (
            <th part="side" role="columnheader" scope="col" key={id}>
              <span {...foreign}>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ claim, text: claimText, cells }) => {
          const about = <span {...foreign}>{claimText}</span>;
          return (
            <tr role="row" key={claim}>
              <th role="rowheader" scope="row">
                {about}
              </th>
              {cells.map((cell, index) => {
                const side = sides[index]?.id;
                if (!cell)
                  return (
                    <td part="silent" role="cell" key={side}>
                      <span role="img" aria-label={labels.position["not-here"]}>
                        –
                      </span>
                    </td>
                  );
                const { text, article, outlet, note } = makePassage({ digest, labels }, cell.quote);
                return (
                  <td part="position" role="cell" key={side}>
                    <div part="about">{about}</div>
                    <details part="said">
                      <summary part="says">
                        <StatusMark
                          status={{
                            of: cell.position,
                            text: labels.position[cell.position],
                            icon: ICONS[cell.position],
                          }}
                        />
                        <span part="speaker">{cell.speaker}</span>
                      </summary>
                      <blockquote part="quote" {...foreign}>
                        {text}
                      </blockquote>
                      <p part="cite">
                        <Link href={`${story}/articles/${article}`}>{outlet}</Link>
                        {note}
                      </p>
                    </details>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
