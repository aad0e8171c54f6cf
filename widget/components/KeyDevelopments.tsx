import { Component, createElement, createRef } from "preact";
import type { BoxContent } from "../content/box-content.ts";
import { Developments } from "./Developments.tsx";
import { Footer } from "./Footer.tsx";
import type { Options } from "../options.ts";
import { Tabs } from "./Tabs.tsx";
import { parseVNode } from "../content/vnode-json.ts";

export interface Props {
  content: BoxContent;
  options: Options;
  /** Origin of the service, without a slash at the end; empty on the service's own pages. */
  base: string;
  /** The whole content is wanted: every development, and the other views. New `content` is the answer, or `failed`. */
  onNeed?: () => void;
  failed?: boolean;
  /** A newer edition that waits; `onNews` shows it. */
  news?: BoxContent | undefined;
  onNews?: () => void;
  /** Gets `reveal`; a class gets no ref in Preact 11. */
  onReady?: (reveal: (id: string) => boolean) => void;
  tell?: (event: "kd-open" | "kd-view", detail: Record<string, string>) => void;
}

interface State {
  view: number;
  all: boolean;
}

/** Begins the selector of a development that is to be opened, too. */
const ID = "[id=";
const VIEWS = ["developments", "who-says-what", "sources"];

/** The box. Renders the same nodes on the server and in the browser; what needs scripts is an addition to them. */
export class KeyDevelopments extends Component<Props, State> {
  override state: State = { view: 0, all: false };
  private readonly root = createRef<HTMLElement>();
  /** What to put the focus on as soon as it is drawn: a selector of a development, or of something in it. */
  private target: string | undefined;

  /** Opens a development and brings it into view; false where the story has none of that id. */
  private readonly reveal = (id: string): boolean => {
    const { content, onNeed } = this.props;
    if (!content.developments.some((development) => development.id === id)) {
      if (content.developments.length >= content.total) return false;
      onNeed?.();
    }
    this.target = `${ID}"${id}"]`;
    this.setState({ view: 0 });
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
    const found = target && this.root.current?.querySelector(target)?.closest("details");
    if (!found) return;
    // oxlint-disable-next-line react/no-did-update-set-state -- whether it is in view is known only when it is drawn
    if (!this.state.all && !found.checkVisibility()) return this.setState({ all: true });
    this.target = undefined;
    if (target.startsWith(ID)) {
      found.open = true;
      found.scrollIntoView({ block: "nearest" });
    }
    found.querySelector("summary")?.focus({ preventScroll: true });
  }

  private readonly onView = (view: number) => {
    if (view && !this.props.content.views) this.props.onNeed?.();
    this.setState({ view });
    this.props.tell?.("kd-view", { view: VIEWS[view]! });
  };

  private readonly onShowAll = () => {
    const { content, onNeed } = this.props;
    this.target = "[part=rest] [id]";
    if (content.developments.length < content.total) onNeed?.();
    this.setState({ all: true });
  };

  /** Links between developments stay in the box, in a shadow tree too, where the page's fragment does not reach. */
  private readonly onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest("a[href^='#']");
    if (link && this.reveal(link.getAttribute("href")!.slice(1))) event.preventDefault();
  };

  private readonly onNews = () => {
    const { news, onNews } = this.props;
    this.target = news?.fresh?.[0] ? "[part=new]" : "[part=summary]";
    onNews?.();
  };

  private readonly onToggle = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open && target.id)
      this.props.tell?.("kd-open", { development: target.id });
  };

  override render({ content, options, base, failed, news }: Props, { view, all }: State) {
    const { corrections, foreign, words } = content;
    const { headingLevel, since } = options;
    const level = Math.min(headingLevel + 1, 6);
    const story = `${base}/stories/${content.story}`;
    const corrected = corrections && (
      <div part="corrections">
        {createElement(`h${level}`, { part: "title" }, corrections.title)}
        {parseVNode(corrections.list, base)}
      </div>
    );
    const first = since !== null && corrections && corrections.latest >= since;
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
          { part: "heading", id: "kd-title", ...foreign },
          content.title,
        )}
        <p part="edition">{content.dated[options.edition ? 1 : 0]}</p>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output is the result of a form */}
        <p part={failed || news ? "notice" : "live"} role="status">
          {failed
            ? words.failed
            : news
              ? (news.news ?? news.words.newerEdition)
              : all && content.developments[content.total - 1] && words.shown}
        </p>
        {news && (
          <button part="more" type="button" onClick={this.onNews}>
            {news.words.showNew}
          </button>
        )}
        {first && corrected}
        <p part="standfirst" {...foreign}>
          {content.standfirst}
        </p>
        <Tabs content={content} view={view} onView={this.onView} />
        {words.views.map((name, index) => (
          <div
            part="view"
            role="tabpanel"
            id={`kd-view-${index}`}
            key={name}
            aria-labelledby={`kd-tab-${index}`}
            hidden={index !== view}
          >
            {createElement(`h${level}`, { part: "title view-title" }, name)}
            {index ? (
              content.views ? (
                parseVNode(content.views[index === 1 ? 0 : 1], base)
              ) : (
                "…"
              )
            ) : (
              <Developments {...{ content, options, story, all }} onShowAll={this.onShowAll} />
            )}
          </div>
        ))}
        {!first && corrected}
        <Footer links={content.links} base={base} />
      </section>
    );
  }
}
