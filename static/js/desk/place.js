// "From here": where this desk is, in the address; on this computer only when somebody ticks the box.
import { say } from '../locate.js';

const KEPT = 'accueil-ici';

export function place(form, ask) {
  const here = form.querySelector('[data-here]');
  const box = form.querySelector('[data-remember]');
  if (!navigator.geolocation) return;
  here.hidden = false;
  box.checked = Boolean(localStorage.getItem(KEPT));
  box.addEventListener('change', () => {
    const now = form.querySelector('[name=pres]')?.value;
    if (box.checked && now) localStorage.setItem(KEPT, now);
    if (!box.checked) localStorage.removeItem(KEPT);
  });
  const button = form.querySelector('[data-locate]');
  const refused = () => {
    say(button, button.dataset.refus);
    document.getElementById('adresse').focus();
  };
  button.addEventListener('click', () => {
    const kept = localStorage.getItem(KEPT);
    if (kept) return go(form, ask, kept);
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      // A hundred metres are near enough, and nobody's door.
      const near = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
      if (box.checked) localStorage.setItem(KEPT, near);
      go(form, ask, near);
    }, refused);
  });
}

function go(form, ask, near) {
  let field = form.querySelector('[name=pres]');
  if (!field) {
    field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'pres';
    form.append(field);
  }
  if (field.type === 'checkbox') field.checked = true;
  field.value = near;
  form.querySelector('[data-district]').value = '';
  ask();
}
