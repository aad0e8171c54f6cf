/** The oldest browsers that the README promises to support, and what browser-compat-data says of them. */
import bcd, {
  type CompatStatement,
  type Identifier,
} from "@mdn/browser-compat-data" with { type: "json" };

export const FLOOR = { chrome: 111, firefox: 128, safari: 16.4 } as const;

type Browser = keyof typeof FLOOR;
const BROWSERS: Browser[] = ["chrome", "firefox", "safari"];

/** Something that code uses. */
export interface UsedFeature {
  name: string;
  /** Its entries in browser-compat-data; it is supported where one of them is. */
  entries: readonly (Identifier | undefined)[];
}

export type CompatNode = Identifier | undefined;

/** The entry at a path; undefined if there is none. */
export function findEntry(root: object | undefined, ...path: string[]): CompatNode {
  let entry: object | undefined = root;
  for (const key of path) {
    const next: unknown = entry && Object.hasOwn(entry, key) ? Reflect.get(entry, key) : undefined;
    entry = isEntry(next) ? next : undefined;
  }
  return isEntry(entry) ? entry : undefined;
}

const isEntry = (value: unknown): value is Identifier =>
  typeof value === "object" && value !== null && !("support" in value);

function supports({ support }: CompatStatement, browser: Browser): boolean {
  return [support[browser]]
    .flat()
    .some(
      (statement) =>
        statement &&
        !statement.flags &&
        !statement.prefix &&
        !statement.alternative_name &&
        !statement.partial_implementation &&
        statement.version_removed === undefined &&
        typeof statement.version_added === "string" &&
        Number.parseFloat(statement.version_added.replace("≤", "")) <= FLOOR[browser],
    );
}

/** A line for each supported browser that lacks the feature, or one if browser-compat-data does not know it. */
export function findProblems({ name, entries }: UsedFeature): string[] {
  // oxlint-disable-next-line no-underscore-dangle -- a name of the data
  const statements = entries.flatMap((entry) => entry?.__compat ?? []);
  if (statements.length === 0) return [`${name}: not in browser-compat-data`];
  return BROWSERS.filter(
    (browser) => !statements.some((statement) => supports(statement, browser)),
  ).map((browser) => `${name}: not in ${browser} ${FLOOR[browser]}`);
}

/**
 * The problems of the features that are not exempt, then the exemptions that no feature needs.
 *
 * @param exempt names of features, with the reason why a browser may lack them
 */
export function checkFloor(
  features: readonly UsedFeature[],
  exempt: Readonly<Record<string, string>>,
): string[] {
  const unneeded = new Set(Object.keys(exempt));
  const problems = features.flatMap((feature) => {
    const found = findProblems(feature);
    if (!(feature.name in exempt)) return found;
    if (found.length > 0) unneeded.delete(feature.name);
    return [];
  });
  return [...problems, ...Array.from(unneeded, (name) => `${name}: needs no exemption`)];
}

export { bcd };
