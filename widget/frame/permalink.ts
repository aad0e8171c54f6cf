/** The development that a page's fragment names: `#id`, or with what a parent adds to it, as WordPress does: `#id#?secret=…`. */
export const readPermalink = (hash: string): string | undefined =>
  /^#([a-z0-9]+(?:-[a-z0-9]+)*)(?=$|[#?&])/.exec(hash)?.[1];
