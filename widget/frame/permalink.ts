/** The id of a development in a page's fragment: `#id`, or `#id#?secret=…` in a frame of WordPress. */
export const readPermalink = (hash: string): string | undefined =>
  /^#([a-z0-9]+(?:-[a-z0-9]+)*)(?=$|[#?&])/.exec(hash)?.[1];
