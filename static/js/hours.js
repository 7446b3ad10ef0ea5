// The editor of opening hours without a page load: copy a day, add a range, and read the week while it is typed.
// Every button works without this script; here it is done at once. Closures are read while they are typed, too.
const WAIT = 600;
const MOST = 4;

const editor = document.querySelector('[data-hours]');
if (editor) wire(editor);
const closures = document.querySelector('[data-closures]');
if (closures) read(closures);

// The words of what is typed, asked for at each key; gives what asks for them and what says a word to who listens.
function read(editor) {
  const told = editor.querySelector('[data-preview]');
  const say = (text) => { told.querySelector('[role=status]').textContent = text; };
  const preview = live(editor.closest('form'), told.dataset, say);
  editor.closest('form').addEventListener('input', preview);
  return { told, say, preview };
}

function wire(editor) {
  const { told, say, preview } = read(editor);
  editor.addEventListener('click', (event) => {
    const button = event.target.closest('button[name=ajouter], button[name=copier]');
    if (!button) return;
    event.preventDefault();
    const day = button.closest('[data-day]');
    if (button.name === 'ajouter') {
      add(day).querySelector('input').focus();
      say(told.dataset.added);
    } else {
      for (const to of targets(editor, day)) copy(day, to);
      say(told.dataset.copied);
      preview();
    }
  });
}

const ranges = (day) => [...day.querySelectorAll('.range')];
const inputs = (range) => [...range.querySelectorAll('input, select')];

// The ticked days of the same week, without the day itself.
function targets(editor, day) {
  const before = day.dataset.day.startsWith('vac-') ? 'vac-' : '';
  const ticked = [...editor.querySelectorAll('input[name=vers]:checked')].map((box) => before + box.value);
  return [...editor.querySelectorAll('[data-day]')].filter((to) => to !== day && ticked.includes(to.dataset.day));
}

function copy(from, to) {
  while (ranges(to).length < ranges(from).length) add(to);
  ranges(to).forEach((range, place) => {
    clear(range);
    const given = ranges(from)[place];
    if (!given) return;
    range.querySelector('details').open = given.querySelector('details').open;
    inputs(given).forEach((input, at) => Object.assign(inputs(range)[at], { value: input.value, checked: input.checked }));
  });
}

// One more range: the last one again, empty, under the next number.
function add(day) {
  const all = ranges(day);
  const last = all.at(-1);
  if (all.length >= MOST) return last;
  const range = last.cloneNode(true);
  const [old, next] = [all.length, all.length + 1];
  clear(range);
  range.setAttribute('aria-label', last.getAttribute('aria-label').replace(String(old), String(next)));
  for (const part of range.querySelectorAll('[id], [name], [for]')) {
    for (const name of ['id', 'name', 'for']) {
      const value = part.getAttribute(name);
      if (value) part.setAttribute(name, value.replace(`-${old}-`, `-${next}-`));
    }
  }
  last.after(range);
  day.querySelector('button[name=ajouter]').disabled = next >= MOST;
  return range;
}

function clear(range) {
  range.querySelector('details').open = false;
  for (const error of range.querySelectorAll('.error')) error.remove();
  for (const input of inputs(range)) {
    input.removeAttribute('aria-invalid');
    if (input.type === 'checkbox') input.checked = false;
    else if (input.tagName === 'SELECT') input.selectedIndex = 0;
    else {
      input.value = '';
      input.setAttribute('aria-describedby', 'horaires-aide');
    }
  }
}

// The server's own words for what is typed, some time after the last key.
function live(form, { preview: address, ready, failed }, say) {
  let waiting;
  let asking = new AbortController();
  const ask = async () => {
    asking.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(new FormData(form)), signal: asking.signal });
      if (!answer.ok) throw new Error(String(answer.status));
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      document.querySelector('[data-preview-words]')?.replaceWith(page.querySelector('[data-preview-words]'));
      say(ready);
    } catch (e) {
      if (e.name !== 'AbortError') say(failed);
    }
  };
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  };
}
