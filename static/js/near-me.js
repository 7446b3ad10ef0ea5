// Small helps for pages without a map: near me, share, print. Each button is hidden until this script can serve it.
import { say, wireNear } from './locate.js';

for (const button of document.querySelectorAll('[data-near]')) wireNear(button, (url) => location.assign(url));

for (const button of document.querySelectorAll('[data-share]')) {
  const address = button.dataset.share || document.querySelector('link[rel=canonical]')?.href || location.href;
  const copy = () => navigator.clipboard.writeText(address).then(() => say(button, button.dataset.copie || ''));
  button.hidden = !navigator.share && !navigator.clipboard;
  button.addEventListener('click', () => {
    if (!navigator.share) return void copy();
    navigator.share({ title: document.title, url: address }).catch((e) => e.name !== 'AbortError' && navigator.clipboard && copy());
  });
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
