// The map says what the list says, by shape as well as colour, and lets everybody in and out again.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { VENUES, asked, here, isFocused, mapReady, nobody, outside, serve, tabTo, visitor } from './harness.mjs';

/** Marks above which Tab no longer stops at each. */
const MOST_STOPS = 30;
/** Zoom, attribution, the map itself, its buttons, its legend. */
const MOST_CONTROLS = 9;
/** A tile server that fails must not hold up anything. */
const QUICKLY_MS = 1_500;

/** One grey pixel. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR42mN49+4dAAWYAssXhs4YAAAAAElFTkSuQmCC', 'base64');

/** Where the invented places are many: the box of Paris. */
const CROWD = '?bbox=2.22,48.81,2.48,48.92';

let origin;
let crowded;
before(async () => { [origin, crowded] = await Promise.all([serve(), serve({ venues: 500 })]); });

const marks = (page) => page.locator('#carte .mk:not(.mk-cluster, .mk-you)');
const clusters = (page) => page.locator('#carte .mk-cluster');
const data = async (page, path = '/lieux.geojson') => (await (await fetch(new URL(path, page.url()))).json()).features;

/** How many places stand on the map: single marks, and what clusters say they hold. */
const counted = (page) => page.evaluate(() => {
  const all = [...document.querySelectorAll('#carte .mk:not(.mk-you)')];
  return all.reduce((sum, mark) => sum + (mark.matches('.mk-cluster') ? Number(mark.querySelector('[data-n]').dataset.n) : 1), 0);
});

async function openMap(t, at = '/carte', { site = origin, ...options } = {}) {
  const page = await visitor(t, site, options);
  await page.goto(at);
  await mapReady(page);
  return page;
}

/** Zooms in until every place of the embedded data has its own mark. */
async function allApart(page) {
  while (await clusters(page).count()) {
    await clusters(page).first().press('Enter');
    await page.waitForFunction(() => !document.querySelector('.leaflet-zoom-anim'));
  }
}

