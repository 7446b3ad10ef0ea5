// The page of front desks: the list follows the question, the keyboard is enough. Without this file it is a plain form.
import { keys } from './desk/keys.js';
import { place } from './desk/place.js';

const form = document.querySelector('[data-front]');

if (form) {
  let asked = null;
  const results = () => document.querySelector('[data-results]');

  /** The address of the question, empty answers left out. */
  const address = (more = {}) => {
    const url = new URL(form.action);
    for (const [name, value] of new FormData(form)) if (value) url.searchParams.append(name, value);
    for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
    return url;
  };

  /** Asks again and puts the new answer in the place of the old one; what has the focus keeps it. */
  const ask = async (more) => {
    const url = address(more);
    asked?.abort();
    asked = new AbortController();
    let page;
    try {
      const answer = await fetch(url, { signal: asked.signal });
      if (!answer.ok) throw new Error(answer.status);
      page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    } catch (reason) {
      if (reason.name !== 'AbortError') location.assign(url);
      return;
    }
    const held = mark(document.activeElement);
    results().replaceWith(page.querySelector('[data-results]'));
    document.querySelector('[data-count]').textContent = page.querySelector('[data-count]').textContent;
    history.replaceState(null, '', url);
    held?.()?.focus();
  };

  form.addEventListener('change', (event) => {
    // One place at a time: a district takes the position's place.
    if (event.target.matches('[data-district]')) form.querySelector('[name=pres]')?.click();
    if (event.target.name) ask();
  });
  let typing;
  form.q.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(ask, 250);
  });
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    if (button?.hasAttribute('formaction')) return;
    event.preventDefault();
    const compare = button?.matches('[data-compare]');
    ask(compare ? { comparer: 'oui' } : {}).then(() => {
      if (compare) return;
      results().querySelector('[data-list] input')?.focus();
    });
  });
  // Boxes of the list belong to the form but stand outside it: the address follows them.
  document.addEventListener('change', (event) => {
    if (event.target.name === 'choix') history.replaceState(null, '', address());
  });

  keys(form);
  place(form, ask);
  // At a desk the first thing is to type; a page that leads to a venue keeps its place.
  if (document.activeElement === document.body && !location.hash) form.q.focus({ preventScroll: true });
}

/** How to find what has the focus in the answer that takes its place; nothing when it is outside of it. */
function mark(element) {
  if (!element?.closest('[data-results]')) return null;
  const row = element.closest('.front-row')?.id;
  const name = ['data-right', 'data-wrong', 'data-compare', 'data-print-slip'].find((one) => element.hasAttribute(one));
  const inside = name ? `[${name}]` : element.matches('input') ? 'input' : 'a';
  return () => (row ? document.querySelector(`#${CSS.escape(row)} ${inside}`) : document.querySelector(`[data-results] ${inside}`));
}
