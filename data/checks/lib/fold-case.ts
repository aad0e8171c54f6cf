/** Folds case and compatibility forms (full-width letters, ligatures), for comparisons that ignore both. */
export const foldCase = (text: string): string => text.normalize("NFKC").toLowerCase();
