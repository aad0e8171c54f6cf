import { join } from "node:path";

/** The folder of the invented stories. */
export const FIXTURES = join(import.meta.dirname, "..", "..", "fixtures", "stories");
