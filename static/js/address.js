// Addresses that the service knows, offered while the street is typed (ARIA combobox with a list) or after the button.
// What is typed goes to our own server only, with the form itself, and not before it has three letters.
const WAIT_MS = 350;
const LETTERS = 3;

export function suggestions(look, words) {
  const street = document.getElementById('rue');
  if (!street) return;
  const fill = filler(street.form, look);
  const radios = document.querySelector('[data-suggestions]');
  if (radios) offered(radios, fill);
  new Typed(street, fill, words);
}

// A suggestion that is chosen fills in the fields at once; the server then reads the fields.
function filler(form, look) {
  const put = (name, value) => { if (value) form.elements[name].value = value; };
  return (value) => {
    const chosen = new URLSearchParams(value);
    if (!chosen.has('lat')) return;
    put('rue', chosen.get('rue'));
    put('code-postal', chosen.get('cp'));
    put('commune', chosen.get('commune'));
    put('insee', `${chosen.get('insee')}@${chosen.get('commune')}`);
    put('lat', chosen.get('lat'));
    put('lon', chosen.get('lon'));
    put('precision', `${chosen.get('precision')}@${chosen.get('lat')},${chosen.get('lon')}`);
    look();
  };
}

function offered(list, fill) {
  list.querySelector('button').hidden = true;
  list.addEventListener('change', ({ target }) => fill(target.value));
  list.closest('form').addEventListener('submit', () => {
    for (const radio of list.querySelectorAll('[type=radio]')) radio.disabled = true;
  });
}

class Typed {
  constructor(input, fill, words) {
    Object.assign(this, { input, fill, words, options: [], at: -1, asked: 0 });
    this.list = document.createElement('ul');
    Object.assign(this.list, { id: 'rue-liste', className: 'suggest', hidden: true });
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', words.suggestions);
    input.after(this.list);
    const states = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.list.id, autocomplete: 'off' };
    for (const [name, value] of Object.entries(states)) input.setAttribute(name, value);
    this.close();
    input.addEventListener('input', () => this.later());
    input.addEventListener('blur', () => this.close());
    input.addEventListener('keydown', (event) => this.press(event));
    // Before the field loses focus.
    this.list.addEventListener('mousedown', (event) => event.preventDefault());
    this.list.addEventListener('click', ({ target }) => this.choose(target.closest('[role=option]')));
  }

  later() {
    clearTimeout(this.timer);
    this.close();
    const asked = ++this.asked;
    if (this.input.value.trim().length < LETTERS) return;
    this.timer = setTimeout(async () => {
      const found = await ask(this.input.form);
      if (asked === this.asked && document.activeElement === this.input) this.show(found);
    }, WAIT_MS);
  }

  show(found) {
    this.options = found.map(({ value, label }, at) => {
      const option = document.createElement('li');
      Object.assign(option, { id: `rue-liste-${at}`, lang: 'fr', textContent: label });
      option.dataset.value = value;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      return option;
    });
    this.list.replaceChildren(...this.options);
    this.list.hidden = !found.length;
    this.input.setAttribute('aria-expanded', String(found.length > 0));
  }

  close() {
    this.at = -1;
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.input.removeAttribute('aria-activedescendant');
  }

  press(event) {
    if (this.list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.move(step);
    else if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && this.at >= 0) this.choose(this.options[this.at]);
    else return;
    event.preventDefault();
  }

  move(step) {
    const count = this.options.length;
    this.at = this.at < 0 && step < 0 ? count - 1 : (this.at + step + count) % count;
    this.options.forEach((option, at) => option.setAttribute('aria-selected', String(at === this.at)));
    this.input.setAttribute('aria-activedescendant', this.options[this.at].id);
    this.options[this.at].scrollIntoView({ block: 'nearest' });
  }

  choose(option) {
    if (!option) return;
    this.asked += 1;
    this.fill(option.dataset.value);
    this.close();
  }
}

// The same form as the button sends; its page holds what was found.
async function ask(form) {
  const body = new URLSearchParams(new FormData(form));
  body.delete('proposition');
  body.set('chercher', 'oui');
  try {
    const answer = await fetch(form.action, { method: 'POST', body });
    if (!answer.ok) return [];
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const radios = [...page.querySelectorAll('[name=proposition]')].filter(({ value }) => value);
    return radios.map((radio) => ({ value: radio.value, label: radio.closest('label').textContent.trim() }));
  } catch {
    return [];
  }
}
