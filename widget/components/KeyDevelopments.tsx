import { Component, createElement, createRef } from "preact";
import type { BoxContent, BoxDetails, BoxRow } from "../content/box-content.ts";
import { AtIssue } from "./AtIssue.tsx";
import { Corrections } from "./Corrections.tsx";
import { Footer } from "./Footer.tsx";
import { Link } from "./Link.tsx";
import type { Options } from "../options.ts";
import { parseVNode } from "../content/vnode-json.ts";
import { Phrase } from "./Phrase.tsx";
import { Rows } from "./Rows.tsx";
import { Tabs } from "./Tabs.tsx";

export interface Props {
  content: BoxContent;
  /** What is behind the first view, once it is here. */
  details?: BoxDetails | undefined;
  options: Options;
  /** Origin of the service, without a slash at the end; empty on the service's own pages. */
  base: string;
  /** The reader wants `details`: they come as a new prop, or `failed` does. */
  onNeed?: () => void;
  failed?: boolean;
  /** A newer edition, not yet shown; `onUpdate` shows it. */
  update?: BoxContent | undefined;
  onUpdate?: () => void;
  /** Receives `reveal`; a class has no ref in Preact 11. */
  onReady?: (reveal: (id: string) => boolean) => void;
  emit?: (event: "kd-open" | "kd-view", detail: Record<string, string>) => void;
}

interface State {
  view: number;
  /** All developments instead of the key ones. */
  all: boolean;
  /** Key developments beyond the limit. */
  every: boolean;
  /** Ids of the rows whose reactions are all shown. */
  unfolded: readonly string[];
}

const VIEWS = ["developments", "who-says-what", "sources"];

/** The box. Renders the same nodes on the server and in the browser; what needs scripts is an addition to them. */
export class KeyDevelopments extends Component<Props, State> {
  override state: State = { view: 0, all: false, every: false, unfolded: [] };
  private readonly root = createRef<HTMLElement>();
  /** Id of the development that gets the focus as soon as it is drawn, and whether it is opened too. */
  private target: { id: string; open: boolean } | undefined;

  /** Opens a development and brings it into view; false where the story has none of that id. */
  private readonly reveal = (id: string): boolean => {
    const { content, details, options, onNeed } = this.props;
    const { all, every, unfolded } = this.state;
    const holds = (row: BoxRow) =>
      row.id === id || row.reactions?.some((reaction) => reaction.id === id && !reaction.link);
    const index = content.rows.findIndex(holds);
    if (index < 0) {
      if (details && !details.all.some(holds)) return false;
      if (!details) onNeed?.();
    }
    this.target = { id, open: true };
    this.setState({
      view: 0,
      all: all || (index < 0 && !!details),
      every: every || index >= options.limit,
      unfolded: [...unfolded, content.rows[index]?.id ?? id],
    });
    return true;
  };

  override componentDidMount() {
    this.root.current?.addEventListener("click", this.onClick);
    // `toggle` does not bubble.
    this.root.current?.addEventListener("toggle", this.onToggle, true);
    this.props.onReady?.(this.reveal);
  }

  override componentDidUpdate() {
    const { target } = this;
    if (!target) return;
    const found = this.root.current?.querySelector<HTMLDetailsElement>(`[id="${target.id}"]`);
    if (!found) {
      // It is in the details, if anywhere.
      if (this.props.details && !this.reveal(target.id)) this.target = undefined;
      return;
    }
    this.target = undefined;
    if (target.open) {
      found.open = true;
      found.scrollIntoView({ block: "nearest" });
    }
    found.querySelector("summary")?.focus({ preventScroll: true });
  }

  private readonly onView = (view: number) => {
    if (view) this.props.onNeed?.();
    this.setState({ view });
    this.props.emit?.("kd-view", { view: VIEWS[view]! });
  };

  private readonly onAll = (all: boolean) => {
    if (all) this.props.onNeed?.();
    this.setState({ all });
  };

  private readonly onShowAll = () => {
    const { content, options } = this.props;
    this.target = { id: content.rows[options.limit]!.id, open: false };
    this.setState({ every: true });
  };

