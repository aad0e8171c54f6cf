/**
 * The script of the iframe page `/embed/{story}`. What the page must hold, so that hydrating changes no node:
 *
 *     <html lang="{lang}" dir="{labels.dir}" data-theme="{options.theme}">
 *     <style>{frameStyles}</style>                                  (styles.ts; hash it for the CSP)
 *     <body><div {...frameAttributes(options, digest)}>             (frame-attributes.ts: id="kd" data-digest data-options)
 *     {renderToString(<KeyDevelopments digest={digest} labels={labels} options={options} base="" />)}
 *     </div><script async src="{frameScript(lang)}"></script>       (/embed/frame.{lang}.js: this file with that language's labels)
 *
 * - `digest` is the whole one (`toDigest(edition, { order, actor })`, no `limit`, with positions): `options.limit` is the
 *   component's affair, and what is beyond it is in the markup, hidden only where scripts run.
 * - `options` come from `parseOptions((name) => query.get(name), { story, theme: "auto" })`, `since` included.
 * - `labels` is `labels/{lang}.ts`'s export, listed by code in `labels/all.ts`.
 * - The digest URL answers the very same digest as JSON, with the edition pinned.
 */