describe('A visitor who sees the map', { concurrency: 2 }, () => {
  it('finds every place that has a position, once', async (t) => {
    const page = await openMap(t);
    const placed = (await data(page)).filter(({ geometry }) => geometry);
    assert.equal(await counted(page), placed.length);
  });

  it('reads each state by its shape, and its name and state in words', async (t) => {
    const page = await openMap(t, '/carte', { width: 1920, height: 1200 });
    const features = new Map((await data(page)).map(({ properties }) => [properties.nom, properties]));
    await allApart(page);
    const seen = await marks(page).evaluateAll((all) => all.map((mark) => ({
      label: mark.getAttribute('aria-label'),
      classes: mark.className,
      shape: mark.querySelector('use').getAttribute('href').split('#')[1],
    })));
    assert.ok(seen.length > 3);
    for (const { label, classes, shape } of seen) {
      const venue = [...features.values()].find(({ nom }) => label.startsWith(nom));
      assert.ok(venue, `${label} is a place`);
      assert.equal(shape, `etat-${venue.etat}`);
      assert.ok(classes.split(' ').includes(`mk-${venue.etat}`));
      assert.equal(classes.includes('a-confirmer'), venue.certitude === 'a-confirmer', `${label}: unconfirmed hours look so`);
      assert.equal(classes.includes('approx'), !['batiment', null].includes(venue.precision), `${label}: a rough position looks so`);
      assert.ok(label.includes(venue.etat_texte));
    }
    const shapes = await page.evaluate(async () => {
      const { icons } = JSON.parse(document.getElementById('carte-config').textContent);
      const sprite = new DOMParser().parseFromString(await (await fetch(icons)).text(), 'image/svg+xml');
      return ['ouvert', 'sur-rendez-vous', 'ferme', 'inconnu'].map((state) => sprite.getElementById(`etat-${state}`)?.innerHTML);
    });
    assert.ok(shapes.every(Boolean));
    assert.equal(new Set(shapes).size, shapes.length, 'four states, four drawings');
  });

  it('is told how many places a cluster holds, and that it opens', async (t) => {
    const page = await openMap(t, `/carte${CROWD}`, { site: crowded });
    const labels = await clusters(page).evaluateAll((all) => all.map((mark) => [mark.getAttribute('aria-label'), mark.querySelector('[data-n]').dataset.n]));
    assert.ok(labels.length > 3);
    for (const [label, n] of labels) assert.match(label, new RegExp(`^${n} \\S+.*, \\S+`), label);
  });

  it('sees all of a crowd counted, clustered by the server or by the browser', async (t) => {
    const small = await openMap(t, `/carte${CROWD}`, { site: crowded });
    const placed = (await data(small, `/lieux.geojson${CROWD}`)).length;
    assert.ok(placed > 60, `${placed} places in the box`);
    assert.equal(await counted(small), placed);
    const byServer = await serve({ venues: 500, env: { REPERE_CLUSTER_ABOVE: '20' } });
    const page = await openMap(t, `/carte${CROWD}`, { site: byServer });
    assert.equal(await counted(page), placed);
    const before_ = await clusters(page).count();
    await Promise.all([
      page.waitForResponse((response) => response.url().includes('.geojson') && response.url().includes('zoom=')),
      clusters(page).first().press('Enter'),
    ]);
    await page.waitForFunction((n) => document.querySelectorAll('#carte .mk-cluster').length !== n, before_);
  });

  it('clicks a mark, reads its card and clicks it away', async (t) => {
    const page = await openMap(t, '/carte?ouvert=oui', { width: 360, height: 640 });
    await marks(page).first().click();
    const card = page.locator('.leaflet-popup');
    await card.waitFor();
    await page.waitForFunction(() => !document.querySelector('.leaflet-pan-anim'));
    const { x, width } = await card.boundingBox();
    assert.ok(x >= 0 && x + width <= 360, 'the card fits a phone');
    await card.locator('.leaflet-popup-close-button').click();
    await page.waitForFunction(() => !document.querySelector('.leaflet-popup'));
  });

  it('comes from a place and finds it shown', async (t) => {
    const page = await visitor(t, origin);
    await page.goto(`/lieux/${VENUES.open}`);
    const name = await page.locator('h1').textContent();
    await page.locator('main a[href^="/carte"]').click();
    await page.waitForURL(/\/carte/);
    const title = page.locator('.leaflet-popup h2');
    await title.waitFor({ timeout: 5_000 });
    assert.equal(await title.textContent(), name);
  });

  it('moves the map and asks for what lies there', async (t) => {
    const page = await openMap(t);
    await page.waitForFunction(() => document.querySelector('[data-here]'));
    const button = page.locator('button[data-here]');
    assert.ok(await button.isHidden(), 'nothing has moved yet');
    await page.locator('#carte').focus();
    // The map ignores its own first movements; a visitor comes later.
    await page.waitForFunction(() => performance.now() > 1_500);
    for (let at = 0; at < 3; at += 1) await page.keyboard.press('ArrowRight');
    await button.waitFor();
    await button.click();
    await page.waitForURL(/bbox=/);
    const ids = (await data(page, `/lieux.geojson?bbox=${asked(page).bbox}`)).map(({ id }) => id);
    await page.waitForFunction((n) => document.querySelectorAll('#liste .card').length === n, ids.length);
    const listed = await page.locator('#liste .card').evaluateAll((all) => all.map((card) => card.dataset.id));
    assert.deepEqual(listed.sort(), ids.sort());
  });
});