  private readonly onUnfold = ({ id, reactions }: BoxRow) => {
    const folded = reactions?.find((reaction) => reaction.folded && !reaction.link);
    if (folded) this.target = { id: folded.id, open: false };
    this.setState(({ unfolded }) => ({ unfolded: [...unfolded, id] }));
  };

  /** Links between developments stay in the box, in a shadow tree too, where the page's fragment does not reach. */
  private readonly onClick = (event: MouseEvent) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const link = target.closest("a[href^='#']");
    if (link && this.reveal(link.getAttribute("href")!.slice(1))) event.preventDefault();
    // The table of claims is a tree without handlers (vnode-json.ts).
    const button = target.closest("[aria-expanded]");
    const row =
      button && this.root.current?.querySelector(`#${button.getAttribute("aria-controls")}`);
    if (row) button.setAttribute("aria-expanded", `${!row.toggleAttribute("hidden")}`);
  };

  private readonly onUpdate = () => {
    const { update, onUpdate } = this.props;
    const id = update?.fresh?.[0] ?? update?.rows[0]?.id;
    if (id) this.target = { id, open: false };
    onUpdate?.();
  };

  private readonly onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open && target.id)
      this.props.emit?.("kd-open", { development: target.id });
  };

  override render({ content, details, options, base, failed, update }: Props, state: State) {
    const { view, all, every, unfolded } = state;
    const { foreign, filter, words } = content;
    // What follows the colon is set in regular weight.
    const [, name = content.title, rest] = /^(.+?[:：])\s*(.+)$/.exec(content.title) ?? [];
    const { headingLevel, since } = options;
    const level = Math.min(headingLevel + 1, 6);
    return (
      <section
        part="box"
        lang={content.lang}
        dir={content.dir}
        data-theme={options.theme}
        aria-labelledby="kd-title"
        ref={this.root}
      >
        {createElement(
          `h${headingLevel}`,
          { part: "heading", id: "kd-title" },
          <span {...foreign}>
            <Phrase text={name} />
            {rest && " "}
            {rest && <span part="subtitle">{rest}</span>}
          </span>,
        )}
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output is the result of a form */}
        <p part={failed || update ? "notice" : "live"} role="status">
          {failed
            ? words.failed
            : update
              ? (update.news ?? update.words.newerEdition)
              : every && words.shown}
        </p>
        {update && (
          <button part="more" type="button" onClick={this.onUpdate}>
            {update.words.showNew}
          </button>
        )}
        <Corrections {...{ content, since, level }} />
        <p part="standfirst" {...foreign}>
          {content.standfirst}
        </p>
        <p part="period">
          {content.period}
          {options.edition && ` · ${content.frozen}`}
        </p>
        {filter && (
          <p part="filter">
            {filter[0]} <Link href={`${base}/stories/${content.story}`}>{filter[1]}</Link>
          </p>
        )}
        <div part="bar">
          <Tabs content={content} view={view} onView={this.onView} />
          {words.all && !view && (
            <p part="toggle">
              {[words.key, words.all].map((text, index) => (
                <button
                  part="choice"
                  type="button"
                  key={text}
                  aria-pressed={all === !!index}
                  onClick={() => this.onAll(!!index)}
                >
                  {text}
                </button>
              ))}
            </p>
          )}
        </div>
        {words.views.map((title, index) => (
          <div
            part="view"
            role="tabpanel"
            id={`kd-view-${index}`}
            key={title}
            aria-labelledby={`kd-tab-${index}`}
            hidden={index !== view}
          >
            {index ? (
              details ? (
                <>
                  {createElement(`h${level}`, { part: "title view-title" }, title)}
                  {parseVNode(index === 1 ? details.whoSaysWhat : details.sources, base)}
                </>
              ) : (
                "…"
              )
            ) : (
              <>
                <AtIssue {...{ content, level }} onAllClaims={() => this.onView(1)} />
                <Rows
                  {...{ content, details, options, base, all, every, unfolded }}
                  onUnfold={this.onUnfold}
                />
                {!all && !every && content.rows.length > options.limit && (
                  <button part="more" type="button" onClick={this.onShowAll}>
                    {words.showAll}
                  </button>
                )}
              </>
            )}
          </div>
        ))}
        <Footer links={content.links} base={base} />
        <div part="print">
          {content.reports.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      </section>
    );
  }
}
