(function (__KD__) {
  !(function () {
    var e,
      t,
      n,
      r,
      o,
      i,
      l,
      s,
      a,
      _,
      u = Symbol.for("pv"),
      c = {},
      p = [],
      d = /^m(i|n|o|s|text|space)$/,
      h = Array.isArray,
      f = p.slice,
      m = Object.assign;
    function g(e) {
      e && e.parentNode && e.remove();
    }
    function y(e, t, n) {
      var r,
        o,
        i,
        l = {},
        s = arguments.length;
      for (i in t)
        "key" == i ? (r = t[i]) : "ref" == i && "function" != typeof e ? (o = t[i]) : (l[i] = t[i]);
      return (s > 2 && (l.children = s > 3 ? f.call(arguments, 2) : n), v(e, l, r, o, null));
    }
    function v(n, r, o, i, l) {
      var s = {
        type: n,
        props: r,
        key: o,
        ref: i,
        __k: null,
        __: null,
        __b: 0,
        __e: null,
        __c: null,
        constructor: u,
        __v: l || ++t,
        __i: -1,
        __u: 0,
      };
      return (!l && e.vnode && e.vnode(s), s);
    }
    function w(e) {
      return e.children;
    }
    function k(e, t) {
      ((this.props = e), (this.context = t), (this.__g = 0));
    }
    function b(e, t) {
      if (null == t) return e.__ && b(e.__, e.__i + 1);
      for (var n; t < e.__k.length; t++) if ((n = e.__k[t]) && n.__e) return n.__e;
      return "function" != typeof e.type || e.props.__P ? null : b(e);
    }
    function S(t) {
      var n,
        r = t.__v,
        o = r.__e,
        i = [],
        l = [],
        s = t.__P;
      s &&
        (((n = m({ constructor: u }, r)).__v = r.__v + 1),
        e.vnode && e.vnode(n),
        N(s, n, r, t.__n, s.namespaceURI, 32 & r.__u ? [o] : null, i, o || b(r), 32 & r.__u, l),
        (n.__v = r.__v),
        (n.__.__k[n.__i] = n),
        U(i, n, l),
        (r.__ = r.__e = null),
        n.__e != o && $(n));
    }
    function $(e) {
      if ((e = e.__) && e.__c && !e.props.__P)
        return (
          (e.__e = null),
          e.__k.some(function (t) {
            return t && (e.__e = t.__e);
          }),
          $(e)
        );
    }
    function x(t) {
      ((8 & t.__g || ((t.__g |= 8), n.push(t), o++)) && r == e.debounceRendering) ||
        ((r = e.debounceRendering) || queueMicrotask)(E);
    }
    function E() {
      try {
        for (var e, t = 1; n.length;)
          (n.length > t && n.sort(i), (e = n.shift()), (t = n.length), 8 & e.__g && S(e));
      } finally {
        (o = n.length) && (r || queueMicrotask)(E);
      }
    }
    function C(e, t, n, r, o, i, l, s, a, _, u) {
      var d,
        h,
        f,
        m,
        g,
        y,
        v = r.__k || p,
        w = t.length;
      for (a = A(n, t, v, a, w), d = 0; d < w; d++)
        null != (f = n.__k[d]) &&
          ((h = (~f.__i && v[f.__i]) || c),
          (f.__i = d),
          (y = N(e, f, h, o, i, l, s, a, _, u)),
          (m = f.__e),
          (h.ref != f.ref || 8 & h.__u) &&
            (h.ref && I(h.ref, null, f, h), f.ref && u.push(f.ref, f.__c || m, f)),
          (g ||= m),
          4 & f.__u
            ? ((a = M(f, a, e, !h.__v)), h.__e && (h.__e = null))
            : "function" == typeof f.type && void 0 !== y
              ? (a = y)
              : m && (a = m.nextSibling),
          (f.__u &= -21));
      return ((n.__e = g), a);
    }
    function A(e, t, n, r, o) {
      var i,
        l,
        s,
        a,
        _,
        c,
        p,
        d,
        f,
        m = n.length,
        g = m,
        y = 0,
        k = 0,
        S = (e.__k = Array(o));
      for (i = 0; i < o; i++)
        null != (l = t[i]) && "boolean" != typeof l && "function" != typeof l
          ? ("object" != typeof l || l.constructor === String
              ? (l = S[i] = v(null, l))
              : h(l)
                ? (l = S[i] = v(w, { children: l }))
                : l.constructor === u && l.__b
                  ? (l = S[i] = v(l.type, l.props, l.key, l.ref, l.__v))
                  : (S[i] = l),
            (a = i + y),
            (l.__ = e),
            (l.__b = e.__b + 1),
            (s = null),
            ~(_ = l.__i = T(l, n, a, g)) && (g--, (s = n[_]) && (s.__u |= 2)),
            s && s.__v
              ? ((l.__u |= 16),
                _ == a - 1 ? y-- : _ == a + 1 ? y++ : _ != a && (_ > a ? y-- : y++, (k = 1)))
              : (~_ || (o > m ? y-- : o < m && y++), "function" != typeof l.type && (l.__u |= 4)))
          : (S[i] = null);
      if (k) {
        for (c = [], p = [], i = 0; i < o; i++)
          if ((l = S[i]) && 16 & l.__u) {
            for (y = 0, d = c.length; y < d;) c[(f = (y + d) >> 1)] < l.__i ? (y = f + 1) : (d = f);
            ((c[y] = l.__i), (p[i] = y + 1));
          }
        for (y = c.length; i--;) p[i] && (p[i] == y ? y-- : (S[i].__u |= 4));
      }
      if (g)
        for (i = 0; i < m; i++) !(s = n[i]) || 2 & s.__u || (s.__e == r && (r = b(s)), j(s, s));
      return r;
    }
    function M(e, t, n, r) {
      var o, i, l, s;
      if ("function" == typeof e.type) {
        if (e.props.__P) return t;
        if ((o = e.__k))
          for (i = 0; i < o.length; i++) o[i] && ((o[i].__ = e), (t = M(o[i], t, n, !1)));
        return t;
      }
      for (
        t && !t.parentNode && (t = b(e)) && !t.parentNode && (t = null), l = e.__e, s = t;
        s && 8 == s.nodeType;
      )
        s = s.nextSibling;
      for (
        l != s &&
          (!r && n.moveBefore && l.parentNode ? n.moveBefore(l, t) : n.insertBefore(l, t || null)),
          t = l;
        (t &&= t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s");
      );
      return t;
    }
    function T(e, t, n, r) {
      var o,
        i = e.key,
        l = e.type,
        s = t[n],
        a = s && !(2 & s.__u);
      if ((null === s && null == i) || (a && i == s.key && l == s.type)) return n;
      if (r > +!!a) {
        for (o = n - 1; o >= 0; o--)
          if ((s = t[o]) && !(2 & s.__u) && i == s.key && l == s.type) return o;
        for (o = n + 1; o < t.length; o++)
          if ((s = t[o]) && !(2 & s.__u) && i == s.key && l == s.type) return o;
      }
      return -1;
    }
    function D(e, t, n) {
      ((n ??= ""), "-" == t[0] ? e.setProperty(t, n) : (e[t] = n));
    }
    function L(e, t, n, r, o) {
      var i, l;
      if ("style" == t)
        if ("string" == typeof n) e.style.cssText = n;
        else {
          if (("string" == typeof r && (e.style.cssText = r = ""), r))
            for (t in r) (n && t in n) || D(e.style, t);
          if (n) for (t in n) (r && n[t] == r[t]) || D(e.style, t, n[t]);
        }
      else if ("o" == t[0] && "n" == t[1])
        ("function" != typeof n && (n = null),
          "function" != typeof r && (r = null),
          ((e.__e ||= {})[t] = n),
          (n && r) ||
            ((l = _[t] || (_[t] = P(t))),
            ((e.__a ||= {})[t] = a),
            (i = t != (t = t.replace(s, "$1"))),
            (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()),
            n ? e.addEventListener(t, l, i) : e.removeEventListener(t, l, i)));
      else {
        if ("http://www.w3.org/2000/svg" == o)
          t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
        else if (
          "width" != t &&
          "height" != t &&
          "href" != t &&
          "list" != t &&
          "form" != t &&
          "tabIndex" != t &&
          "download" != t &&
          "rowSpan" != t &&
          "colSpan" != t &&
          "role" != t &&
          "popover" != t &&
          t in e
        )
          try {
            return void (e[t] = n ?? "");
          } catch {}
        if ("function" == typeof n) return;
        null == n || (!1 === n && "-" != t[4])
          ? e.removeAttribute(t)
          : e.setAttribute(t, "popover" == t && 1 == n ? "" : n);
      }
    }
    function P(t) {
      return function (n) {
        var r = this.__e;
        if (r) {
          if (((r = r[t]), null == n[l])) n[l] = a++;
          else if (n[l] < this.__a[t]) return;
          return r(e.event ? e.event(n) : n);
        }
      };
    }
    function N(t, n, r, o, i, l, s, a, _, c) {
      var d,
        f,
        y,
        v,
        S,
        $,
        x,
        E,
        A,
        M,
        T,
        D,
        L,
        P,
        N,
        U,
        I,
        z,
        V = n.type;
      if (n.constructor !== u) return null;
      (128 & r.__u &&
        ((_ = 32 & r.__u), (d = r.__c.__z)) &&
        ((n.__u |= _), (f = l = []), 8 == d.nodeType ? (a = q(d, l)) : l.push(d), (a = l[0] || a)),
        (d = e.__b) && d(n));
      e: if ("function" == typeof V) {
        y = s.length;
        try {
          if (
            ((E = n.props),
            (A = (d = V.prototype) && d.render),
            (M = (d = V.contextType) && o[d.__c]),
            (T = d ? (M ? M.props.value : d.__) : o),
            (v = r.__c)
              ? ((n.__c = v), 2 & v.__g && (v.__g |= 1))
              : (A
                  ? (n.__c = v = new V(E, T))
                  : ((n.__c = v = new k(E, T)), (v.constructor = V), (v.render = H)),
                M && M.sub(v),
                v.state || (v.state = {}),
                (v.__n = o),
                (v.__g |= 8),
                (v.__h = []),
                (v.__k = [])),
            A &&
              (v.__s || (v.__s = v.state),
              V.getDerivedStateFromProps &&
                (v.__s == v.state && (v.__s = m({}, v.__s)),
                m(v.__s, V.getDerivedStateFromProps(E, v.__s)))),
            (S = v.props),
            ($ = v.state),
            (v.__v = n),
            r.__c)
          ) {
            if (
              (E !== S &&
                A &&
                !V.getDerivedStateFromProps &&
                v.componentWillReceiveProps &&
                v.componentWillReceiveProps(E, T),
              (n.__v == r.__v && !(8 & v.__g)) ||
                (!(4 & v.__g) &&
                  v.shouldComponentUpdate &&
                  !1 === v.shouldComponentUpdate(E, v.__s, T)))
            ) {
              (n.__v != r.__v && ((v.props = E), (v.state = v.__s), (v.__g &= -9)),
                (n.__e = r.__e),
                (n.__k = r.__k),
                n.__k.some(function (e) {
                  e && (e.__ = n);
                }),
                p.push.apply(v.__h, v.__k),
                (v.__k = []),
                v.__h.length && s.push(v),
                (a = b(r)));
              break e;
            }
            (v.componentWillUpdate && v.componentWillUpdate(E, v.__s, T),
              A &&
                v.componentDidUpdate &&
                v.__h.push(function () {
                  v.componentDidUpdate(S, $, x);
                }));
          } else
            (A && !V.getDerivedStateFromProps && v.componentWillMount && v.componentWillMount(),
              A && v.componentDidMount && v.__h.push(v.componentDidMount));
          ((v.context = T),
            (v.props = E),
            (v.__P = t),
            (v.__g &= -5),
            (D = e.__r),
            (L = A ? 25 : 0));
          do {
            ((v.__g &= -9), D && D(n), (d = v.render(v.props, (v.state = v.__s), v.context)));
          } while (8 & v.__g && ++L < 25);
          (A && (p.push.apply(v.__h, v.__k), (v.__k = [])),
            (v.state = v.__s),
            v.getChildContext && (o = m({}, o, v.getChildContext())),
            A && r.__c && v.getSnapshotBeforeUpdate && (x = v.getSnapshotBeforeUpdate(S, $)),
            (P = d && d.type === w && null == d.key ? d.props.children : d),
            E.__P &&
              ((d = a),
              (i = (t = E.__P).namespaceURI),
              (_ = l = null),
              r.props &&
                r.props.__P != t &&
                (r.__k.some(function (e) {
                  e && j(e, e);
                }),
                (r.__k = null)),
              (a = r.__k ? b(r, 0) : null)),
            (a = C(t, h(P) ? P : [P], n, r, o, i, l, s, a, _, c)),
            E.__P && ((n.__e = null), (a = d)),
            (n.__u &= -161),
            f && f.some(g),
            v.__h.length && s.push(v),
            1 & v.__g && (v.__g &= -4));
        } catch (t) {
          if (((s.length = y), (n.__v = null), _ || l))
            if (t && t.then) {
              if (((n.__u |= 128 | _), l)) {
                for (
                  ~(I = l.indexOf(a || void 0)) || (I = l.length);
                  (z = l[I - 1]) && 8 == z.nodeType;
                )
                  I--;
                for (; I < l.length; I++)
                  if ((z = l[I]))
                    if (((l[I] = null), N)) {
                      if (z == U) break;
                    } else {
                      if (8 != z.nodeType) break;
                      z.data.startsWith("$s") && (U = q((N = z)));
                    }
              }
              if (!N) {
                for (; a && 8 == a.nodeType && a.nextSibling;) a = a.nextSibling;
                N = a;
              }
              ((d = q((N = n.__c.__z || (n.__c.__z = N)))) ? ((n.__e = N), (a = d)) : (n.__e = a),
                (a &&= a.nextSibling));
            } else l && l.some(g);
          else n.__e = r.__e;
          ((n.__k ||= r.__k || []), (t && t.then) || R(n), e.__e(t, n, r));
        }
      } else a = n.__e = W(r.__e, n, r, o, i, l, s, _, c, t);
      return ((d = e.diffed) && d(n), a);
    }
    function q(e, t) {
      if (e && 8 == e.nodeType && e.data.startsWith("$s"))
        for (var n = 1; (e = e.nextSibling);) {
          if (8 == e.nodeType)
            if (e.data.startsWith("$s")) n++;
            else if (e.data.startsWith("/$s") && !--n) return e;
          t && t.push(e);
        }
    }
    function R(e) {
      e && (e.__c && (e.__c.__g |= 4), e.__k && e.__k.some(R));
    }
    function U(t, n, r) {
      for (var o = 0; o < r.length;) I(r[o++], r[o++], r[o++]);
      (e.__c && e.__c(n, t),
        t.some(function (n) {
          try {
            ((t = n.__h),
              (n.__h = []),
              t.some(function (e) {
                e.call(n);
              }));
          } catch (t) {
            e.__e(t, n.__v);
          }
        }));
    }
    function W(t, n, r, o, i, l, s, a, _, u) {
      var p,
        m,
        y,
        v,
        w,
        k,
        S,
        $,
        x = r.props || c,
        E = n.props,
        A = n.type;
      if (
        ("svg" == A
          ? (i = "http://www.w3.org/2000/svg")
          : "math" == A
            ? (i = "http://www.w3.org/1998/Math/MathML")
            : (i ||= "http://www.w3.org/1999/xhtml"),
        l)
      )
        for (p = 0; p < l.length; p++)
          if ((w = l[p]) && (A ? w.localName == A : 3 == w.nodeType)) {
            ((t = w), (l[p] = null));
            break;
          }
      if (!t) {
        if ((($ = u.ownerDocument || document), !A)) return $.createTextNode(E);
        ((t = $.createElementNS(i, A, E.is ? E : u)),
          (a &&= (e.__m && e.__m(n, l), !1)),
          (l = null));
      }
      if (A) {
        if (
          ((u = ("template" == A && t.content) || t),
          (l = "textarea" == A && null != E.defaultValue ? null : l && f.call(u.childNodes)),
          !a && l)
        )
          for (x = {}, p = 0; p < t.attributes.length; p++) x[(w = t.attributes[p]).name] = w.value;
        for (p in x)
          ((w = x[p]),
            "dangerouslySetInnerHTML" == p
              ? (y = w)
              : "children" == p ||
                p in E ||
                ("value" == p && "defaultValue" in E) ||
                ("checked" == p && "defaultChecked" in E) ||
                L(t, p, null, w, i));
        for (p in E)
          ((w = E[p]),
            "children" == p
              ? (v = w)
              : "dangerouslySetInnerHTML" == p
                ? (m = w)
                : "value" == p
                  ? (k = w)
                  : "checked" == p
                    ? (S = w)
                    : (a && "function" != typeof w) || x[p] === w || L(t, p, w, x[p], i));
        (m
          ? (a ||
              (y && (m.__html == y.__html || m.__html == t.innerHTML)) ||
              (t.innerHTML = m.__html),
            (n.__k = []))
          : (y && (t.textContent = ""),
            ("foreignObject" == A || ("http://www.w3.org/1998/Math/MathML" == i && d.test(A))) &&
              (i = "http://www.w3.org/1999/xhtml"),
            C(u, h(v) ? v : [v], n, r, o, i, l, s, l ? l[0] : r.__k && b(r, 0), a, _),
            l && l.some(g)),
          (a && "textarea" != A) ||
            ((p = "value"),
            "progress" == A && null == k
              ? t.removeAttribute(p)
              : null == k || (k === t[p] && ("progress" != A || k)) || L(t, p, k, x[p], i),
            (p = "checked"),
            null != S && S != t[p] && L(t, p, S, x[p], i)));
      } else x === E || (a && t.data == E) || (t.data = E);
      return t;
    }
    function I(t, n, r, o) {
      try {
        "function" == typeof t
          ? n
            ? (n.__x = t(n) || 1)
            : (o &&= o.__c || o.__e) &&
              (n = o.__x) &&
              ((o.__x = null), "function" == typeof n ? n() : t(null))
          : (t.current = n);
      } catch (t) {
        e.__e(t, r);
      }
    }
    function j(t, n, r) {
      var o, i, l, s;
      if (
        (e.unmount && e.unmount(t),
        !(o = t.ref) || (o.current && o.current != t.__e) || I(o, null, n, t),
        (o = t.__c))
      ) {
        if (o.componentWillUnmount)
          try {
            o.componentWillUnmount();
          } catch (t) {
            e.__e(t, n);
          }
        o.__P = o.__n = null;
      }
      if ((o = t.__k))
        for (s = 0; s < o.length; s++)
          o[s] && j(o[s], n, "function" != typeof t.type || (r && !t.props.__P));
      (!r &&
        (o = t.__c) &&
        (o = o.__z) &&
        (i = q(o, (l = []))) &&
        (o == t.__e && l.some(g), g(i), g(o)),
        r || g(t.__e),
        (t.__e = t.__c = t.__ = null));
    }
    function H(e, t, n) {
      return this.constructor(e, n);
    }
    function z(t, n) {
      var r, o, i, l;
      (e.__ && e.__(t, n),
        9 == n.nodeType && (n = n.documentElement),
        (o = (r = t && 32 & t.__u) ? null : n.__k),
        (n.__k = v(w, { children: [t] })),
        (i = []),
        (l = []),
        N(
          n,
          n.__k,
          o || c,
          c,
          n.namespaceURI,
          o ? null : n.firstChild ? f.call(n.childNodes) : null,
          i,
          o ? o.__e : n.firstChild,
          r,
          l,
        ),
        U(i, n.__k, l),
        (n.__k.props.children = null));
    }
    function V(e, t) {
      (e && "object" == typeof e && (e.__u |= 32), z(e, t));
    }
    function K({ story: e, order: t, ...n }) {
      let r = new URLSearchParams("oldest" === t ? { order: t } : {});
      for (let e of ["actor", "edition", "lang", "from"]) {
        let t = n[e];
        t && r.set(e, t);
      }
      return `/embed/${e}/digest?${r}`.replace(/\?$/, "");
    }
    ((e = {
      __e: function (e, t, n, r) {
        for (var i, l, s; (t = t.__);)
          if ((i = t.__c) && !(1 & i.__g)) {
            i.__g |= 4;
            try {
              if (
                ((s = (l = i.constructor) && l.getDerivedStateFromError) &&
                  i.setState(l.getDerivedStateFromError(e)),
                i.componentDidCatch && (i.componentDidCatch(e, r || {}), (s = 1)),
                s && 8 & i.__g)
              )
                return void (i.__g |= 2);
            } catch (t) {
              e = t;
            }
          }
        throw ((o = 0), e);
      },
    }),
      (t = 0),
      (k.prototype.setState = function (e, t) {
        var n = this.__s;
        ((n && n != this.state) || (n = this.__s = m({}, this.state)),
          "function" == typeof e && (e = e(m({}, n), this.props)),
          e && (m(n, e), this.__v && (t && this.__k.push(t), x(this))));
      }),
      (k.prototype.forceUpdate = function (e) {
        this.__v && ((this.__g |= 4), e && this.__h.push(e), x(this));
      }),
      (k.prototype.render = w),
      (n = []),
      (o = 0),
      (i = function (e, t) {
        return e.__v.__b - t.__v.__b;
      }),
      (l = Symbol()),
      (s = /(PointerCapture)$|Capture$/i),
      (a = 0),
      (_ = {}));
    var B = ({ href: e, children: t }) =>
        y("a", { part: "link", href: e, target: "_blank", rel: "noopener" }, t),
      F = ({ passage: e, foreign: t, story: n, development: r }) => {
        let { before: o, text: i, speaker: l, manner: s, article: a, outlet: _, note: u } = e;
        return y(
          "figure",
          { part: "passage" },
          o && y("p", { part: "before" }, o),
          y("blockquote", { part: "quote", ...t }, i),
          y(
            "figcaption",
            { part: "cite" },
            l && y("p", { part: "attribution" }, y("b", { part: "speaker" }, l), s),
            y(B, { href: `${n}/articles/${a}#${r}` }, _),
            u,
          ),
        );
      },
      O = ({ status: { of: e, text: t, icon: n }, children: r }) =>
        y(
          "span",
          { part: `status ${e}` },
          y(
            "svg",
            { part: "icon", viewBox: "0 0 12 12", "aria-hidden": "true" },
            y("path", { d: n }),
          ),
          y("span", null, t, r),
        ),
      G = ({ date: { text: e, datetime: t, note: n }, foreign: r }) => {
        let o = t ? y("time", { dateTime: t }, e) : e;
        return n
          ? y(
              "details",
              { part: "when" },
              y("summary", { part: "inferred" }, o),
              y("p", { part: "note", ...r }, n),
            )
          : y("p", { part: "when" }, o);
      },
      J = ({ development: e, words: t, foreign: n, story: r, news: o, children: i }) => {
        let {
          id: l,
          date: s,
          headline: a,
          summary: _,
          status: u,
          denial: c,
          passages: p,
          related: d,
          counts: h,
        } = e;
        return y(
          "li",
          { part: "row" },
          i,
          y(G, { date: s, foreign: n }),
          y(
            "details",
            { part: "development", id: l },
            y(
              "summary",
              { part: "summary" },
              y("span", { part: "headline", ...n }, a),
              y(
                "span",
                { part: "marks" },
                y(O, { status: u }),
                o && y("span", { part: "new" }, o),
                c && y(O, { status: c }, y("span", n, c.words), c.speaker),
              ),
            ),
            y(
              "div",
              { part: "body" },
              y("p", { part: "text", ...n }, _),
              p.map((e) => y(F, { key: e.text, passage: e, foreign: n, story: r, development: l })),
              d.map((e) =>
                y(
                  "p",
                  { part: "relation", key: e.label + e.id },
                  `${e.label}: `,
                  y("a", { part: "link", href: `#${e.id}`, ...n }, e.headline),
                ),
              ),
              y("p", { part: "counts" }, `${h} · `, y(B, { href: `${r}#${l}` }, t.permalink)),
            ),
          ),
        );
      },
      Q = ({ content: e, options: t, story: n, all: r, onShowAll: o }) => {
        let { developments: i, foreign: l, fresh: s, total: a, words: _ } = e,
          { headingLevel: u, limit: c, since: p } = t,
          d = (e, t) =>
            i.slice(e, t).map((t, r) => {
              let { id: o, day: a, group: c } = t,
                d = i[e + r - 1]?.group !== c && c,
                h = s?.includes(o) ? _.fresh : p && a > p && _.newSince;
              return y(
                J,
                { key: o, development: t, words: _, foreign: l, story: n, news: h },
                d && y(`h${Math.min(u + 1, 6)}`, { part: "month" }, d),
              );
            });
        return y(
          w,
          null,
          y("ol", { part: "list" }, d(0, c)),
          y("ol", { part: "rest", hidden: !r }, d(c)),
          a > (r ? i.length : c) &&
            y("button", { part: "more", type: "button", onClick: o }, _.showAll),
        );
      },
      X = ({ links: e, base: t }) =>
        y(
          "p",
          { part: "footer" },
          e.map(([e, n]) => y(B, { key: e, href: t + e }, n)),
        ),
      Y = ({ content: { dir: e, words: t }, view: n, onView: r }) => {
        let o = "rtl" === e ? 2 : 1,
          i = (e) => {
            let t = { ArrowRight: n + o, ArrowLeft: n + 3 - o, Home: 0, End: 2 }[e.key];
            void 0 !== t &&
              (e.preventDefault(),
              r(t % 3),
              e.currentTarget.parentElement?.querySelectorAll("button")[t % 3]?.focus());
          };
        return y(
          "div",
          { part: "tabs", role: "tablist", "aria-labelledby": "kd-title" },
          t.views.map((e, t) =>
            y(
              "button",
              {
                part: "tab",
                type: "button",
                role: "tab",
                id: `kd-tab-${t}`,
                key: e,
                "aria-selected": t === n,
                "aria-controls": `kd-view-${t}`,
                tabIndex: t === n ? 0 : -1,
                onClick: () => r(t),
                onKeyDown: i,
              },
              e,
            ),
          ),
        );
      },
      Z = (e, t) => {
        if ("string" == typeof e) return e;
        let [n, r, ...o] = e,
          i = r.href;
        return y(n, i?.startsWith("/") ? { ...r, href: t + i } : r, ...o.map((e) => Z(e, t)));
      },
      ee = "[id=",
      te = ["developments", "who-says-what", "sources"],
      ne = class extends k {
        state = { view: 0, all: !1 };
        root = { current: null };
        target;
        reveal = (e) => {
          let { content: t, onNeed: n } = this.props;
          if (!t.developments.some((t) => t.id === e)) {
            if (t.developments.length >= t.total) return !1;
            n?.();
          }
          return ((this.target = `${ee}"${e}"]`), this.setState({ view: 0 }), !0);
        };
        componentDidMount() {
          (this.root.current?.addEventListener("click", this.onClick),
            this.root.current?.addEventListener("toggle", this.onToggle, !0),
            this.props.onReady?.(this.reveal));
        }
        componentDidUpdate() {
          let { target: e } = this,
            t = e && this.root.current?.querySelector(e)?.closest("details");
          if (t) {
            if (!this.state.all && !t.checkVisibility()) return this.setState({ all: !0 });
            ((this.target = void 0),
              e.startsWith(ee) && ((t.open = !0), t.scrollIntoView({ block: "nearest" })),
              t.querySelector("summary")?.focus({ preventScroll: !0 }));
          }
        }
        onView = (e) => {
          (e && !this.props.content.views && this.props.onNeed?.(),
            this.setState({ view: e }),
            this.props.tell?.("kd-view", { view: te[e] }));
        };
        onShowAll = () => {
          let { content: e, onNeed: t } = this.props;
          ((this.target = "[part=rest] [id]"),
            e.developments.length < e.total && t?.(),
            this.setState({ all: !0 }));
        };
        onClick = (e) => {
          let t = e.target instanceof Element && e.target.closest("a[href^='#']");
          t && this.reveal(t.getAttribute("href").slice(1)) && e.preventDefault();
        };
        onNews = () => {
          let { news: e, onNews: t } = this.props;
          ((this.target = e?.fresh?.[0] ? "[part=new]" : "[part=summary]"), t?.());
        };
        onToggle = ({ target: e }) => {
          e instanceof HTMLDetailsElement &&
            e.open &&
            e.id &&
            this.props.tell?.("kd-open", { development: e.id });
        };
        render({ content: e, options: t, base: n, failed: r, news: o }, { view: i, all: l }) {
          let { corrections: s, foreign: a, words: _ } = e,
            { headingLevel: u, since: c } = t,
            p = Math.min(u + 1, 6),
            d = `${n}/stories/${e.story}`,
            h =
              s &&
              y(
                "div",
                { part: "corrections" },
                y(`h${p}`, { part: "title" }, s.title),
                Z(s.list, n),
              ),
            f = null !== c && s && s.latest >= c;
          return y(
            "section",
            {
              part: "box",
              lang: e.lang,
              dir: e.dir,
              "data-theme": t.theme,
              "aria-labelledby": "kd-title",
              ref: this.root,
            },
            y(`h${u}`, { part: "heading", id: "kd-title", ...a }, e.title),
            y("p", { part: "edition" }, e.dated[+!!t.edition]),
            y(
              "p",
              { part: r || o ? "notice" : "live", role: "status" },
              r ? _.failed : o ? (o.news ?? o.words.newerEdition) : l && _.shown,
            ),
            o &&
              y("button", { part: "more", type: "button", onClick: this.onNews }, o.words.showNew),
            f && h,
            y("p", { part: "standfirst", ...a }, e.standfirst),
            y(Y, { content: e, view: i, onView: this.onView }),
            _.views.map((r, o) =>
              y(
                "div",
                {
                  part: "view",
                  role: "tabpanel",
                  id: `kd-view-${o}`,
                  key: r,
                  "aria-labelledby": `kd-tab-${o}`,
                  hidden: o !== i,
                },
                y(`h${p}`, { part: "title view-title" }, r),
                o
                  ? e.views
                    ? Z(e.views[1 === o ? 0 : 1], n)
                    : "…"
                  : y(Q, { content: e, options: t, story: d, all: l, onShowAll: this.onShowAll }),
              ),
            ),
            !f && h,
            y(X, { links: e.links, base: n }),
          );
        }
      },
      { fetch: re } = globalThis,
      oe = new Map(),
      ie = new Map(),
      le = (e) => oe.get(e);
    function se(e, ...t) {
      for (let n of t) oe.set(n, e);
    }
    var ae = {
      TypeError: "no connection; if the page has a policy, connect-src must name this host",
      TimeoutError: "no answer in 10 s; try again later",
    };
    async function _e(e) {
      let t =
        ie.get(e) ??
        (async function (e) {
          try {
            let t = await re(e, {
                credentials: "omit",
                referrerPolicy: "no-referrer",
                signal: AbortSignal.timeout(1e4),
              }),
              { ok: n, status: r } = t;
            if (!n)
              throw Error(
                `${r}; ${r < 500 ? "check story, edition and actor" : "try again later"}`,
              );
            let o = await t.json();
            if (!o?.developments) throw Error("something else answered");
            return (oe.set(e, o), o);
          } catch (t) {
            let { name: n, message: r } = t instanceof Error ? t : Error(String(t));
            throw Error(`${e}: ${ae[n] ?? r}`, { cause: t });
          } finally {
            ie.delete(e);
          }
        })(e);
      return (ie.set(e, t), t);
    }
    var ue = new Set();
    function ce(e) {
      ue.has(e) || (ue.add(e), console.warn(`key-developments: ${e}`));
    }
    function pe({ root: e, tell: t }) {
      let n,
        r,
        o,
        i,
        l,
        s,
        a,
        _ = "",
        u = 0,
        c = -3e4,
        p = (e) => {
          let n = e instanceof Error ? e.message : String(e);
          (ce(n), t("kd-error", { message: n }));
        },
        d = () => {
          let e = location.hash.slice(1);
          /^[a-z0-9]+(-[a-z0-9]+)+$/.test(e) && n?.(e);
        },
        h = async () => {
          let e = performance.now();
          if (!a || document.hidden || e - c < 3e4) return;
          let { shown: t, options: n, base: r } = a;
          if (!n.edition || n.notice) {
            c = e;
            try {
              let e = await _e(r + K({ ...n, edition: null, lang: t.lang, from: t.edition }));
              if (!s || o !== t || e.edition === t.edition) return;
              ((i = e), f(t, n, r));
            } catch {}
          }
        },
        f = (u, c, p, f = !1) => {
          ((a = { shown: u, options: c, base: p }), (r = e(u)));
          let g = y(ne, {
            content: u,
            options: c,
            base: p,
            failed: f,
            tell: t,
            key: _,
            onReady: (e) => {
              n = e;
            },
            news: i,
            onNeed: () => {
              m(c, p, !0);
            },
            onNews: () => {
              ((o = i), (i = void 0), m(c, p));
            },
          });
          if (
            ((s || !r.firstChild ? z : V)(g, r),
            clearInterval(l),
            c.refresh && (l = setInterval(h, 1e3 * c.refresh)),
            s)
          )
            return;
          s = new AbortController();
          let { signal: v } = s;
          (document.addEventListener("visibilitychange", h, { signal: v }),
            addEventListener("hashchange", d, { signal: v }),
            d(),
            c.edition && h(),
            t("kd-ready", { story: c.story, edition: u.edition }));
        },
        m = async (...e) =>
          (async (e, t, n) => {
            let r = ++u,
              l = t + K(e),
              s = l === _ ? o : le(l),
              a = !1;
            if (n || !s || s.developments.length < Math.min(e.limit, s.total))
              try {
                if (!e.story) throw Error('it needs a story="…"');
                let n = s ?? le(t + K({ story: e.story })),
                  r = e.lang ?? n?.lang ?? null;
                ((s = await _e(t + K({ ...e, lang: r }))), se(s, l));
              } catch (e) {
                ((a = !!n), p(e));
              }
            r === u && s && (l !== _ && (i = void 0), (_ = l), (o = s), f(s, e, t, a));
          })(...e).catch(p);
      return {
        show: m,
        stop: () => {
          (u++, s?.abort(), (s = void 0), clearInterval(l), r && z(null, r));
        },
      };
    }
    var de = "(\\d{4}-\\d\\d-\\d\\d).*",
      he = "[a-z0-9]+(-[a-z0-9]+)*",
      fe = {
        story: he,
        theme: "auto|light|dark|inherit",
        limit: "[1-9]\\d?\\d?",
        order: "newest|oldest",
        lang: "en|uk|ru|ko|ja|tr|de|fr|es|ar",
        edition: he,
        actor: he,
        since: de,
        published: de,
        "heading-level": "[2-6]",
        refresh: "[3-9]\\d|[1-9]\\d{2,4}",
        notice: "true|false|",
      },
      me = Object.keys(fe),
      ge = new Map(),
      ye = (e) => {
        let t = ge.get(e);
        return (t || ((t = new CSSStyleSheet()), t.replaceSync(e), ge.set(e, t)), t);
      },
      ve = class e extends HTMLElement {
        static observedAttributes = ["host", ...me];
        static origin = "";
        static provide = se;
        root;
        written = !1;
        queued = !1;
        mount = pe({
          root: (e) => this.prepare(e),
          tell: (e, t) => {
            this.dispatchEvent(new CustomEvent(e, { bubbles: !0, composed: !0, detail: t }));
          },
        });
        connectedCallback() {
          this.update();
        }
        attributeChangedCallback() {
          this.update();
        }
        disconnectedCallback() {
          queueMicrotask(() => {
            this.isConnected || this.mount.stop();
          });
        }
        update() {
          this.queued ||
            ((this.queued = !0),
            queueMicrotask(() => {
              ((this.queued = !1), this.isConnected && this.show());
            }));
        }
        show() {
          let { options: t, problems: n } = (function (e, t = {}) {
            let n = [],
              r = (t) => {
                let r = e(t) ?? null;
                return null === r || RegExp(`^(${fe[t]})$`).test(r)
                  ? r
                  : (n.push({ option: t, value: r, allowed: fe[t].replaceAll("|", ", ") }), null);
              };
            return {
              options: {
                story: r("story") ?? t.story ?? "",
                theme: r("theme") ?? t.theme ?? "inherit",
                limit: +(r("limit") ?? 6),
                order: r("order") ?? "newest",
                lang: r("lang"),
                edition: r("edition"),
                actor: r("actor"),
                since: (r("since") ?? r("published"))?.slice(0, 10) ?? null,
                headingLevel: +(r("heading-level") ?? 2),
                refresh: +(r("refresh") ?? 0),
                notice: ["", "true"].includes(r("notice") ?? "false"),
              },
              problems: n,
            };
          })((e) => this.getAttribute(e));
          for (let { option: e, value: t, allowed: r } of n)
            ce(`${e}="${t}" is not understood; it takes ${r}`);
          t.since ??= (function (e) {
            let t = e
              .querySelector("meta[property='article:published_time']")
              ?.getAttribute("content");
            if (t && /^\d{4}-\d\d-\d\d/.test(t)) return t.slice(0, 10);
            for (let t of e.querySelectorAll("script[type='application/ld+json']")) {
              let e = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/.exec(t.textContent);
              if (e?.[1]) return e[1];
            }
            return null;
          })(document);
          let r = this.getAttribute("host") ?? e.origin;
          ((this.written = !this.root && !!this.shadowRoot), this.mount.show(t, r, this.written));
        }
        prepare({ edition: e, styles: t }) {
          let n = this.shadowRoot ?? this.attachShadow({ mode: "open" }),
            r = this.root ?? n.querySelector(`#kd[data-digest*="${e}"]`);
          return (
            (this.root = r ?? document.createElement("div")),
            (!r || this.written) && n.replaceChildren(this.root),
            (this.written = !1),
            (n.adoptedStyleSheets = [ye(t)]),
            this.root
          );
        }
      },
      we = "key-developments";
    try {
      let { currentScript: e } = document,
        t = RegExp(`/embed/${__KD__?.story ?? "key-developments"}(\\.\\w+)?\\.js`),
        n =
          e instanceof HTMLScriptElement
            ? e
            : (function e(t, n) {
                for (let r of n.querySelectorAll("*")) {
                  if (
                    r instanceof HTMLScriptElement &&
                    t.test(r.src) &&
                    "key-developments" !== r.nextElementSibling?.localName
                  )
                    return r;
                  let n = r.shadowRoot && e(t, r.shadowRoot);
                  if (n) return n;
                }
              })(t, document),
        r = n?.src || /\w+:\/\/[^\s@()]+\/embed\/\w/.exec(Error().stack ?? "")?.[0],
        o = r ? new URL(r).origin : "",
        i = (function (e) {
          return (
            (ve.origin ||= e),
            customElements.get(we) || customElements.define(we, ve),
            customElements.get(we)
          );
        })(o);
      if (__KD__) {
        let { story: e, lang: t } = __KD__;
        i.provide(__KD__, o + K({ story: e }), o + K({ story: e, lang: t }));
      }
      document.querySelector("script[data-debug], key-developments[debug]") &&
        import(`${o}/embed/doctor.js`).catch((e) => ce(String(e)));
      let l = n?.dataset.story ?? __KD__?.story;
      n &&
        l &&
        (n.closest("head")
          ? ce(
              "the script is in <head>: put its tag, or <key-developments>, where the box should stand",
            )
          : ((e, t, n) => {
              let r = e.nextElementSibling;
              if ("key-developments" === r?.localName && r.getAttribute("story") === t) return;
              let o = document.createElement("key-developments");
              for (let t of me) {
                let n = e.getAttribute(`data-${t}`);
                null !== n && o.setAttribute(t, n);
              }
              (o.setAttribute("story", t), o.setAttribute("host", n));
              let i = document.createElement("a");
              ((i.href = `${n}/stories/${t}`),
                (i.textContent = __KD__?.title ?? i.href),
                o.append(i),
                e.after(o));
            })(n, l, o));
    } catch (e) {
      ce(String(e));
    }
  })();
})(null);
