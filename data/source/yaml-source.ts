/** A YAML file that still knows where each of its values stands. */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
} from "yaml";
import type { Document } from "yaml";
import type { Place } from "./diagnostic.ts";

/** Keys and indices from the top of the file to a value. */
export type Path = readonly PropertyKey[];

export interface YamlError extends Place {
  code: string;
  message: string;
}

/** The tag on a drafted value: `speaker: !draft sabrina-singh`. An editor settles it by taking the tag away. */
export const DRAFT_TAG = "!draft";

/** Where the text begins that is never closed: YAML only notices at its end, often the file's. */
function opening(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar(_key, { range }) {
      if (range && range[0] < end && range[1] >= end) start = range[0];
    },
  });
  return start;
}

export class YamlSource {
  readonly file: string;
  readonly text: string;
  private parsed: { document: Document; lines: LineCounter } | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  /** Parsed again only when a place is asked for, so that a large sound corpus keeps no syntax trees in memory. */
  private parse(): { document: Document; lines: LineCounter } {
    const lines = new LineCounter();
    const document = parseDocument(this.text, { lineCounter: lines, prettyErrors: false });
    return { document, lines };
  }

  /** The file's value (undefined when it does not parse), everything that YAML itself forbids, and each `!draft` in it. */
  read(): { value: unknown; errors: YamlError[]; drafts: Place[] } {
    const { document, lines } = this.parse();
    const errors: YamlError[] = [];
    const drafts: Place[] = [];
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
      const { line, col } = lines.linePos(
        code === "MISSING_CHAR" ? opening(document, pos[0]) : pos[0],
      );
      const place = { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
      // To YAML a draft is a value with a tag it does not know, which it reads as if the tag were not there.
      if (code === "TAG_RESOLVE_FAILED" && this.text.slice(...pos) === DRAFT_TAG)
        drafts.push(place);
      else errors.push({ ...place, code, message });
    }
    // An anchor swallows the word after &, an alias copies what stands elsewhere: in prose, both are slips.
    visit(document, {
      Node: (_key, node) => {
        const isAnchored = (isScalar(node) || isCollection(node)) && node.anchor !== undefined;
        if (!isAlias(node) && !isAnchored) return;
        const { line, col } = lines.linePos(node.range?.[0] ?? 0);
        const message = "& and * at the beginning of a text are anchors and aliases of YAML";
        errors.push({ file: this.file, line, column: col, code: "ANCHOR", message });
      },
    });
    // After the first slip of syntax YAML stumbles over its own feet; keys that stand twice are mistakes of their own.
    const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
    return {
      value: errors.length > 0 ? undefined : document.toJS(),
      errors: errors.filter((error) => error.code === "DUPLICATE_KEY" || error === first),
      drafts,
    };
  }

  /** Every plain scalar that a comment follows on its line, with its path, its value, and the comment. */
  findCommentedScalars(): { path: Path; value: string; comment: string; place: Place }[] {
    const found: ReturnType<YamlSource["findCommentedScalars"]> = [];
    if (!/\S[ \t]+#/u.test(this.text)) return found;
    const { document } = this.parse();
    visit(document, {
      Scalar: (key, node, ancestors) => {
        if (key === "key" || node.type !== Scalar.PLAIN || !node.range) return;
        const comment = /^[ \t]+(#.*)/u.exec(this.text.slice(node.range[1]))?.[1];
        if (comment === undefined) return;
        const path = [...ancestors, node].flatMap((ancestor, depth, all): PropertyKey[] => {
          const parent = all[depth - 1];
          if (isPair(ancestor)) return isScalar(ancestor.key) ? [String(ancestor.key.value)] : [];
          return isSeq(parent) ? [parent.items.indexOf(ancestor)] : [];
        });
        found.push({
          path,
          value: String(node.source ?? node.value),
          comment,
          place: this.at(node.range[1] + this.text.slice(node.range[1]).indexOf("#")),
        });
      },
    });
    return found;
  }

  /** Where the value at the path stands; where there is none, the key of the nearest thing around it. */
  place(path: Path): Place {
    for (let depth = path.length; depth > 0; depth--) {
      const within = path.slice(0, depth);
      const offset =
        depth === path.length
          ? (this.valueOffset(within) ?? this.keyOffset(within))
          : (this.keyOffset(within) ?? this.valueOffset(within));
      if (offset !== undefined) return this.at(offset);
    }
    return { file: this.file, line: 1, column: 1 };
  }

  /** Where the last key of the path stands. */
  placeOfKey(path: Path): Place {
    const offset = this.keyOffset(path);
    return offset === undefined ? this.place(path) : this.at(offset);
  }

  private at(offset: number): Place {
    this.parsed ??= this.parse();
    const { line, col } = this.parsed.lines.linePos(offset);
    return { file: this.file, line, column: col };
  }

  private valueOffset(path: Path): number | undefined {
    this.parsed ??= this.parse();
    const node = this.parsed.document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }

  private keyOffset(path: Path): number | undefined {
    this.parsed ??= this.parse();
    const holder = this.parsed.document.getIn(path.slice(0, -1), true);
    if (!isMap(holder)) return undefined;
    const key = String(path.at(-1));
    const pair = holder.items.find(({ key: node }) => isScalar(node) && String(node.value) === key);
    return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
}
