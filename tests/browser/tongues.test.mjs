// Every language on the pages residents meet first, on the narrowest phones; and words longer than any of ours.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { NARROW, checkPage } from './checks.mjs';
import { VENUES, mapReady, serve, visitor } from './harness.mjs';

let origin;
before(async () => { origin = await serve(); });

const ELEVEN = [
  ['es', 'ltr'], ['pt', 'ltr'], ['it', 'ltr'], ['ro', 'ltr'], ['tr', 'ltr'], ['pl', 'ltr'], ['ru', 'ltr'], ['uk', 'ltr'],
  ['ps', 'rtl'], ['fa', 'rtl', 'fa-AF'], ['am', 'ltr'],
].map(([prefix, dir, lang = prefix]) => ({ prefix: `/${prefix}`, lang, dir }));

const FIRST = ['', '/lieux', `/lieux/${VENUES.open}`, '/orientation'];

describe('A visitor who reads none of the main languages', { concurrency: 2 }, () => {
  for (const { prefix, lang, dir } of ELEVEN) {
    it(`finds home, list, venue and questions sound in ${lang}`, async (t) => {
      const page = await visitor(t, origin, { width: NARROW, height: 740 });
      for (const path of FIRST) {
        await t.test(prefix + path, async (part) => {
          await page.setViewportSize({ width: NARROW, height: 740 });
          const answer = await page.goto(prefix + path);
          await checkPage(part, page, { answer, html: await answer.text(), lang, dir });
          await page.setViewportSize({ width: 360, height: 740 });
          assert.deepEqual(await page.evaluate(tooWide), []);
        });
      }
    });
  }

  it('finds their language in the menu by keyboard, without script, on the narrowest phone', async (t) => {
    const page = await visitor(t, origin, { width: NARROW, height: 740, javaScriptEnabled: false });
    await page.goto('/lieux');
    await page.locator('.more-langs summary').focus();
    await page.keyboard.press('Enter');
    const offered = page.locator('.more-langs li a');
    assert.equal(await offered.count(), ELEVEN.length);
    for (const link of await offered.all()) {
      const { x, width, height } = await link.boundingBox();
      assert.ok(x >= 0 && x + width <= NARROW && height >= 44, `${await link.textContent()}: ${x}, ${width}×${height}`);
    }
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.lang), 'es');
    await page.locator('.more-langs a[lang=uk]').click();
    assert.equal(new URL(page.url()).pathname, '/uk/lieux');
    assert.equal(await page.locator('html').getAttribute('lang'), 'uk');
  });

  it('reads hours and numbers from left to right in a language written from the right', async (t) => {
    const page = await visitor(t, origin, { width: 360, height: 740 });
    for (const prefix of ['/ps', '/fa']) {
      await page.goto(`${prefix}/lieux/${VENUES.open}`);
      assert.equal(await page.locator('.acts bdi[dir=ltr]').first().textContent(), '03\u00a020\u00a081\u00a057\u00a057');
      const text = await page.locator('main').innerText();
      assert.doesNotMatch(text, /[\u0660-\u0669\u06f0-\u06f9]/, 'figures as on the door');
    }
  });
});

/** What residents read. */
const PUBLIC = [
  '/', '/lieux', '/lieux?service=imprimante&q=xyz', `/lieux/${VENUES.open}`, `/lieux/${VENUES.unknown}`, `/lieux/${VENUES.open}/historique`,
  `/lieux/${VENUES.open}/signaler?sur=horaires`, '/carte', '/orientation', '/orientation?besoin=caf', '/orientation/je-ne-sais-pas', '/facile',
  '/orientation?besoin=impots&avec=quelquun&quand=2026-12-03&quartier=epeule', '/orientation?besoin=connexion&quand=peu-importe&quartier=peu-importe',
  '/accueil', '/accueil?besoin=impots&langue=ar&choix=7&choix=8&comparer=oui', '/selection/7-8-9/fiche?langue=fr&besoin=impots', '/hors-ligne/journee',
  '/facile/besoins', '/facile/lieux', `/facile/lieux/${VENUES.open}`, '/selection/1-2-3', '/selection/1/liaison', '/pres-de', '/hors-ligne', '/quartiers',
  '/quartiers/centre', '/accessibilite', '/mentions-legales', '/donnees-personnelles', '/plan-du-site', '/nulle-part',
];

describe('Words two fifths longer than in French', { concurrency: 2 }, () => {
  for (const path of PUBLIC) {
    it(`need no sideways scrolling on ${path}`, async (t) => {
      const page = await visitor(t, origin, { width: NARROW, height: 740, expected: path === '/nulle-part' ? [/404/] : [] });
      await page.goto(path);
      if (path === '/carte') await mapReady(page);
      assert.ok(await page.evaluate(lengthen) > 20, 'there are words to lengthen');
      for (const width of [NARROW, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        assert.deepEqual(await page.evaluate(tooWide), [], `${width} px`);
      }
    });
  }
});

// The functions below run in the page.

/**
 * Makes each text of the page two fifths longer, in accented letters, so that every word of the interface is as long as in
 * the longest language; gives how many. Addresses, numbers to call and proper names stay: they are as long in every language.
 */
function lengthen() {
  const accents = { a: 'á', c: 'ç', e: 'ë', i: 'ï', n: 'ñ', o: 'ö', s: 'š', u: 'ů', y: 'ý', z: 'ž', A: 'Â', E: 'É', I: 'Î', O: 'Ô', U: 'Ú' };
  const longer = (text) => {
    const words = text.split(/(\s+)/);
    return words.map((word) => {
      if (!/\p{L}{2}/u.test(word)) return word;
      const letters = [...word].map((letter) => accents[letter] ?? letter).join('');
      return letters + 'ëšïö'.repeat(9).slice(0, Math.ceil(letters.length * 0.4));
    }).join('');
  };
  const kept = 'script, style, noscript, svg, bdi, [lang]:not(html), .leaflet-container, .vh, textarea, code';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || node.parentElement.closest(kept)) continue;
    node.data = longer(node.data);
    count += 1;
  }
  return count;
}

/** What makes the page wider than the screen, or is cut off where nobody can scroll to it. */
function tooWide() {
  const root = document.documentElement;
  const extent = root.scrollWidth - root.clientWidth;
  const cut = [...document.querySelectorAll('main *, header *, footer *')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.leaflet-container, .vh, svg, select, textarea, input')) return false;
    const { overflowX } = getComputedStyle(element);
    return (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
  }).map((element) => `cut off: ${element.outerHTML.slice(0, 120)}`);
  if (extent <= 0) return cut;
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width && !element.closest('.leaflet-container, .vh') && (right > root.clientWidth + 1 || left < -1);
  });
  return [...cut, `${extent} px too wide`, ...wide.slice(0, 4).map((element) => element.outerHTML.slice(0, 140))];
}
