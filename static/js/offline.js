// “Garder sur ce téléphone”. Nothing is stored and no worker registered before the button: a shared computer must not
// show the last visitor's needs. Everything is fetched into a copy of its own first; the copy before it goes after.
import { NAME, RECORD, dated, fill, kept } from './offline/kept.js';
import { say } from './locate.js';

const box = document.querySelector('[data-offline]');
const part = (name) => box.querySelector(`[data-${name}]`);
const [keepButton, eraseButton] = [part('keep'), part('erase')];
/** Most selections, and most days, kept beside the city: the newest. */
const MOST = 5;

async function ask(url) {
  const answer = await fetch(url, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer;
}

/** Puts the answer of `url` under `key`; what is no longer there is left out. */
async function put(cache, url, key) {
  const answer = await fetch(url, { cache: 'no-cache' });
  if (answer.ok) await cache.put(key, answer);
  return answer.ok;
}

const newest = (some, one) => [...new Set([one, ...some].filter(Boolean))].slice(0, MOST);

async function inPart(all, keep) {
  const done = await Promise.all(all.map(keep));
  return all.filter((_, at) => done[at]);
}

async function keep() {
  const { prefix, selection, day, bundle, offline } = box.dataset;
  const [before, today] = [await kept(), new Date().toLocaleDateString('sv')];
  const name = NAME + String(Date.now()).padStart(16, '0');
  const cache = await caches.open(name);
  try {
    const answer = await ask(bundle);
    const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': answer.headers.get('content-security-policy') };
    const { pages } = await answer.json();
    const files = new Set();
    for (const [path, html] of Object.entries(pages)) {
      for (const [, file] of html.matchAll(/(?:href|src)="(\/(?:fichiers|logo)\/[^"#]+|\/couleurs\.css[^"#]*)/g)) files.add(file);
      await cache.put(path, new Response(html, { headers }));
    }
    const page = await ask(offline);
    for (const [, file] of (await page.clone().text()).matchAll(/(?:href|src)="(\/fichiers\/[^"#]+)/g)) files.add(file);
    await cache.put(offline, page);
    const selections = await inPart(newest(before?.selections ?? [], selection), (numbers) => put(cache, `${prefix}/hors-ligne/selection/${numbers}`, `${prefix}/selection/${numbers}`));
    const ahead = newest(before?.days ?? [], day).filter((date) => date >= today || date === day);
    const days = await inPart(ahead, (date) => put(cache, `${prefix}/hors-ligne/journee?date=${date}`, `${prefix}/hors-ligne/journee?date=${date}`));
    await cache.addAll([...files]);
    await cache.put(RECORD, Response.json({ at: new Date().toISOString(), prefix, selections, days }));
    await navigator.serviceWorker.register('/sw.js', { scope: '/' });
    await navigator.serviceWorker.ready;
  } catch (failed) {
    await caches.delete(name);
    throw failed;
  }
  await drop((other) => other !== name);
}

async function drop(which) {
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME) && which(name));
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function erase() {
  const workers = await navigator.serviceWorker.getRegistrations();
  await Promise.all(workers.map((worker) => worker.unregister()));
  await drop(() => true);
}

async function show() {
  const copy = await kept();
  part('saved').hidden = eraseButton.hidden = !copy;
  part('first').hidden = Boolean(copy);
  part('again').hidden = !copy;
  fill(part('kept'), copy);
  if (!copy) return;
  const when = dated(new Date(copy.at), { dateStyle: 'long', timeStyle: 'short' });
  part('when').textContent = part('when').dataset.when.replace('{when}', when);
}

/** One thing at a time, and what came of it is said. */
async function act(button, does) {
  if (button.getAttribute('aria-disabled')) return;
  button.setAttribute('aria-disabled', 'true');
  say(button, button.dataset.wait || '');
  try {
    await does();
    say(button, button.dataset.done);
  } catch {
    say(button, keepButton.dataset.failed);
  }
  button.removeAttribute('aria-disabled');
  await show();
}

if (box && 'serviceWorker' in navigator && 'caches' in globalThis) {
  part('unable').hidden = true;
  keepButton.hidden = false;
  keepButton.addEventListener('click', () => act(keepButton, keep));
  eraseButton.addEventListener('click', () => act(eraseButton, erase).then(() => keepButton.focus()));
  show();
}
