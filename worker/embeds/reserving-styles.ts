/** Class of the container whose box has its height reserved by the page's style sheet. */
export const SPACE_CLASS = "key-developments-space";

/**
 * Limits a reserved height to nine tenths of the window's. If the script never runs, as behind a consent manager, which fires no
 * error event, some of the article stays in view wherever the reader scrolls. What follows the box is out of view, and so does not
 * shift, unless the box begins in the first tenth of the window.
 */
export const limitHeight = (estimate: string): string => `min(90vh, ${estimate})`;

/**
 * Rules for the page's own style sheet that reserve a box's height, for pages without style attributes and error handlers: under a
 * strict Content-Security-Policy, and in components of a framework. An animation releases the height where the script does not run.
 */
export const writeReservingStyles = (story: string, estimate: string): string =>
  `.${SPACE_CLASS} { container-type: inline-size; display: grid }
.${SPACE_CLASS} > [story="${story}"] { min-height: ${limitHeight(estimate)} }
/* Where the script has not run after 10 seconds, the space is released. */
.${SPACE_CLASS} > :not(:defined) { animation: key-developments-release 0s 10s forwards }
@keyframes key-developments-release { to { min-height: 0 } }`;
