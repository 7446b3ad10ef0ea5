// Another choice without losing the map: the same links and GET forms that work without script bring the new page,
// of which the parts marked data-swap are taken over. Anything unexpected: a plain load of that address.
export class Pages {
  constructor() {
    this.onPage = () => {};
    this.main = document.getElementById('contenu');
    this.main.addEventListener('click', (e) => {
      const link = e.target.closest('a[href]');
      if (!link || e.defaultPrevented || e.button || e.ctrlKey || e.metaKey || e.shiftKey || e.altKey) return;
      if (!this.ours(link) || link.hash) return;
      e.preventDefault();
      this.go(new URL(link.href));
    });
    this.main.addEventListener('submit', (e) => {
      const form = e.target;
      if (form.method !== 'get' || !this.ours(form)) return;
      e.preventDefault();
      const url = new URL(form.action);
      const asked = [...new FormData(form, e.submitter)].filter(([, value]) => value !== '');
      url.search = new URLSearchParams(asked).toString().replaceAll('%2C', ',');
      this.go(url);
    });
    this.shown = location.pathname + location.search;
    addEventListener('popstate', () => {
      if (location.pathname + location.search !== this.shown) this.go(new URL(location.href), false);
    });
  }

  ours(target) {
    const url = new URL(target.href || target.action, location.href);
    return url.origin === location.origin && url.pathname === location.pathname && !target.hasAttribute('download');
  }

  async go(url, push = true) {
    this.asking?.abort();
    const asking = (this.asking = new AbortController());
    this.main.setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(url, { signal: asking.signal, headers: { accept: 'text/html' } });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!page.getElementById('carte-config')) throw new Error('another page');
      if (push) history.pushState(null, '', url);
      this.shown = url.pathname + url.search;
      this.take(page);
      this.onPage(page);
    } catch (e) {
      if (e.name !== 'AbortError') return push ? location.assign(url) : location.reload();
    }
    if (this.asking === asking) this.main.removeAttribute('aria-busy');
  }

  take(page) {
    const focus = remember();
    document.title = page.title;
    for (const part of document.querySelectorAll('[data-swap][id]')) {
      const fresh = page.getElementById(part.id);
      if (!fresh) continue;
      const open = [...part.querySelectorAll('details[open][id]')].map((d) => d.id);
      part.replaceChildren(...[...fresh.childNodes].map((node) => document.importNode(node, true)));
      for (const id of open) document.getElementById(id)?.setAttribute('open', '');
    }
    restore(focus);
  }
}

// Which control had the focus, so that its successor in the new parts gets it.
function remember() {
  const had = document.activeElement;
  const part = had?.closest('[data-swap]');
  if (!part) return null;
  const all = [...part.querySelectorAll('a[href],button,summary,input,select')];
  if (had.closest('.pager')) return { top: document.querySelector('h1') };
  return { part, id: had.id, name: had.name, value: had.value, text: had.textContent, at: all.indexOf(had) };
}

function restore(focus) {
  if (!focus) return;
  if (focus.top) {
    focus.top.tabIndex = -1;
    focus.top.focus({ preventScroll: true });
    return void focus.top.scrollIntoView();
  }
  const all = [...focus.part.querySelectorAll('a[href],button,summary,input,select')];
  const same = (el) => el.name === focus.name && el.value === focus.value && el.textContent === focus.text;
  const next = (focus.id && document.getElementById(focus.id)) || all.find(same) || all.find((el) => focus.text && el.textContent.startsWith(focus.text)) || all[Math.min(focus.at, all.length - 1)];
  next?.focus({ preventScroll: true });
}
