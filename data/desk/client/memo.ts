import { Component, createElement } from "preact";
import type { ComponentChild, FunctionComponent } from "preact";

/** A component that is rendered again only where its props differ. */
export function memo<P extends object>(
  inner: FunctionComponent<P>,
  same: (before: Readonly<P>, after: Readonly<P>) => boolean,
) {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return !same(this.props, next);
    }
    override render(): ComponentChild {
      return createElement(inner, this.props);
    }
  };
}
