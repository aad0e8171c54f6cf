/** The invented story that every test service serves: tests/fixtures/stories/bridge-library, in two published editions. */

export const STORY = "bridge-library";

/** How many of its developments are key: the rows of the box's first view. */
export const KEY_ROWS = 4;
