import { createHash } from "node:crypto";

/** Value of an `integrity` attribute (Subresource Integrity). */
export const integrityOf = (text: string): string =>
  `sha384-${createHash("sha384").update(text).digest("base64")}`;
