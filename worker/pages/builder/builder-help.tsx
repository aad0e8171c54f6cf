/** What the builder says below the code: policies, what to do if the box does not show, and privacy. */

const Policy = ({ origin }: { origin: string }) => (
  <section aria-labelledby="policy">
    <h2 id="policy">If your page has a Content-Security-Policy</h2>
    <p>Add, for the script or the element:</p>
    <pre>{`script-src ${origin}; connect-src ${origin}`}</pre>
    <p>For the iframe:</p>
    <pre>{`frame-src ${origin}`}</pre>
    <p>
      A policy without <code>unsafe-inline</code> ignores style attributes and event handlers: use
      the variant “Strict CSP”, which has none.
    </p>
  </section>
);

const Missing = () => (
  <section aria-labelledby="missing">
    <h2 id="missing">If the box does not show</h2>
    <p>Look at the browser’s console.</p>
    <ul>
      <li>
        404 for a file below <code>/embed/</code>: the story or the language in its name is wrong.
        Open the address; the page lists the right ones.
      </li>
      <li>
        A line that begins with <code>key-developments:</code> names the option, its value and what
        is accepted. Without a story or an edition that exists, the box is only a link.
      </li>
      <li>
        Neither: <a href="/doctor">check your page</a>, or write <code>data-debug</code> on the
        script tag and reload.
      </li>
    </ul>
  </section>
);

const Consent = () => (
  <section aria-labelledby="privacy">
    <h2 id="privacy">Privacy and consent</h2>
    <p>
      The box sets no cookie, stores nothing and loads nothing from other sites, so it needs no
      consent. If a consent tool on your page blocks all embeds until a reader agrees, use the one
      line: reserved space would remain empty until then.
    </p>
    <p>
      <a href="/demo">See it in a sample article</a>
    </p>
  </section>
);

export const BuilderHelp = ({ origin }: { origin: string }) => (
  <div class="more">
    <Policy origin={origin} />
    <Missing />
    <Consent />
  </div>
);
