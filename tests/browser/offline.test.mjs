// Reading without network: nothing is kept before the button, what the button keeps is there without network and says its
// day, and it goes again. And what those who save data pay.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, here, mapReady, member, serve, visitor } from './harness.mjs';

const JOURNEY_BYTES = 102_400;
const DAY = '/hors-ligne/journee?date=2026-12-02';
/** The day the copies are read, unless a test says another: the day they were made. */
const THURSDAY = new Date('2026-11-26T15:04:00+01:00');
const TESTED = LANGUAGES.filter(({ lang }) => lang !== 'en');

let origin;
let chosen;
before(async () => {
  origin = await serve();
  const numbers = await Promise.all([VENUES.open, VENUES.unknown].map(async (slug) => {
    const page = await (await fetch(`${origin}/lieux/${slug}`)).text();
    return page.match(/href="\/selection\/(\d+)"/)[1];
  }));
  chosen = numbers.join('-');
});

/** Everything a browser may hold of a site. */
const held = (page) => page.evaluate(async () => ({
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  caches: await caches.keys(),
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: await indexedDB.databases(),
  cookie: document.cookie,
}));
const NOTHING = { workers: 0, caches: [], local: [], session: [], databases: [], cookie: '' };

/** Every address that is kept. */
const addresses = (page) => page.evaluate(async () => {
  const names = await caches.keys();
  const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return all.flat().map(({ url }) => url.replace(location.origin, ''));
});

/** A visitor whose browser may keep something, on the day `now`. */
async function reader(t, { now = THURSDAY, ...options } = {}) {
  const page = await visitor(t, origin, { width: 360, height: 740, serviceWorkers: 'allow', ...options });
  await page.clock.setFixedTime(now);
  return page;
}

async function keep(page, path = '/hors-ligne') {
  await page.goto(path);
  await page.locator('[data-keep]').click();
  await page.locator('[data-keep]:not([aria-disabled])').waitFor();
  await page.locator('[data-saved]:not([hidden])').waitFor();
}

async function erase(page, path = '/hors-ligne') {
  await page.context().setOffline(false);
  await page.goto(path);
  await page.locator('[data-erase]').click();
  await page.locator('[data-saved]').waitFor({ state: 'hidden' });
  assert.deepEqual(await held(page), NOTHING);
}

