// The worker of those who asked for a copy (/hors-ligne). The network first, for four seconds; then the copy. It never
// writes: the copy is what the button put there, so what somebody reads later is kept nowhere.
//
// By hand and not Workbox: routes, strategies and expiry are not needed where one list of pages is written at once by
// the page itself, and ninety lines are read before they are trusted. No import: this is one plain script.
const NAME = 'repere-';
const RECORD = '/hors-ligne/enregistre.json';
const ABSENT = '/hors-ligne/sans-reseau';
/** How long a page may take before its copy is shown instead, in milliseconds. */
const PATIENCE = 4000;
/** Pages of members, coordinators and front desks, and of appointments: this worker has nothing to do with them. */
const NOT_OURS = /^(?:\/[a-z]{2,3}(?:-[A-Za-z]+)?)?\/(?:partenaire|admin|accueil|fiche|proposer|rendez-vous|mon-rendez-vous)(?:\/|$)|\/rendez-vous$/;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin || NOT_OURS.test(url.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(request, url));
  else if (/^\/(?:fichiers|logo)\/|^\/couleurs\.css$/.test(url.pathname)) event.respondWith(file(request));
});

/** The newest copy that was finished. */
async function copy() {
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME)).sort().reverse();
  for (const name of names) {
    const cache = await caches.open(name);
    if (await cache.match(RECORD)) return cache;
  }
  return null;
}

/** What was kept of a page: itself, else without its question; a map is its list, an easy page its full one. */
async function keptOf(url) {
  const cache = await copy();
  if (!cache) return undefined;
  const path = url.pathname.replace(/\/facile(?=\/|$)/, '').replace(/\/carte$/, '/lieux') || '/';
  // A day is another page with each question.
  const bare = path.endsWith('/journee') ? [] : [path];
  for (const at of [url.pathname + url.search, ...bare]) {
    const found = await cache.match(at, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

async function page(request, url) {
  const network = fetch(request);
  const kept = await keptOf(url);
  if (!kept) return network.catch(absent);
  network.catch(() => {});
  const late = new Promise((done) => setTimeout(done, PATIENCE));
  const answer = await Promise.race([network, late]).catch(() => undefined);
  return answer && answer.status < 500 ? answer : kept;
}

async function absent() {
  const cache = await copy();
  return (await cache?.match(ABSENT, { ignoreVary: true })) ?? Response.error();
}

/** Files never change under their names. */
async function file(request) {
  const cache = await copy();
  return (await cache?.match(request, { ignoreVary: true })) ?? fetch(request);
}
