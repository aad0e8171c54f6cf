/** Makes the module with a box's behaviour, with or without the details of one edition. */
import type { BoxDetails } from "./box-content.ts";
import { toLiteral } from "./to-literal.ts";

const WITHOUT = "export default __BEHAVIOUR__();\n";

/** Makes a module of the built entries/behaviour.ts. */
export const makeBehaviourModule = (code: string): string => code.trim() + WITHOUT;

/** Adds the details that are at `path` on the service. */
export const addDetails = (module: string, path: string, details: BoxDetails): string =>
  `${module.slice(0, -WITHOUT.length)}export default __BEHAVIOUR__(${toLiteral(path)},${toLiteral(details)});\n`;
