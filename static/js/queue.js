// The queue of proposals by keyboard: j and k go from card to card, a goes to its box "accept". Only while something in
// the list has focus, and not at all once switched off (WCAG 2.1.4).
const list = document.querySelector('[data-queue]');
const box = document.querySelector('[data-keys]');
const KEYS = 'queue-keys';

if (list && box) {
  box.checked = localStorage.getItem(KEYS) !== 'off';
  box.addEventListener('change', () => localStorage.setItem(KEYS, box.checked ? 'on' : 'off'));
  box.closest('[hidden]').hidden = false;
  list.addEventListener('keydown', (event) => {
    if (!box.checked || event.ctrlKey || event.altKey || event.metaKey) return;
    const card = event.target.closest('.card');
    const to = { j: () => link(card.nextElementSibling), k: () => link(card.previousElementSibling), a: () => card.querySelector('input[type=checkbox]') }[event.key]?.();
    if (!to) return;
    event.preventDefault();
    to.focus();
  });
}

function link(card) {
  return card?.querySelector('a');
}
