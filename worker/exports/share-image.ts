/**
 * `/stories/{story}/share.png`: the Open Graph image, 1200 × 630, with the newest headlines. Type is set by satori and drawn
 * by resvg as WebAssembly with fonts from a package, so that every machine makes the same bytes.
 */
import satori from "satori";
import type { StoryContent, ContentDevelopment } from "../../data/edition/content.ts";
import { editionLine, statusWords } from "./content.ts";
import { formatEventDate } from "./format-date.ts";
import type { Publication } from "./publication.ts";
import { readPackageFile, renderSvg } from "./render-svg.ts";
import { SERVICE_NAME } from "./words.ts";

export const SHARE_WIDTH = 1200;
export const SHARE_HEIGHT = 630;

const INK = "#1b1b1a";
const MUTED = "#5d5a54";
const RULE = "#cfc9bd";
const PAPER = "#fbf9f4";
const ACCENT = "#9c1c1c";
const MARGIN = 64;

/** One family of several scripts: satori takes the first font that has a letter. */
const SCRIPTS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"] as const;
/** What those fonts can draw. */
const DRAWABLE = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Common}\p{sc=Inherited}]*$/u;
const FAMILY = SCRIPTS.join(", ");

const loadFonts = () =>
  SCRIPTS.flatMap((script) =>
    ([400, 600] as const).map((weight) => ({
      name: script,
      data: readPackageFile(
        `@fontsource/source-serif-4/files/source-serif-4-${script}-${weight}-normal.woff`,
      ),
      weight,
      style: "normal" as const,
    })),
  );

type Style = Record<string, string | number>;
interface Block {
  type: "div";
  key: null;
  props: { style: Style; children: string | Block[] };
}
const block = (style: Style, children: string | Block[]): Block => ({
  type: "div",
  key: null,
  props: { style: { display: "flex", ...style }, children },
});

const TWO_LINES = { display: "block", lineClamp: 2 };

/** Sizes are such that a title of two lines and three headlines of two (the schema allows 90 characters) fill the image. */
const row = (development: ContentDevelopment): Block =>
  block(
    {
      flexDirection: "column",
      flexGrow: 1,
      justifyContent: "center",
      borderTop: `1px solid ${RULE}`,
      padding: "10px 0",
    },
    [
      block({ fontSize: 20, color: MUTED }, [
        block({ marginRight: 14 }, formatEventDate(development.date)),
        block(
          development.denial ? { color: ACCENT, fontWeight: 600 } : {},
          statusWords(development),
        ),
      ]),
      block(
        { fontSize: 28, fontWeight: 600, lineHeight: 1.18, marginTop: 3, textWrap: "balance" },
        development.headline,
      ),
    ],
  );

function layout(digest: StoryContent): Block {
  const newest = digest.developments.filter(({ headline }) => DRAWABLE.test(headline)).slice(0, 3);
  const title = DRAWABLE.test(digest.title) ? digest.title : SERVICE_NAME;
  return block(
    {
      flexDirection: "column",
      boxSizing: "border-box",
      width: "100%",
      height: "100%",
      padding: `38px ${MARGIN}px 28px`,
      background: PAPER,
      color: INK,
      fontFamily: FAMILY,
    },
    [
      block({ borderTop: `6px solid ${INK}`, width: 96, marginBottom: 16 }, []),
      block({ fontSize: 44, fontWeight: 600, lineHeight: 1.12, ...TWO_LINES }, title),
      block({ flexDirection: "column", flexGrow: 1, marginTop: 20 }, newest.map(row)),
      block(
        {
          justifyContent: "space-between",
          fontSize: 20,
          color: MUTED,
          borderTop: `1px solid ${RULE}`,
          paddingTop: 14,
        },
        [block({}, editionLine(digest)), block({}, SERVICE_NAME)],
      ),
    ],
  );
}

let fonts: ReturnType<typeof loadFonts> | undefined;

export async function toShareImage({ digest }: Publication): Promise<Uint8Array> {
  fonts ??= loadFonts();
  const svg = await satori(layout(digest), { width: SHARE_WIDTH, height: SHARE_HEIGHT, fonts });
  return renderSvg(svg);
}
