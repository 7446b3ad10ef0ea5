// Keys of the list: only while something in it has the focus, and not at all once switched off (WCAG 2.1.4).
const KEPT = 'accueil-touches';

export function keys(form) {
  const box = form.querySelector('[data-keys]');
  box.checked = localStorage.getItem(KEPT) !== 'non';
  box.closest('[hidden]').hidden = false;
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, 'non');
  });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    // From the search down into the list: an arrow is no letter.
    if (event.target === form.q && event.key === 'ArrowDown') {
      focus(document.querySelector('[data-list] .front-row'));
      event.preventDefault();
      return;
    }
    const row = event.target.closest?.('[data-list] .front-row');
    if (!row) return;
    const act = { ArrowDown: () => focus(beside(row, 1)), ArrowUp: () => focus(beside(row, -1)) }[event.key]
      ?? (box.checked ? letter(event.key, row, form) : undefined);
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function letter(key, row, form) {
  return {
    '/': () => form.q.focus(),
    x: () => row.querySelector('input').click(),
    p: () => document.querySelector('[data-print-slip]').click(),
    c: () => document.querySelector('[data-compare]').click(),
    j: () => row.querySelector('[data-right]').click(),
    f: () => row.querySelector('[data-wrong]').click(),
    '?': () => form.querySelector('[data-keys]').focus(),
  }[key];
}

function beside(row, step) {
  const rows = [...document.querySelectorAll('[data-list] .front-row')];
  return rows[rows.indexOf(row) + step] ?? row;
}

function focus(row) {
  row?.querySelector('input').focus();
}
