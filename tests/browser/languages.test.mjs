// The site in Arabic is mirrored, its numbers are not; what is French says so.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { VENUES, mapReady, serve, tabTo, visitor } from './harness.mjs';

let origin;
before(async () => { origin = await serve(); });

const PAGES = ['', '/lieux', '/lieux?service=imprimante', `/lieux/${VENUES.open}`, `/lieux/${VENUES.firstSunday}`, `/lieux/${VENUES.open}/historique`, '/carte', '/orientation', '/pres-de', '/quartiers/epeule'];

describe('A visitor who reads Arabic', { concurrency: 2 }, () => {
  for (const path of PAGES) {
    it(`reads /ar${path} from right to left, numbers from left to right`, async (t) => {
      const page = await visitor(t, origin);
      await page.goto(`/ar${path}`);
      if (path === '/carte') await mapReady(page);
      const brand = await page.locator('a.brand').boundingBox();
      const langs = await page.locator('nav.langs').boundingBox();
      assert.ok(brand.x > langs.x, 'the header is mirrored');
      const wrong = await page.evaluate(() => {
        const digits = /(?:\+33|0)[1-9](?:[\s\u00a0.]?\d\d){4}/;
        const faults = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (digits.test(node.data) && !node.parentElement.closest('bdi[dir=ltr], script')) faults.push(node.data.trim());
        }
        return faults;
      });
      assert.deepEqual(wrong, [], 'numbers to call stand in <bdi dir="ltr">');
    });

    it(`hears the names on /ar${path} in French`, async (t) => {
      const page = await visitor(t, origin);
      await page.goto(`/ar${path}`);
      if (path === '/carte') await mapReady(page);
      const wrong = await page.evaluate(() => {
        const faults = [];
        const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          // Three words of Latin letters are a text, not an acronym.
          const latin = node.data.match(/\p{Script=Latin}{2,}/gu) ?? [];
          const arabic = node.data.match(/\p{Script=Arabic}{2,}/gu) ?? [];
          const own = element.closest('[lang]').lang;
          // Addresses of pages and of mail are no language.
          if (element.closest('script, noscript, bdi[dir=ltr]')) continue;
          if (own === 'ar' && latin.length >= 3 && !arabic.length) faults.push(node.data.trim());
          if (own === 'fr' && arabic.length) faults.push(node.data.trim());
        }
        return faults;
      });
      assert.deepEqual(wrong, [], 'each text is marked with its language');
    });
  }

  it('finds the map itself not mirrored, its card mirrored', async (t) => {
    const page = await visitor(t, origin);
    await page.goto('/ar/carte?ouvert=oui');
    await mapReady(page);
    assert.equal(await page.locator('#carte').evaluate((map) => getComputedStyle(map).direction), 'ltr');
    await page.locator('#carte .mk:not(.mk-cluster)').first().press('Enter');
    const title = page.locator('.leaflet-popup h2');
    await title.waitFor();
    assert.equal(await title.evaluate((heading) => getComputedStyle(heading).direction), 'rtl');
    assert.equal(await title.locator('bdi').getAttribute('lang'), 'fr');
    for (const number of await page.locator('.leaflet-popup a[href^="tel:"] bdi').all()) assert.equal(await number.getAttribute('dir'), 'ltr');
    const list = await page.locator('.map-list').boundingBox();
    const map = await page.locator('#carte').boundingBox();
    assert.ok(list.x > map.x, 'the list stands right of the map');
  });

  it('names every place in French on the list', async (t) => {
    const page = await visitor(t, origin);
    await page.goto('/ar/lieux');
    const names = page.locator('.card h3 a');
    assert.equal(await names.count(), await names.locator('[lang=fr]').count());
  });
});

describe('A visitor who looks for their language', { concurrency: 2 }, () => {
  it('finds it by its own name, in its own script, on top of every page', async (t) => {
    const page = await visitor(t, origin);
    for (const path of ['/', '/ar/lieux', '/en/carte', '/nulle-part']) {
      await page.goto(path);
      const offered = await page.locator('header a[hreflang]').evaluateAll((all) => all.map((a) => [a.lang, a.hreflang, a.textContent]));
      assert.deepEqual(offered.map(([lang]) => lang), ['fr', 'en', 'ar', 'es', 'pt', 'it', 'ro', 'tr', 'pl', 'ru', 'uk', 'ps', 'fa-AF', 'am']);
      for (const [lang, hreflang] of offered) assert.equal(lang, hreflang);
      const names = Object.fromEntries(offered.map(([lang, , name]) => [lang, name]));
      assert.match(names.ar, /العربية/);
      assert.match(names.fr, /Français/);
      assert.match(names.en, /English/);
      assert.match(names.uk, /Українська/);
      assert.match(names['fa-AF'], /دری/);
      assert.equal(await page.locator('header a[hreflang][aria-current=true]').count(), 1);
      assert.equal(await page.locator('header a[hreflang][aria-current=true]').getAttribute('hreflang'), await page.locator('html').getAttribute('lang'));
    }
  });

  it('reaches it by keyboard before the content', async (t) => {
    const page = await visitor(t, origin);
    await page.goto('/lieux');
    assert.ok(await tabTo(page, page.locator('header a[hreflang=ar]')) <= 6);
  });

  it('gets the same places whatever the language', async () => {
    const ids = async (prefix) => {
      const { features } = await (await fetch(`${origin}${prefix}/lieux.geojson?ouvert=oui`)).json();
      for (const { properties } of features) assert.ok(properties.url.startsWith(`${prefix}/lieux/`));
      return features.map(({ id }) => id);
    };
    assert.deepEqual(await ids('/ar'), await ids(''));
    assert.deepEqual(await ids('/en'), await ids(''));
  });
});
