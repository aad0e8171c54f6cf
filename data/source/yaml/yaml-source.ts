/** A YAML file with the positions of its values. */
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
  type Document,
} from "yaml";
import { startOf, type Place } from "../diagnostic.ts";

/** Keys and indices from the top of the file to a value. */
export type Path = readonly PropertyKey[];

/** The path to a node that `visit` visits. */
export const pathToNode = (node: unknown, ancestors: readonly unknown[]): (string | number)[] =>
  [...ancestors, node].flatMap((item, depth, all): (string | number)[] => {
    if (isPair(item)) return isScalar(item.key) ? [String(item.key.value)] : [];
    const parent = all[depth - 1];
    return isSeq(parent) ? [parent.items.indexOf(item)] : [];
  });

interface ParsedDocument {
  document: Document;
  lines: LineCounter;
}

interface YamlError extends Place {
  code: string;
  message: string;
}

/** The tag of a drafted value, `speaker: !draft otto-linden`. An editor confirms the value by removing the tag. */
export const DRAFT_TAG = "!draft";

/** The offset where an unclosed text begins. The parser reports its end, often the end of the file. */
function findOpening(document: Document, end: number): number {
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
  private positions: ParsedDocument | undefined;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
  }

  private parse(): ParsedDocument {
    const lines = new LineCounter();
    const document = parseDocument(this.text, { lineCounter: lines, prettyErrors: false });
    return { document, lines };
  }

  /** Parsed again when a position is needed, so that a large valid corpus keeps no syntax trees in memory. */
  private get parsed(): ParsedDocument {
    return (this.positions ??= this.parse());
  }

  /** The file's value (undefined if it cannot be parsed), its syntax errors, and the position of each `!draft`. */
  read(): { value: unknown; errors: YamlError[]; drafts: Place[] } {
    const { document, lines } = this.parse();
    const errors: YamlError[] = [];
    const drafts: Place[] = [];
    for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
      const { line, col } = lines.linePos(
        code === "MISSING_CHAR" ? findOpening(document, pos[0]) : pos[0],
      );
      const place = { file: this.file, line: Math.max(line, 1), column: Math.max(col, 1) };
      // The parser warns about the unknown tag !draft and otherwise ignores it.
      if (code === "TAG_RESOLVE_FAILED" && this.text.slice(...pos) === DRAFT_TAG)
        drafts.push(place);
      else errors.push({ ...place, code, message });
    }
    // Anchors and aliases are errors: in prose, & and * at the beginning of a text are meant literally.
    visit(document, {
      Node: (_key, node) => {
        const isAnchored = (isScalar(node) || isCollection(node)) && node.anchor !== undefined;
        if (!isAlias(node) && !isAnchored) return;
        const { line, col } = lines.linePos(node.range?.[0] ?? 0);
        const message = "& and * at the beginning of a text are anchors and aliases of YAML";
        errors.push({ file: this.file, line, column: col, code: "ANCHOR", message });
      },
    });
    // Syntax errors after the first are usually consequences of it; duplicate keys are not.
    const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
    return {
      value: errors.length > 0 ? undefined : document.toJS(),
      errors: errors.filter((error) => error.code === "DUPLICATE_KEY" || error === first),
      drafts,
    };
  }

  /** Every plain scalar that is followed by a comment on its line. */
  findCommentedScalars(): { path: Path; value: string; comment: string; place: Place }[] {
    const scalars: ReturnType<YamlSource["findCommentedScalars"]> = [];
    if (!/\S[ \t]+#/u.test(this.text)) return scalars;
    const { document } = this.parse();
    visit(document, {
      Scalar: (key, node, ancestors) => {
        if (key === "key" || node.type !== Scalar.PLAIN || !node.range) return;
        const comment = /^[ \t]+(#.*)/u.exec(this.text.slice(node.range[1]))?.[1];
        if (comment === undefined) return;
        scalars.push({
          path: pathToNode(node, ancestors),
          value: String(node.source ?? node.value),
          comment,
          place: this.at(node.range[1] + this.text.slice(node.range[1]).indexOf("#")),
        });
      },
    });
    return scalars;
  }

  /** The position of the value at a path; if there is none, of the nearest enclosing key. */
  place(path: Path): Place {
    for (let depth = path.length; depth > 0; depth--) {
      const within = path.slice(0, depth);
      const offset =
        depth === path.length
          ? (this.valueOffset(within) ?? this.keyOffset(within))
          : (this.keyOffset(within) ?? this.valueOffset(within));
      if (offset !== undefined) return this.at(offset);
    }
    return startOf(this.file);
  }

  /** The position of the last key of a path. */
  placeOfKey(path: Path): Place {
    const offset = this.keyOffset(path);
    return offset === undefined ? this.place(path) : this.at(offset);
  }

  /** Path of the deepest value or key at a place; a draft begins with its tag. */
  pathAt({ line, column }: Place): (string | number)[] {
    const { document, lines } = this.parsed;
    const offset = (lines.lineStarts[line - 1] ?? 0) + column - 1;
    let path: (string | number)[] = [];
    visit(document, {
      Node: (_key, node, ancestors) => {
        const [from, end] = node.range!;
        const isDraft = "tag" in node && node.tag === DRAFT_TAG;
        const start = isDraft ? this.text.lastIndexOf(DRAFT_TAG, from) : from;
        if (offset < start || offset >= Math.max(end, start + 1)) return;
        const found = pathToNode(node, ancestors);
        if (found.length >= path.length) path = found;
      },
    });
    return path;
  }

  private at(offset: number): Place {
    const { line, col } = this.parsed.lines.linePos(offset);
    return { file: this.file, line, column: col };
  }

  private valueOffset(path: Path): number | undefined {
    const node = this.parsed.document.getIn(path, true);
    return isNode(node) ? node.range?.[0] : undefined;
  }

  private keyOffset(path: Path): number | undefined {
    const parent = this.parsed.document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return undefined;
    const key = String(path.at(-1));
    const pair = parent.items.find(({ key: node }) => isScalar(node) && String(node.value) === key);
    return pair && isNode(pair.key) ? pair.key.range?.[0] : undefined;
  }
}
