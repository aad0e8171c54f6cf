/** All that a box can show of a digest, the views that it does not open with included. Runs in the Worker. */
import type { Digest } from "../data/digest.ts";
import type { BoxContent, Foreign } from "./content.ts";
import type { Labels } from "./labels.ts";
import { localise } from "./localise.ts";
import { Sources } from "./Sources.tsx";
import { wholeStyles } from "./styles.ts";
import { toTree } from "./to-tree.ts";
import { WhoSaysWhat } from "./WhoSaysWhat.tsx";

export interface ViewProps {
  digest: Digest;
  labels: Labels;
  foreign: Foreign;
  /** Path of the story on the service. */
  story: string;
}

/** The answer to `digestPath`, and what the server renders the box from. */
export function localiseWhole(digest: Digest, labels: Labels, limit = Infinity): BoxContent {
  const content = localise(digest, labels, limit);
  const props: ViewProps = {
    digest,
    labels,
    foreign: content.foreign,
    story: `/stories/${digest.story}`,
  };
  return {
    ...content,
    views: [toTree(<WhoSaysWhat {...props} />), toTree(<Sources {...props} />)],
    styles: wholeStyles,
  };
}