describe('By keyboard, a visitor of the map', { concurrency: 2 }, () => {
  it('passes it with one key', async (t) => {
    const page = await openMap(t);
    await tabTo(page, page.locator('a.skip-map'), { most: 120 });
    await page.keyboard.press('Enter');
    await page.waitForURL(/#apres-carte$/);
    await page.keyboard.press('Tab');
    assert.equal(await page.locator('#carte :focus').count(), 0);
  });

  it('meets a reasonable number of stops', async (t) => {
    for (const [site, path] of [[origin, '/carte'], [crowded, `/carte${CROWD}`]]) {
      const page = await openMap(t, path, { site });
      const inView = await page.locator('#carte .mk[role=button]').count();
      assert.ok(inView <= MOST_STOPS, `${inView} marks to pass`);
      await page.locator('a.skip-map').focus();
      const stops = await tabTo(page, page.locator('.map-legend summary'));
      assert.ok(stops <= inView + MOST_CONTROLS, `${stops} stops, ${inView} of them marks`);
      if (site === crowded) {
        assert.ok(await page.locator('#carte .mk').count() > MOST_STOPS, 'a crowd');
        assert.equal(inView, 0, 'in a crowd the list is the way in');
        assert.ok((await page.locator('#carte-aide').textContent()).trim(), 'and the map says so');
      }
    }
  });

  it('opens a mark, reads it, and Escape brings them back', async (t) => {
    const page = await openMap(t);
    const mark = marks(page).first();
    const label = await mark.getAttribute('aria-label');
    await page.locator('a.skip-map').focus();
    await tabTo(page, mark);
    await page.keyboard.press('Enter');
    const title = page.locator('.leaflet-popup h2');
    await title.waitFor();
    assert.ok(await isFocused(title), 'the focus enters the card');
    assert.ok(label.startsWith(await title.textContent()));
    await tabTo(page, page.locator('.leaflet-popup a.btn').last());
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.leaflet-popup'));
    await page.waitForFunction((name) => document.activeElement.getAttribute('aria-label') === name, label);
  });

  it('opens a mark with the space bar and closes the card with its button', async (t) => {
    const page = await openMap(t);
    const mark = marks(page).first();
    const label = await mark.getAttribute('aria-label');
    await mark.focus();
    await page.keyboard.press('Space');
    await tabTo(page, page.locator('.leaflet-popup-close-button'));
    assert.ok(await page.locator('.leaflet-popup-close-button').getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.leaflet-popup'));
    await page.waitForFunction((name) => document.activeElement.getAttribute('aria-label') === name, label);
  });

  it('calls or opens the place from its card', async (t) => {
    const page = await openMap(t, '/carte?ouvert=oui');
    const features = await data(page, '/lieux.geojson?ouvert=oui');
    const { properties: venue } = features.find(({ properties }) => properties.telephone);
    await page.locator(`#carte .mk[aria-label^="${venue.nom}"]`).press('Enter');
    const card = page.locator('.leaflet-popup');
    assert.equal(await card.locator('a[href^="tel:"]').getAttribute('href'), `tel:${venue.telephone}`);
    await tabTo(page, card.locator('a.btn.ghost'));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${venue.url}`);
  });

  it('opens a cluster without losing the focus', async (t) => {
    const page = await openMap(t, `/carte${CROWD}`, { site: crowded });
    await page.locator('#carte .leaflet-control-zoom a').first().focus();
    // Zoomed in until the marks are few enough to be stops.
    for (let at = 0; at < 6 && !(await page.locator('#carte .mk-cluster[role=button]').count()); at += 1) {
      const before_ = await page.locator('#carte .mk').evaluateAll((all) => all.map((mark) => mark.title).join());
      await page.keyboard.press('Enter');
      await page.waitForFunction((text) => [...document.querySelectorAll('#carte .mk')].map((mark) => mark.title).join() !== text, before_);
    }
    const cluster = page.locator('#carte .mk-cluster[role=button]').first();
    await cluster.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.matches('#carte .mk, #carte'));
  });

  it('reads the controls in the language of the page', async (t) => {
    for (const prefix of ['', '/ar']) {
      const page = await openMap(t, `${prefix}/carte`);
      const { words } = await page.evaluate(() => JSON.parse(document.getElementById('carte-config').textContent));
      const titles = await page.locator('.leaflet-control-zoom a').evaluateAll((all) => all.map((a) => a.getAttribute('aria-label')));
      assert.deepEqual(titles, [words.zoomIn, words.zoomOut]);
      assert.ok(titles.every((title) => !/zoom (in|out)/i.test(title)));
    }
  });
});

describe('A visitor who narrows the map', { concurrency: 2 }, () => {
  it('finds address, title, list, count and marks in step, forth and back', async (t) => {
    const page = await openMap(t);
    const state = async (filter) => {
      const features = await data(page, `/lieux.geojson${filter}`);
      await page.waitForFunction((n) => {
        const sure = document.querySelectorAll('#liste > .cards > .card').length;
        const shown = [...document.querySelectorAll('#carte .mk:not(.mk-you)')].reduce((sum, mark) => sum + Number(mark.querySelector('[data-n]')?.dataset.n ?? 1), 0);
        return sure === n.all && shown === n.placed;
      }, { all: features.length, placed: features.filter(({ geometry }) => geometry).length });
      const ids = await page.locator('#liste > .cards > .card').evaluateAll((all) => all.map((card) => card.dataset.id));
      assert.deepEqual(ids, features.map(({ id }) => id));
      assert.equal(here(page), `/carte${filter}`);
      assert.ok((await page.locator('#compte').textContent()).includes(String(features.length)), 'the status says how many');
      assert.ok((await page.title()).includes(await page.locator('#titre').textContent()));
      const arabic = await page.locator('a[hreflang=ar]').first().getAttribute('href');
      assert.equal(arabic, `/ar/carte${filter}`, 'the languages follow');
    };
    const chip = (path) => page.locator(`#choix a.chip[href="/carte${path}"]`);
    await state('');
    await chip('?service=imprimante').click();
    await state('?service=imprimante');
    await chip('?service=acces-libre&service=imprimante').click();
    await state('?service=acces-libre&service=imprimante');
    await page.goBack();
    await state('?service=imprimante');
    await page.goBack();
    await state('');
    await page.goForward();
    await state('?service=imprimante');
    await page.locator('#choix a.chip.on').click();
    await state('');
  });

  it('uses the folded form and it stays open', async (t) => {
    const page = await openMap(t);
    await page.locator('#plus > summary').click();
    await page.locator('#plus input[type=checkbox][value=wifi]').check();
    await page.locator('#plus form').first().locator('button').click();
    await page.waitForURL(/service=wifi$/);
    await page.locator('#choix .chip.on').waitFor();
    assert.ok(await page.locator('#plus input[type=checkbox][value=wifi]').isChecked());
    assert.ok(await page.locator('#plus').evaluate((details) => details.open));
  });

  it('points at a card and sees its mark', async (t) => {
    const page = await openMap(t, '/carte?ouvert=oui');
    const card = page.locator('#liste .card').first();
    await card.locator('h3 a').focus();
    await page.locator('#carte .is-hot').waitFor();
  });
});

describe('When the world outside', { concurrency: 2 }, () => {
  const refused = [/\/tuiles\/.*/];

  it('gives no tiles, the ground stays and everything works', async (t) => {
    const site = await serve({ tiles: `${await nobody()}/{z}/{x}/{y}.png` });
    const started = Date.now();
    const tile = await fetch(`${site}/tuiles/13/4168/2753`);
    assert.equal(tile.status, 503);
    assert.ok(Date.now() - started < QUICKLY_MS, `answered after ${Date.now() - started} ms`);
    const page = await visitor(t, site, { expected: refused });
    await page.goto('/carte');
    await mapReady(page);
    await page.waitForFunction(() => document.querySelectorAll('#carte path.land').length > 0);
    assert.ok(await page.locator('#carte path.zone').count() > 20, 'districts are drawn');
    assert.equal(await page.locator('#carte.with-tiles').count(), 0, 'and nothing hides them');
    assert.equal(await page.locator('#carte img.leaflet-tile:visible').count(), 0, 'no broken picture');
    await marks(page).first().press('Enter');
    await page.locator('.leaflet-popup h2').waitFor();
  });

  it('gives tiles, they come through our own origin only', async (t) => {
    const asked_ = [];
    const tiles = await outside((request, response) => {
      asked_.push(request);
      response.setHeader('content-type', 'image/png');
      response.end(PNG);
    });
    const site = await serve({ tiles: `${tiles}/{z}/{x}/{y}.png` });
    const page = await visitor(t, site);
    await page.goto('/carte');
    await page.locator('#carte.with-tiles').waitFor();
    const sources = await page.locator('#carte img.leaflet-tile').evaluateAll((all) => all.map(({ src }) => src));
    assert.ok(sources.length > 0);
    for (const source of sources) assert.ok(source.startsWith(`${site}/tuiles/`), source);
    assert.ok(asked_.length > 0);
    for (const { headers } of asked_) {
      assert.equal(headers.referer, undefined, 'the tile server learns no page');
      assert.equal(headers.cookie, undefined);
      assert.doesNotMatch(headers['user-agent'] ?? '', /Mozilla/, 'nor who visits');
    }
    assert.ok((await page.locator('.leaflet-control-attribution').textContent()).trim(), 'who made the tiles is said');
    const once = asked_.length;
    assert.equal((await fetch(sources[0])).status, 200);
    assert.equal(asked_.length, once, 'a tile is asked once, then kept');
  });

  it('loses the data on the way, the map says so and the list stays', async (t) => {
    const page = await visitor(t, origin, { expected: [/lieux\.geojson/] });
    await page.route('**/lieux.geojson*', (route) => route.abort());
    await page.goto('/carte');
    await page.waitForFunction(() => document.querySelector('.map-side > .said').textContent.trim());
    assert.ok(await page.locator('#liste .card').first().isVisible());
  });
});
