import { JOINING } from "./outlet-words.ts";

/** The initials of a name in lower case, without and with those of its joining words. */
export function listInitials(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  return [words.filter((word) => !JOINING.test(word)), words]
    .map((list) => list.map((word) => word.charAt(0).toLowerCase()).join(""))
    .filter((initials) => initials.length > 1);
}