describe('Reading without network', { concurrency: 2 }, () => {
  it('keeps nothing before the button is pressed', async (t) => {
    const page = await reader(t);
    for (const path of ['/', '/lieux?service=imprimante', `/lieux/${VENUES.open}`, `/selection/${chosen}`, '/orientation', '/facile', DAY, `/hors-ligne?selection=${chosen}`]) {
      await page.goto(path, { waitUntil: 'networkidle' });
      assert.deepEqual(await held(page), NOTHING, path);
    }
  });

  it('shows home, list, places and the choice without network, with their day, and erases them', async (t) => {
    const page = await reader(t, { expected: [/ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load/] });
    // With a question: under its bare address the browser would still hold the live page, fresh for as long as its states.
    await page.goto(`/selection/${chosen}?q=wifi`);
    await page.getByRole('link', { name: 'Garder sur ce téléphone' }).click();
    await page.waitForURL(/hors-ligne/);
    await keep(page, here(page));
    assert.match(await page.locator('.keeping [data-when]').textContent(), /Enregistré le 26\snovembre\s2026/);
    await page.context().setOffline(true);
    await page.goto('/');
    await saysItsDay(page);
    await page.getByRole('link', { name: 'Imprimer' }).click();
    assert.equal(here(page), '/lieux?service=imprimante');
    await saysItsDay(page);
    const shown = await page.locator('.card:visible h3').allTextContents();
    assert.ok(shown.length >= 1 && shown.length < (await page.locator('.card').count()), `only those who print: ${shown}`);
    await page.goto(`/lieux/${VENUES.open}`);
    await saysItsDay(page);
    assert.match(await page.locator('tr[aria-current=date]').textContent(), /jeudi 26/);
    assert.equal(await page.locator('.badge').count(), 0, 'a copy does not know whether it is open');
    await page.goto(`/facile/lieux/${VENUES.open}`);
    await saysItsDay(page);
    await page.goto(`/selection/${chosen}`);
    await saysItsDay(page);
    assert.equal(await page.locator('main section.card').count(), 2);
    await page.goto('/orientation');
    assert.equal(await page.locator('h1').textContent(), 'Pas de réseau');
    assert.match(await page.locator('.relay a').getAttribute('href'), /^tel:\+33/);
    await page.locator('.kept').getByRole('link', { name: 'Les lieux que vous avez choisis' }).click();
    assert.equal(here(page), `/selection/${chosen}`);
    await page.goto('/hors-ligne');
    await page.locator('[data-erase]').click();
    await page.locator('[data-saved]').waitFor({ state: 'hidden' });
    assert.deepEqual(await held(page), NOTHING, 'erased without network too');
    await page.context().setOffline(false);
    await page.goto('/');
    assert.equal(await page.locator('.copy').count(), 0);
  });

  it('says that a copy is old when its dates are over', async (t) => {
    const page = await reader(t, { now: new Date('2026-12-20T10:00:00+01:00') });
    await keep(page);
    await page.context().setOffline(true);
    await page.goto(`/lieux/${VENUES.open}`);
    await page.locator('[data-until]:visible').waitFor();
    assert.equal(await page.locator('tr[data-day]:visible').count(), 0, 'days that are over are not shown');
    await erase(page);
  });

  it('keeps the city for a day, as it was computed for it', async (t) => {
    const page = await reader(t);
    await page.goto(DAY);
    const live = await page.locator('main').innerText();
    await page.getByRole('link', { name: 'Garder sur ce téléphone' }).click();
    await keep(page, here(page));
    await page.context().setOffline(true);
    await page.goto(DAY);
    assert.equal(await page.locator('main').innerText(), live);
    await page.goto('/hors-ligne/journee?date=2026-12-03');
    assert.equal(await page.locator('h1').textContent(), 'Pas de réseau', 'another day is not passed off for this one');
    await erase(page);
  });

  it('does not let anybody wait for a network that does not answer', async (t) => {
    const page = await reader(t);
    await keep(page);
    await page.context().route(`${origin}/lieux`, () => {});
    await page.goto('/lieux');
    await saysItsDay(page);
    await page.context().unrouteAll({ behavior: 'ignoreErrors' });
    await erase(page);
  });

  it('shows what is new as long as there is network, and adds nothing by itself', async (t) => {
    const page = await reader(t);
    await keep(page);
    const before_ = await addresses(page);
    for (const path of ['/', `/lieux/${VENUES.open}`, '/lieux?q=wifi', `/selection/${chosen}`, '/orientation']) {
      await page.goto(path);
      assert.equal(await page.locator('.copy').count(), 0, `${path} is the live page`);
    }
    assert.deepEqual(await addresses(page), before_, 'reading leaves no trace');
    await erase(page);
  });

  it('never keeps a page of members or front desks', async (t) => {
    const page = await member(t, origin, 'coordinator', { serviceWorkers: 'allow' });
    await keep(page);
    for (const path of ['/partenaire', '/admin', '/accueil', `/lieux/${VENUES.open}`]) await page.goto(path);
    const kept = await addresses(page);
    assert.deepEqual(kept.filter((path) => /^\/(?:partenaire|admin|accueil|fiche)|rendez-vous/.test(path)), []);
    assert.ok(kept.includes('/lieux'));
    for (const path of ['/', '/lieux', '/hors-ligne']) {
      const html = await page.evaluate(async (at) => (await caches.match(at)).text(), path);
      assert.ok(!/deconnexion|coordinator\d+@/.test(html), `${path} knows nobody`);
    }
    await page.context().setOffline(true);
    await assert.rejects(page.goto('/admin'), /ERR_INTERNET_DISCONNECTED/);
    await erase(page);
  });

  for (const { name, prefix, lang, dir } of TESTED) {
    for (const [what, path] of [['the page of the button', '/hors-ligne'], ['the city for a day', DAY]]) {
      it(`serves every visitor with ${what}, in ${name}`, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740 });
        const answer = await page.goto(prefix + path);
        await checkPage(t, page, { answer, html: await answer.text(), lang, dir, dark: path === '/hors-ligne' });
      });
    }

    it(`serves every visitor with its copies, in ${name}`, async (t) => {
      const page = await reader(t, { width: NARROW });
      await keep(page, `${prefix}/hors-ligne?selection=${chosen}`);
      await page.context().setOffline(true);
      for (const path of ['', '/lieux', `/lieux/${VENUES.open}`, `/lieux/${VENUES.unknown}`, `/selection/${chosen}`, '/orientation']) {
        await page.setViewportSize({ width: NARROW, height: 740 });
        const answer = await page.goto(prefix + path);
        const html = await kept(page, prefix + path || '/');
        await t.test(path, (inner) => checkPage(inner, page, { answer, html, lang, dir }));
      }
      await erase(page, `${prefix}/hors-ligne`);
    });
  }
});

