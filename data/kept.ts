/** Published editions as they were kept. */
import { Edition } from "./schema.ts";

/** The edition that a kept file holds; null where it holds none. */
export function parseKept(text: string): Edition | null {
  try {
    const { success, data } = Edition.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    return null;
  }
}
