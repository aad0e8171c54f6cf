/** A time of day as pages write it: "14:05", "14.05", "14h05", "2.05pm". Source of a regular expression. */
export const TIME_OF_DAY = String.raw`(?:[01]?\d|2[0-4])[:.h][0-5]\d(?::[0-5]\d)?(?: ?[APap]\.?[Mm]\.?)?`;

const ALONE = new RegExp(`^\\(?${TIME_OF_DAY}(?: [A-Z]{2,4})?\\)?$`, "u");

/** Whether a line is a time of day and nothing else: it begins an entry of a live blog. */
export const isTimeAlone = (text: string): boolean => ALONE.test(text);
