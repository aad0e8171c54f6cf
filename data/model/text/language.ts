/** BCP 47 language tags. */

/** The canonical form of a tag: "en-US" for "EN-us"; null if the tag is malformed ("en_us") or its language unknown. */
export function canonicalLanguage(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    if (canonical === undefined) return null;
    const language = new Intl.Locale(canonical).language;
    const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
    return names.of(language) === undefined ? null : canonical;
  } catch {
    return null;
  }
}

/** The language of a tag without its script and region: "de" of "de-AT". */
export const baseLanguage = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";
