// A selection and its liaison sheet: copy an address, copy a sheet as text, wipe it. Nothing is sent and nothing is kept.
import { say } from './locate.js';

const byId = (id) => document.getElementById(id);
const copy = (button, text) => navigator.clipboard.writeText(text).then(() => say(button, button.dataset.copie));

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => copy(button, byId(button.dataset.copy).textContent));
}

for (const button of document.querySelectorAll('[data-copy-form]')) {
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => copy(button, told(byId(button.dataset.copyForm))));
}

for (const button of document.querySelectorAll('[data-clear]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    byId(button.dataset.clear).reset();
    say(button, button.dataset.efface);
  });
}

// Paper does not scroll: a field grows with what is written in it.
for (const area of document.querySelectorAll('[data-liaison] textarea')) {
  area.addEventListener('input', () => {
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + 4}px`;
  });
}

// What the sheet says, a line a field; boxes only when they are ticked.
function told(form) {
  const lines = [document.querySelector('h1').textContent.trim()];
  for (const part of form.querySelectorAll('legend, input, textarea')) {
    if (part.matches('legend')) lines.push(part.textContent.trim());
    else if (part.type === 'checkbox') part.checked && lines.push(`☒ ${words(part.closest('label'))}`);
    else if (part.value.trim()) lines.push(`${words(part.labels[0])}: ${part.value.trim()}`);
  }
  return lines.join('\n');
}

const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
