/** Reads an edition for the exports: objects, related objects, and names in the story's language. */
import type { Correction, Development, Edition } from "../../data/model/edition.ts";
import { EditionObjects } from "../../data/model/edition-objects.ts";
import { findCorrectedDevelopment } from "../../data/edition/corrected-development.ts";
import { formatName, formatNameInText } from "../../widget/i18n/format-name.ts";
import type { Labels } from "../../widget/i18n/labels.ts";
import { storyUrls, type StoryUrls } from "./story-urls.ts";

export class EditionReader extends EditionObjects {
  readonly labels: Labels;
  readonly urls: StoryUrls;

  /** `isPinned`: links to pages for readers lead to this edition, also when there is a newer one. */
  constructor(edition: Edition, origin: string, labels: Labels, { isPinned = false } = {}) {
    super(edition);
    this.labels = labels;
    this.urls = storyUrls(origin, edition.id, isPinned ? edition.edition : undefined);
  }

  /** Corrections of a development and of the statements on it. */
  correctionsOf({ id }: Development): Correction[] {
    return this.edition.corrections.filter(
      (correction) => findCorrectedDevelopment(this.edition, correction) === id,
    );
  }

  /** An actor's name on its own. */
  nameOf(id: string): string {
    return formatName(this.get("actor", id), this.labels, this.edition.language).text;
  }

  /** An actor's name within a sentence. */
  nameInText(id: string): string {
    return formatNameInText(this.get("actor", id), this.labels, this.edition.language).text;
  }
}
