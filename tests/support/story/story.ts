/** The invented story that test services serve: tests/fixtures/stories/bridge-library, in two published editions. */

export const STORY = "bridge-library";

/** The number of its key developments: the rows of the box's first view. */
export const KEY_ROWS = 4;