/** What is kept under an address, as it was written. */
const kept = (page, path) => page.evaluate(async (at) => {
  const found = await caches.match(at, { ignoreVary: true }) ?? await caches.match('/hors-ligne/sans-reseau');
  return found.text();
}, path);

async function saysItsDay(page) {
  assert.match(await page.locator('.copy').innerText(), /Copie du jeudi\s26\snovembre\s2026/);
  assert.ok(!/deux semaines/.test(await page.locator('.copy').innerText()));
}

describe('A visitor who saves data', { concurrency: 2 }, () => {
  const saving = { width: 360, height: 740, extraHTTPHeaders: { 'save-data': 'on' } };

  const journeys = [
    ['a need to a place', ['.tile', '.card h3 a']],
    ['the questions to a place', ['li.all a.tile', 'a.tile[href*="pour=demarche"]', 'a.tile[href*="besoin=impots"]', 'a.tile[href*="avec=quelquun"]', '.pair a.btn:not(.ghost)', '.card h3 a']],
  ];
  for (const [name, steps] of journeys) {
    it(`goes from home by ${name} with ${JOURNEY_BYTES} bytes`, async (t) => {
      const page = await visitor(t, origin, saving);
      const browser = await page.context().newCDPSession(page);
      let [bytes, requests] = [0, 0];
      browser.on('Network.loadingFinished', ({ encodedDataLength }) => {
        bytes += encodedDataLength;
        requests += 1;
      });
      await browser.send('Network.enable');
      await page.goto('/', { waitUntil: 'networkidle' });
      for (const step of steps) {
        await page.locator(step).first().click();
        await page.waitForLoadState('networkidle');
      }
      assert.match(here(page), /^\/lieux\/[a-z-]+$/);
      t.diagnostic(`${bytes} B in ${requests} requests`);
      assert.ok(requests >= 6 && bytes <= JOURNEY_BYTES, `${bytes} bytes in ${requests} requests`);
    });
  }

  it('sees the list first, and the map when it is asked for', async (t) => {
    const page = await visitor(t, origin, saving);
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('/carte', { waitUntil: 'networkidle' });
    assert.ok(await page.locator('.card').first().isVisible());
    assert.deepEqual(asked.filter((path) => /\/map-(?!asked)|geojson|tuiles/.test(path)), []);
    await page.getByRole('button', { name: 'Afficher la carte' }).click();
    await mapReady(page);
    assert.equal(await page.getByRole('button', { name: 'Afficher la carte' }).count(), 0);
  });

  for (const { name, prefix, lang, dir } of TESTED) {
    it(`finds a map page that serves every visitor, in ${name}`, async (t) => {
      const page = await visitor(t, origin, { ...saving, width: NARROW });
      const answer = await page.goto(`${prefix}/carte`);
      await checkPage(t, page, { answer, html: await answer.text(), lang, dir });
    });
  }
});
