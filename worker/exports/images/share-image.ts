/**
 * `/stories/{story}/share.png`: the Open Graph image, 1200 × 630, with the title, the leading claim and each side's position, and
 * the latest key development; without a claim, the latest three. satori lays out the text with fonts from a package. No text is
 * smaller than 24 px, because feeds show the image at half its size.
 */
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import satori from "satori";
import type { Claim, Development } from "../../../data/model/edition.ts";
import { rankDevelopments } from "../../../data/edition/build/rank-developments.ts";
import { Mark } from "../../../widget/components/Mark.tsx";
import type { BoxMark } from "../../../widget/content/box-content.ts";
import { editionText, positionMark } from "../../../widget/content/content-text.ts";
import { positionsOn } from "../text/claim-text.ts";
import type { EditionReader } from "../edition-reader.ts";
import type { PreparedEdition } from "../prepared-edition.ts";
import { readPackageFile, renderSvg } from "./render-svg.ts";
import { SHARE_HEIGHT, SHARE_WIDTH } from "./share-size.ts";
import { SERVICE_NAME } from "../service-name.ts";
import { dateText, plainDispute, plainPosition, plainStatus } from "../text/edition-text.ts";

const INK = "#1b1b1a";
const MUTED = "#5d5a54";
const RULE = "#cfc9bd";
const PAPER = "#fbf9f4";
const ACCENT = "#9c1c1c";
const MARGIN = 64;

/** One family in several scripts: for each character, satori uses the first font that has it. */
const SCRIPTS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek"] as const;
const FAMILY = SCRIPTS.join(", ");
/** Text that these fonts can render. */
const RENDERABLE = /^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Common}\p{sc=Inherited}]*$/u;

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
type Child = Block | ReturnType<typeof drawMark>;
interface Block {
  type: "div";
  key: null;
  props: { style: Style; children: string | Child[] };
}
const block = (style: Style, children: string | Child[]): Block => ({
  type: "div",
  key: null,
  props: { style: { display: "flex", ...style }, children },
});

/** The mark of the box in a colour. An image, because satori writes attributes that are undefined. */
function drawMark(mark: BoxMark, color: string, size: number) {
  const svg = renderToString(h(Mark, { of: mark }))
    .replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    .replaceAll("currentColor", color);
  const src = `data:image/svg+xml;base64,${btoa(svg)}`;
  return { type: "img" as const, key: null, props: { src, width: size, height: size } };
}

const TWO_LINES: Style = { display: "block", lineClamp: 2 };
const HEADLINE: Style = { fontWeight: 600, lineHeight: 1.2, marginTop: 4, ...TWO_LINES };
const SIDES_PER_ROW = 4;

/** The claim and each side's position; null if the fonts cannot render the text. */
function drawClaim(reader: EditionReader, claim: Claim): Block | null {
  const positions = positionsOn(reader, claim).map((position) => ({
    value: position.value,
    mark: positionMark(position.value, position.before),
    name: reader.nameOf(position.side),
    text: plainPosition(reader, position),
  }));
  const texts = [
    claim.text,
    reader.labels.atIssue,
    ...positions.flatMap(({ name, text }) => [name, text]),
  ];
  if (!texts.every((text) => RENDERABLE.test(text))) return null;
  const width = `${100 / Math.min(SIDES_PER_ROW, positions.length)}%`;
  return block({ flexDirection: "column", borderTop: `1px solid ${RULE}`, paddingTop: 14 }, [
    block({ fontSize: 25, fontWeight: 600, color: ACCENT }, reader.labels.atIssue),
    block({ fontSize: 34, ...HEADLINE }, claim.text),
    block(
      { flexWrap: "wrap", marginTop: 12 },
      positions.map(({ value, mark, name, text }) => {
        const color = value === "denies" ? ACCENT : value === "not-here" ? MUTED : INK;
        return block({ width, boxSizing: "border-box", paddingRight: 16, paddingBottom: 8 }, [
          block({ marginTop: 5, marginRight: 12 }, [drawMark(mark, color, 28)]),
          block({ flexDirection: "column", flexShrink: 1 }, [
            block({ fontSize: 28, fontWeight: 600, lineHeight: 1.2 }, name),
            block(
              { fontSize: 25, lineHeight: 1.2, color: value === "denies" ? ACCENT : MUTED },
              text,
            ),
          ]),
        ]);
      }),
    ),
  ]);
}

function drawDevelopment(reader: EditionReader, development: Development): Block {
  const dispute = plainDispute(reader, development);
  const aside = dispute ?? plainStatus(reader, development);
  return block({ flexDirection: "column", borderTop: `1px solid ${RULE}`, padding: "12px 0" }, [
    block({ fontSize: 25, color: MUTED }, [
      block({ marginRight: 18, flexShrink: 0 }, dateText(reader, development.date)),
      ...(aside === null
        ? []
        : [
            block(
              { ...TWO_LINES, lineClamp: 1, ...(dispute !== null && { color: ACCENT }) },
              aside,
            ),
          ]),
    ]),
    block({ fontSize: 32, ...HEADLINE }, development.headline),
  ]);
}

function layout(reader: EditionReader): Block {
  const { edition } = reader;
  const { key } = rankDevelopments(edition);
  const leading = edition.claims.find(({ lead }) => lead);
  const claim = leading ? drawClaim(reader, leading) : null;
  const latest = (
    key.length > 0
      ? key.map(({ development }) => reader.get("development", development))
      : edition.developments
  ).filter(({ headline }) => RENDERABLE.test(headline));
  const title = RENDERABLE.test(edition.title) ? edition.title : SERVICE_NAME;
  return block(
    {
      flexDirection: "column",
      boxSizing: "border-box",
      width: "100%",
      height: "100%",
      padding: `34px ${MARGIN}px 26px`,
      background: PAPER,
      color: INK,
      fontFamily: FAMILY,
    },
    [
      block({ borderTop: `6px solid ${INK}`, width: 96, marginBottom: 14, flexShrink: 0 }, []),
      block(
        { fontSize: 42, fontWeight: 600, lineHeight: 1.12, marginBottom: 14, ...TWO_LINES },
        title,
      ),
      ...(claim ? [claim] : []),
      block(
        { flexDirection: "column", flexGrow: 1, justifyContent: "flex-end" },
        latest.slice(0, claim ? 1 : 3).map((development) => drawDevelopment(reader, development)),
      ),
      block(
        {
          justifyContent: "space-between",
          flexShrink: 0,
          fontSize: 24,
          color: MUTED,
          borderTop: `1px solid ${RULE}`,
          paddingTop: 12,
        },
        [block({}, editionText(reader.labels, reader.edition)), block({}, SERVICE_NAME)],
      ),
    ],
  );
}

let fonts: ReturnType<typeof loadFonts> | undefined;

/** The image as an SVG document; without `embedFont` its text stays text instead of outlines. */
export function toShareSvg(
  { reader }: PreparedEdition,
  { embedFont = true } = {},
): Promise<string> {
  fonts ??= loadFonts();
  return satori(layout(reader), { width: SHARE_WIDTH, height: SHARE_HEIGHT, fonts, embedFont });
}

export async function toShareImage(edition: PreparedEdition): Promise<Uint8Array> {
  return renderSvg(await toShareSvg(edition));
}
