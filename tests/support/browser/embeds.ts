/** The service under test, and the embeds of its story as a publisher pastes them. */
import { inject } from "vitest";
import { STORY } from "../story/story.ts";

/** Origin of the service, without a slash at the end. */
export const service = inject("service");

/** Addresses of the story's script, of the element's, and of the iframe page. */
export const STORY_SCRIPT = `${service}/embed/${STORY}.js`;
export const ELEMENT_SCRIPT = `${service}/embed/key-developments.js`;
export const FRAME_PAGE = `${service}/embed/${STORY}`;

const tag = (src: string, attributes: string): string =>
  `<script async src="${src}"${attributes && ` ${attributes}`}></script>`;

/** The tag of the story's script. */
export const script = (attributes = ""): string => tag(STORY_SCRIPT, attributes);

/** The tag of the element's script. */
export const elementScript = (attributes = ""): string => tag(ELEMENT_SCRIPT, attributes);

/** The element alone, around the publisher's fallback. */
export const box = (attributes = "", fallback = ""): string =>
  `<key-developments story="${STORY}" ${attributes}>${fallback}</key-developments>`;

/** The element after its script. */
export const element = (attributes = "", fallback = ""): string =>
  elementScript() + box(attributes, fallback);

/** The iframe. `query`: its options, with `?`. */
export const iframe = (attributes = "", query = ""): string =>
  `<iframe src="${FRAME_PAGE}${query}" title="Key developments" width="600" height="900" ${attributes}></iframe>`;

/** The tag of the script by which frames set their height. */
export const PARENT_SCRIPT = `<script async src="${service}/embed/parent.js"></script>`;
