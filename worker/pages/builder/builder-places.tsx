/** The places that a box can go into, and the snippets for each. Radio buttons and CSS select one, without scripts. */
import type { Snippet, SnippetName } from "../../embeds/snippet.ts";

interface Variant {
  id: string;
  /** Name of the choice under the code. */
  label: string;
  snippet: SnippetName;
}

interface EmbedPlace {
  id: string;
  title: string;
  about: string;
  /** The first is selected initially. */
  variants: readonly Variant[];
}

const PLACES: readonly EmbedPlace[] = [
  {
    id: "html",
    title: "Our own HTML or CMS template",
    about: "a script tag where the box should appear",
    variants: [
      { id: "line", label: "One line", snippet: "Script alone" },
      { id: "place", label: "Reserve its space so that nothing moves", snippet: "Script" },
      { id: "sheet", label: "Strict CSP", snippet: "Script with a style sheet" },
      { id: "several", label: "Several boxes", snippet: "Element" },
      { id: "integrity", label: "Pin it with SRI", snippet: "Element with integrity" },
    ],
  },
  {
    id: "cms",
    title: "WordPress, Ghost or Drupal",
    about: "paste an address on a line of its own",
    variants: [{ id: "address", label: "Address", snippet: "oEmbed" }],
  },
  {
    id: "framework",
    title: "React, Vue or Svelte",
    about: "an element in a component",
    variants: [
      { id: "react", label: "React", snippet: "React" },
      { id: "vue", label: "Vue or Svelte", snippet: "Vue or Svelte" },
    ],
  },
  {
    id: "frame",
    title: "A page that allows no third-party scripts",
    about: "an iframe",
    variants: [
      { id: "alone", label: "Without a script", snippet: "Iframe alone" },
      { id: "grows", label: "Let it grow with the box", snippet: "Iframe" },
    ],
  },
  {
    id: "server",
    title: "Our server",
    about: "markup to insert into the page",
    variants: [{ id: "fragment", label: "Fragment", snippet: "Server-side include" }],
  },
];

const variantId = (place: EmbedPlace, variant: Variant): string => `${place.id}-${variant.id}`;

/** The variants that have a snippet: without a release there is none with SRI. */
const listVariants = (place: EmbedPlace, snippets: readonly Snippet[]): [Variant, Snippet][] =>
  place.variants.flatMap((variant) => {
    const snippet = snippets.find(({ name }) => name === variant.snippet);
    return snippet ? [[variant, snippet]] : [];
  });

/** Shows only the snippet of the selected place and variant, and the variants of that place. */
export const placeStyles: string = [
  ".snippet, .variants { display: none }",
  ...PLACES.flatMap((place) => [
    `.builder:has(#place-${place.id}:checked) .variants-${place.id} { display: inline }`,
    ...place.variants.map((variant) => {
      const id = variantId(place, variant);
      return `.builder:has(#place-${place.id}:checked):has(#variant-${id}:checked) .snippet-${id} { display: block }`;
    }),
  ]),
].join("\n");

export const Places = () => (
  <fieldset class="where">
    <legend>Where will it go?</legend>
    {PLACES.map(({ id, title, about }, index) => (
      <label key={id}>
        <input type="radio" name="place" value={id} id={`place-${id}`} checked={index === 0} />
        <span>
          {title}
          <span class="small">{about}</span>
        </span>
      </label>
    ))}
  </fieldset>
);

/** A text whose URLs are links. A full stop at the end of a URL ends the sentence and is not part of the link. */
const Linked = ({ text }: { text: string }) => (
  <>
    {text.split(/(https?:\/\/[^\s,;]*[^\s,;.])/).map((part, index) =>
      index % 2 === 1 ? (
        <a href={part} key={part}>
          {part.slice(part.lastIndexOf("/") + 1)}
        </a>
      ) : (
        part
      ),
    )}
  </>
);

/** The snippets. pages/client/builder.ts adds the copy buttons. */
export const Code = ({ snippets }: { snippets: readonly Snippet[] }) => (
  <div class="code" id="code">
    <header>
      <h2>Paste this where the box should appear</h2>
    </header>
    {PLACES.map((place) =>
      listVariants(place, snippets).map(([variant, { name, about, code, styles }]) => (
        <div class={`snippet snippet-${variantId(place, variant)}`} key={variantId(place, variant)}>
          <section aria-label={`${name}: code to copy`}>
            <pre>
              <code data-name={name}>{code}</code>
            </pre>
          </section>
          <p class="small">
            <Linked text={about} />
          </p>
          {styles && (
            <div class="rules">
              <header>
                <h2>Add this to your style sheet</h2>
              </header>
              <section aria-label={`${name}: rules to copy`}>
                <pre>
                  <code data-styles={name}>{styles}</code>
                </pre>
              </section>
            </div>
          )}
        </div>
      )),
    )}
    <footer class="small">
      {PLACES.map((place) => {
        const variants = listVariants(place, snippets);
        return (
          <span
            class={`variants variants-${place.id}`}
            role="radiogroup"
            aria-label="Variant"
            key={place.id}
          >
            {variants.map(([variant], index) => (
              <label class="choice" key={variant.id} hidden={variants.length === 1}>
                <input
                  type="radio"
                  name={`variant-${place.id}`}
                  id={`variant-${variantId(place, variant)}`}
                  value={variant.id}
                  checked={index === 0}
                />
                {variant.label}
              </label>
            ))}
          </span>
        );
      })}{" "}
      <a href="#policy">Policy (CSP)</a>
    </footer>
  </div>
);
