/** The sections of the story page beside the box: other developments, editions, corrections, contact and licence. */
import { findCorrectedDevelopment } from "../../../data/edition/corrected-development.ts";
import { rankDevelopments } from "../../../data/edition/build/rank-developments.ts";
import type { Correction, Edition } from "../../../data/model/edition.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { formatEventDate } from "../../../widget/i18n/format-date.ts";
import type { StoryEntry } from "../../corpus/corpus.ts";
import { Day } from "../day.tsx";

/** Names and URLs of common licences by SPDX id; others are shown by their id. */
const LICENCES: Record<string, readonly [name: string, url: string]> = {
  "CC0-1.0": ["CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"],
  "CC-BY-4.0": ["CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
  "CC-BY-SA-4.0": ["CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"],
  "ODbL-1.0": ["ODbL 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"],
};

const Editions = ({ story, edition }: { story: StoryEntry; edition: Edition }) => (
  <section class="sheet" aria-labelledby="editions">
    <h2 id="editions">Editions</h2>
    {edition.published === null && (
      <p>This page shows a draft. It has not been published and cannot be cited yet.</p>
    )}
    {edition.published !== null && edition.edition !== story.edition && (
      <p>
        This page shows an earlier edition.{" "}
        <a href={`/stories/${story.id}`}>Go to the current one</a>.
      </p>
    )}
    {story.editions.length > 0 && (
      <table>
        <thead>
          <tr>
            <th scope="col">Published</th>
            <th scope="col">What changed</th>
            <th scope="col">Edition</th>
          </tr>
        </thead>
        <tbody>
          {story.editions.toReversed().map((archived) => (
            <tr key={archived.edition}>
              <td>
                <Day day={archived.published} />
              </td>
              <td>
                <a href={`/stories/${story.id}/changes#e${archived.edition}`}>{archived.note}</a>
              </td>
              <td>
                {archived.withdrawal ? (
                  "withdrawn"
                ) : (
                  <a href={`/stories/${story.id}?edition=${archived.edition}`}>
                    <code>{archived.edition}</code>
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);

/** Fragment identifier of the corrected text on this page. */
const targetOf = (edition: Edition, correction: Correction): string =>
  `#${findCorrectedDevelopment(edition, correction) ?? "kd"}`;

const Corrections = ({ edition }: { edition: Edition }) => (
  <section class="sheet" aria-labelledby="corrections">
    <h2 id="corrections">Corrections</h2>
    {edition.corrections.length === 0 ? (
      <p>
        None so far. A corrected date, headline or status is listed here and in the box, with what
        it was before.
      </p>
    ) : (
      <ul class="plain">
        {edition.corrections.map((correction) => (
          <li key={correction.date + correction.whatChanged}>
            <Day day={correction.date} />:{" "}
            <a href={targetOf(edition, correction)}>{correction.whatChanged}</a>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** For browsers without scripts: the developments that are not key, which the box renders only with scripts. */
const OtherDevelopments = ({ edition }: { edition: Edition }) => {
  const { context } = rankDevelopments(edition);
  const others = edition.developments.filter(({ id }) => context.includes(id));
  if (others.length === 0) return null;
  return (
    <noscript>
      <section class="sheet" aria-labelledby="other">
        <h2 id="other">Other developments</h2>
        <ul class="plain" lang={edition.language}>
          {others.map(({ id, date, headline, summary }) => (
            <li id={id} key={id}>
              <b>{headline}</b>{" "}
              <span class="small">{formatEventDate(date, en, { alone: true })}</span>
              <p>{summary}</p>
            </li>
          ))}
        </ul>
      </section>
    </noscript>
  );
};

interface SectionProps {
  edition: Edition;
  /** Contact of the service, for a story that names none. */
  contact: string | undefined;
}

const Contact = ({ edition, contact }: SectionProps) => {
  const { licence } = edition;
  const named = licence === null ? undefined : LICENCES[licence];
  const address = edition.contact ?? contact;
  return (
    <section class="sheet" aria-labelledby="contact">
      <h2 id="contact">Errors and licence</h2>
      <p>
        {address ? (
          <>
            <a href={address}>Report an error</a>.
          </>
        ) : (
          "No contact is named for this story: write to the publication on whose page you saw the box."
        )}{" "}
        Please include the link of the development that it is about.
      </p>
      {licence !== null && (
        <p>
          Licence of the edited data:{" "}
          {named ? (
            <a href={named[1]} rel="license">
              {named[0]}
            </a>
          ) : (
            licence
          )}
          . Quoted texts are the property of their outlets.
        </p>
      )}
    </section>
  );
};

export const StorySections = ({
  story,
  edition,
  contact,
}: SectionProps & { story: StoryEntry }) => (
  <div>
    <OtherDevelopments edition={edition} />
    <Editions story={story} edition={edition} />
    <Corrections edition={edition} />
    <Contact edition={edition} contact={contact} />
  </div>
);
