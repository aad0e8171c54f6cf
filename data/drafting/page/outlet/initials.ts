/** The initials of a name. */
import { JOINING } from "./outlet-words.ts";

/** Fewer initials are often something else. */
const MIN_INITIALS = 3;

/** The initials of a name in lower case, without and with those of its joining words; none with fewer letters than `least`. */
export function listInitials(name: string, least = MIN_INITIALS): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  return [words.filter((word) => !JOINING.test(word)), words]
    .map((list) => list.map((word) => word.charAt(0).toLowerCase()).join(""))
    .filter((initials) => initials.length >= least);
}
