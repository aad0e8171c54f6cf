/** Colours of the first view in each theme, from the custom properties that publishers set. */
export const themeStyles = `
[part=box] {
  all: initial;
  visibility: inherit;
  --fg: var(--kd-fg, #17191c);
  --bg: var(--kd-bg, #fff);
  /* Short names, because every box downloads them: --a accent, --m muted text, --l lines, --s size of small type. */
  /* For browsers without relative colours: the publisher's accent, mixed with the colour of the text. */
  --a: color-mix(in oklab, var(--kd-accent, #b3261e) 65%, var(--fg));
  --m: color-mix(in srgb, var(--fg) 75%, transparent);
  --l: var(--kd-border, color-mix(in srgb, var(--fg) 17%, transparent));
  --s: max(12px, .8em);
  /* Space above and below a row, in --kd-spacing. */
  --row: .38;
  color-scheme: light;
  color: var(--fg);
  background: var(--bg);
  padding: .7em .9em 0;
}
@supports (color: rgb(from red r g b)) {
  /* Hue and chroma of the accent; the lightness follows that of the text, dark or light, for enough contrast. */
  [part=box] {
    /* Text of medium lightness has no contrast to spare, so its muted variant is opaque. */
    --m: oklch(from var(--fg) l c h / min(1, 1.2 - max(l - .6, .6 - l)));
    --a: color-mix(in oklab, oklch(from var(--kd-accent, #b3261e) .63 calc(c * 1.3) h) 70%, oklch(from var(--fg) clamp(0, (l - .6) * 99, 1) 0 0));
  }
}
[data-theme=dark] { --fg: var(--kd-fg, #e9e6df); --bg: var(--kd-bg, #15171a); color-scheme: dark }
[data-theme=inherit] { --fg: var(--kd-fg, currentColor); --bg: var(--kd-bg, transparent); color-scheme: inherit; color: var(--kd-fg, inherit); padding-inline: 0 }
@media (prefers-color-scheme: dark) {
  [data-theme=auto] { --fg: var(--kd-fg, #e9e6df); --bg: var(--kd-bg, #15171a); color-scheme: dark }
}
`;
