/** BCP 47 language tags. */

/** The tag in its canonical form ("en_us" has none, "EN-us" is "en-US"); null where it is not well-formed or of no known language. */
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
