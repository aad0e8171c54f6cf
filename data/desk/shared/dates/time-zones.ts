/** Time zones by the names that people use for them. */

export const ZONES: readonly string[] = ["UTC", ...Intl.supportedValuesOf("timeZone")];

/** The zone of this computer. */
export const localZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, " ")
    .trim();

/** The zone of a name or of its city: "Europe/London", "london", "New York"; null where there is none. */
export function findTimeZone(typed: string): string | null {
  const wanted = fold(typed);
  return (
    ZONES.find((zone) => fold(zone) === wanted) ??
    ZONES.find((zone) => fold(zone.split("/").at(-1) ?? "") === wanted) ??
    null
  );
}
