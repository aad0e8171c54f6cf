import { createHash } from "node:crypto";

/** Value of an `integrity` attribute (Subresource Integrity). */
export const integrityOf = (text: string, algorithm: "sha256" | "sha384" = "sha384"): string =>
  `${algorithm}-${createHash(algorithm).update(text).digest("base64")}`;
