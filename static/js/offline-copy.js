// A kept page in the hands of whoever reads it later: which of its days is today, whether its days are over, and, in the
// list, the need chosen. Without it the page says the same, with dates, for all needs.
import { fill, kept } from './offline/kept.js';

const today = new Date().toLocaleDateString('sv');
for (const row of document.querySelectorAll('[data-day]')) {
  row.hidden = row.dataset.day < today;
  if (row.dataset.day !== today) continue;
  row.classList.add('today');
  row.setAttribute('aria-current', 'date');
}
for (const old of document.querySelectorAll('[data-until]')) old.hidden = today <= old.dataset.until;

const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const asked = new URLSearchParams(location.search);
const services = asked.getAll('service').filter(Boolean);
const words = plain(asked.get('q') ?? '').split(/\s+/).filter(Boolean);
for (const card of document.querySelectorAll('[data-services]')) {
  const [offered, text] = [card.dataset.services.split(' '), plain(card.textContent)];
  card.hidden = !services.every((one) => offered.includes(one)) || !words.every((word) => text.includes(word));
}
for (const chip of document.querySelectorAll('[data-service]')) {
  if (!services.includes(chip.dataset.service)) continue;
  chip.classList.add('on');
  chip.setAttribute('aria-current', 'true');
}
for (const all of document.querySelectorAll('[data-all]')) all.hidden = !services.length && !words.length;

const list = document.querySelector('[data-kept]');
if (list) kept().then((copy) => fill(list, copy));
