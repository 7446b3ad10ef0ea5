// Five journeys, by keyboard alone, without script and with it: what works without stays when it is there.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { VENUES, asked, here, isFocused, mapReady, outside, serve, tabTo, visitor } from './harness.mjs';

/** Keys to press, letters typed not counted: each of three pages has two ways in its header, “Facile” and “Écouter”. */
const MOST_KEYS = 46;
const E164 = /^tel:\+33[1-9]\d{8}$/;
/** Metro Épeule – Montesquieu, with more decimals than anybody should be sent. */
const EPEULE = { latitude: 50.689123, longitude: 3.163987 };

let origin;
before(async () => { origin = await serve(); });

/** Goes to `target` by Tab and presses Enter; gives the keys it took. */
async function follow(page, target, options) {
  const keys = await tabTo(page, target, options);
  const before_ = page.url();
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.href !== before_);
  return keys + 1;
}

const link = (page, path) => page.locator(`a[href="${path}"]:visible`);
const cards = (page) => page.locator('main .card');
const within = (keys) => assert.ok(keys <= MOST_KEYS, `${keys} keys pressed`);

for (const javaScriptEnabled of [false, true]) {
  const how = javaScriptEnabled ? 'with script' : 'without script';
  const visit = (t, options) => visitor(t, origin, { javaScriptEnabled, ...options });

  describe(`By keyboard, ${how}, a visitor`, { concurrency: 2 }, () => {
    it('types a street and finds what is near, nearest first', async (t) => {
      const page = await visit(t);
      await page.goto('/');
      let keys = await follow(page, link(page, '/pres-de'));
      keys += await tabTo(page, page.locator('#adresse'));
      await page.keyboard.type('rue de l’epeule');
      await page.keyboard.press('Enter');
      await page.waitForURL(/pres=/);
      within(keys + 1);
      assert.match(asked(page).pres, /^50\.\d{1,3},3\.\d{1,3}$/, 'rounded to about 100 m');
      assert.doesNotMatch(decodeURIComponent(page.url()), /rue|epeule/i, 'what was typed is not in the address');
      // What is closed for good comes last, however near.
      const usable = cards(page).filter({ hasNot: page.locator(`a[href="/lieux/${VENUES.closed}"]`) });
      const metres = await usable.locator('.where').evaluateAll((all) => all
        .map((where) => where.textContent.match(/(\d+(?:[.,]\d+)?)\s*(k?)m(?!\p{L})/u))
        .filter(Boolean).map(([, n, kilo]) => parseFloat(n.replace(',', '.')) * (kilo ? 1000 : 1)));
      assert.ok(metres.length > 5, 'cards say how far they are');
      assert.deepEqual(metres, [...metres].sort((a, b) => a - b));
    });

    it('mistypes a street, is told, and keeps what was typed', async (t) => {
      const page = await visit(t);
      await page.goto('/pres-de?service=wifi');
      await tabTo(page, page.locator('#adresse'));
      await page.keyboard.type('rue qui n’existe pas');
      await page.keyboard.press('Enter');
      await page.locator('[role=alert]').waitFor();
      assert.equal(await page.locator('#adresse').inputValue(), 'rue qui n’existe pas');
      assert.equal(await page.locator('#adresse').getAttribute('aria-invalid'), 'true');
      const described = (await page.locator('#adresse').getAttribute('aria-describedby')).split(' ');
      const summary = await page.locator('[role=alert] a').textContent();
      const said = await Promise.all(described.map((id) => page.locator(`#${id}`).textContent()));
      assert.ok(said.some((text) => text.includes(summary)), 'summary and field say the same');
      assert.match(await page.title(), /^Erreur/);
      assert.equal(await page.locator('input[type=hidden][name=service]').inputValue(), 'wifi', 'the choice stays');
      await tabTo(page, page.locator('[role=alert] a'));
      await page.keyboard.press('Enter');
      await page.waitForURL(/#adresse$/);
    });

    it('asks what is open now and gets nothing closed', async (t) => {
      const page = await visit(t);
      await page.goto('/');
      within(await follow(page, link(page, '/lieux?ouvert=oui')));
      const sure = await page.locator('main > .cards .badge').evaluateAll((all) => all.map(({ className }) => className));
      assert.ok(sure.length > 0);
      for (const badge of sure) assert.match(badge, /badge-(ouvert|sur-rendez-vous)/);
      assert.equal(await page.locator('main .badge-ferme').count(), 0);
      assert.ok((await page.locator('#compte').textContent()).includes(String(sure.length)), 'the count is right');
    });

    it('opens a place and can call it', async (t) => {
      const page = await visit(t);
      await page.goto('/');
      let keys = await follow(page, link(page, '/lieux?ouvert=oui'));
      keys += await follow(page, cards(page).locator(`h3 a[href="/lieux/${VENUES.ownPhone}"]`));
      keys += await tabTo(page, page.locator('main .acts a.btn[href^="tel:"]'));
      within(keys);
      const call = page.locator('main .acts a[href^="tel:"]');
      assert.match(await call.getAttribute('href'), E164);
      const digits = (await call.locator('bdi').textContent()).replace(/\D/g, '');
      assert.equal(`tel:+33${digits.slice(1)}`, await call.getAttribute('href'), 'the number read is the number called');
    });

    it('is told another number where a place has none of its own', async (t) => {
      const page = await visit(t);
      await page.goto(`/lieux/${VENUES.noPhone}`);
      const call = page.locator('main .acts a[href^="tel:"]');
      assert.match(await call.getAttribute('href'), E164);
      assert.ok(await page.locator('main .note').isVisible(), 'and that it is somebody else’s');
    });

    it('changes the language and stays on the page and its question', async (t) => {
      const page = await visit(t);
      await page.goto('/lieux?service=imprimante&tri=nom');
      const ids = () => cards(page).evaluateAll((all) => all.map((card) => card.dataset.id));
      const french = await ids();
      within(await follow(page, page.locator('a[hreflang=ar]')));
      assert.equal(here(page), '/ar/lieux?service=imprimante&tri=nom');
      assert.equal(await page.locator('html').getAttribute('dir'), 'rtl');
      assert.deepEqual(await ids(), french, 'the same places in the same order');
      await follow(page, cards(page).first().locator('h3 a'), { most: 80 });
      assert.match(here(page), /^\/ar\/lieux\/[a-z]/);
      const place = here(page).slice(3);
      await follow(page, page.locator('a[hreflang=en]'));
      assert.equal(here(page), `/en${place}`);
      await follow(page, page.locator('a[hreflang=fr]'));
      assert.equal(here(page), place);
    });

    it('narrows the map to what can print', async (t) => {
      const page = await visit(t);
      await page.goto('/carte');
      if (javaScriptEnabled) await mapReady(page);
      const all = await cards(page).count();
      const chip = page.locator('#choix a.chip[href="/carte?service=imprimante"]');
      within(await follow(page, chip));
      assert.equal(here(page), '/carte?service=imprimante');
      const chosen = page.locator('#choix a.chip.on');
      await chosen.first().waitFor();
      const shown = await cards(page).count();
      assert.ok(shown > 0 && shown < all, `${shown} of ${all}`);
      if (javaScriptEnabled) assert.ok(await isFocused(page.locator('#choix a')), 'the focus stays among the choices');
      assert.ok(await page.locator('#liste h3 a').first().isVisible(), 'the list is there');
      await page.goBack();
      await page.waitForFunction((n) => document.querySelectorAll('main .card').length === n, all);
      assert.equal(here(page), '/carte');
    });

    it('skips to the content with the first key', async (t) => {
      const page = await visit(t);
      await page.goto('/lieux');
      assert.equal(await tabTo(page, page.locator('a.skip')), 1);
      await page.keyboard.press('Enter');
      await page.waitForURL(/#contenu$/);
      await page.keyboard.press('Tab');
      assert.ok(await page.locator('main :focus').count(), 'the next stop is in the content');
    });

    it('ticks several choices in the folded form and finds them in the address', async (t) => {
      const page = await visit(t);
      await page.goto('/lieux');
      let keys = await tabTo(page, page.locator('#plus > summary'));
      await page.keyboard.press('Enter');
      keys += await tabTo(page, page.locator('#plus input[value=wifi]'));
      await page.keyboard.press('Space');
      keys += await tabTo(page, page.locator('#plus input[value=imprimante]'));
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      await page.waitForURL(/service=/);
      within(keys + 4);
      assert.deepEqual(new URL(page.url()).searchParams.getAll('service').sort(), ['imprimante', 'wifi']);
      const on = await page.locator('.chip.on').evaluateAll((all) => all.map(({ href }) => new URL(href).searchParams.getAll('service')));
      assert.deepEqual(on.flat().sort(), ['imprimante', 'wifi'], 'each choice can be taken back alone');
    });
  });
}

describe('With script, a visitor who gives their position', { concurrency: 2 }, () => {
  const allowed = { permissions: ['geolocation'], geolocation: EPEULE };
  for (const [name, path, target] of [
    ['on the page for it', '/pres-de', '/lieux'],
    ['on the list', '/lieux?service=imprimante', '/lieux'],
    ['on the map', '/carte?service=imprimante', '/carte'],
  ]) {
    it(`is shown what is near, ${name}`, async (t) => {
      const page = await visitor(t, origin, allowed);
      await page.goto(path);
      const button = page.locator('button[data-near]:visible');
      await button.waitFor();
      await tabTo(page, button, { most: 80 });
      await page.keyboard.press('Enter');
      await page.waitForURL(/pres=/);
      assert.equal(new URL(page.url()).pathname, target);
      assert.equal(asked(page).pres, '50.689,3.164', 'rounded to about 100 m before it leaves the browser');
      assert.equal(asked(page).service, new URL(path, origin).searchParams.get('service') ?? undefined, 'the choice stays');
      await page.waitForFunction(() => /\d\s*m\b/.test(document.querySelector('main .card .where')?.textContent));
    });

    it(`and refuses it is told how else, ${name}`, async (t) => {
      const page = await visitor(t, origin, { permissions: [] });
      await page.goto(path);
      const button = page.locator('button[data-near]:visible');
      await button.waitFor();
      await tabTo(page, button, { most: 80 });
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.id === 'adresse');
      assert.ok((await page.locator('.said').allTextContents()).some((said) => said.trim()), 'a status message says so');
      assert.ok(await page.locator('#adresse').isVisible());
      assert.equal(here(page), path);
    });
  }
});

describe('With an address service, a visitor', () => {
  it('types a number and a street and finds what is near that door', async (t) => {
    const questions = [];
    const geocoder = await outside((request, response) => {
      questions.push(new URL(request.url, 'http://service').searchParams.get('q'));
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ features: [{ geometry: { coordinates: [3.18123, 50.69012] }, properties: { score: 0.9 } }] }));
    });
    const page = await visitor(t, await serve({ geocoder }), { javaScriptEnabled: false });
    await page.goto('/carte?service=wifi');
    await page.locator('#plus > summary').click();
    await page.locator('#adresse').fill('80 bis boulevard de Belfort');
    await page.locator('#adresse').press('Enter');
    await page.waitForURL(/pres=/);
    assert.deepEqual(questions, ['80 bis boulevard de Belfort']);
    assert.equal(new URL(page.url()).pathname, '/carte', 'the map stays the map');
    assert.deepEqual(asked(page), { service: 'wifi', pres: '50.69,3.181' });
  });
});

describe('Without script, the map page', () => {
  it('is the list, with its choices, and says why there is no map', async (t) => {
    const page = await visitor(t, origin, { javaScriptEnabled: false });
    await page.goto('/lieux?service=imprimante');
    const ids = () => cards(page).evaluateAll((all) => all.map((card) => card.dataset.id));
    const list = await ids();
    await page.goto('/carte?service=imprimante');
    assert.deepEqual(await ids(), list);
    assert.ok(await cards(page).first().isVisible());
    assert.ok(await page.locator('#carte noscript p').isVisible());
    assert.equal(await page.locator('main button[type=button]:visible').count(), 0, 'no button that does nothing');
  });

  it('shows no button that does nothing on a place either', async (t) => {
    const page = await visitor(t, origin, { javaScriptEnabled: false });
    for (const path of ['/', '/lieux', `/lieux/${VENUES.open}`, '/pres-de']) {
      await page.goto(path);
      assert.equal(await page.locator('button[type=button]:visible').count(), 0, path);
    }
  });
});
