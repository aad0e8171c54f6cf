import type { CitedPosition } from "../api/responses/cited-position.ts";
import type { EditionObjects } from "../../data/model/edition-objects.ts";
import { identifyPositions } from "./identify-objects.ts";

/** Every position of an edition, with the statements that it rests on. */
export const citePositions = ({ edition, byId }: EditionObjects): CitedPosition[] =>
  identifyPositions(edition).map((position) => {
    const said = [position, ...position.earlier].flatMap(({ statement: id }) => {
      const statement = id === null ? undefined : byId.statement.get(id);
      if (!statement) return [];
      const { speaker, stance, quotes } = statement;
      return [{ statement: statement.id, speaker, stance, quotes }];
    });
    return Object.assign(position, { said });
  });
