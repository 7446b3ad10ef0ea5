// From a need to a phone call: the pages of the questions, and the journey with and without script.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { here, serve, visitor } from './harness.mjs';

const ANSWER = '/orientation?besoin=impots&avec=quelquun&quand=2026-12-03&quartier=epeule';
const PAGES = [
  ['the first question', '/orientation', { english: true }],
  ['the second choice', '/orientation?pour=demarche'],
  ['alone or with somebody', '/orientation?besoin=impots'],
  ['when', '/orientation?besoin=impots&avec=quelquun'],
  ['where', '/orientation?besoin=impots&avec=quelquun&quand=maintenant'],
  ['an answer', ANSWER, { english: true, dark: true }],
  ['an answer nobody gives', '/orientation?besoin=scanner&avec=seul&quand=maintenant&quartier=peu-importe'],
  ['an answer with offers', '/orientation?besoin=connexion&quand=peu-importe&quartier=peu-importe'],
  ['the self-check', '/orientation/je-ne-sais-pas', { english: true }],
  ['the end of the self-check', '/orientation/je-ne-sais-pas?message=pas&arnaque=aide'],
];

let origin;
before(async () => { origin = await serve(); });

describe('The way from a need to a place serves every visitor', { concurrency: 2 }, () => {
  for (const [name, path, more = {}] of PAGES) {
    for (const { prefix, lang, dir, name: language } of LANGUAGES.filter(({ shows }) => shows(more))) {
      it(`${name}, in ${language}`, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740 });
        const answer = await page.goto(prefix + path);
        await checkPage(t, page, { answer, html: await answer.text(), dark: more.dark, lang, dir });
      });
    }
  }
});

for (const javaScriptEnabled of [true, false]) {
  for (const prefix of ['', '/ar']) {
    it(`taxes to a phone in three taps after the needs, ${javaScriptEnabled ? 'with' : 'without'} script, ${prefix || 'in French'}`, async (t) => {
      const page = await visitor(t, origin, { javaScriptEnabled, width: NARROW, height: 740 });
      await page.goto(prefix || '/');
      await page.locator('li.all a.tile').click();
      await page.locator('a.tile[href*="pour=demarche"]').click();
      await page.locator('a.tile[href*="besoin=impots"]').click();
      // After the needs: with somebody, see the places, call.
      await page.locator('a.tile[href*="avec=quelquun"]').click();
      await page.locator('.pair a.btn:not(.ghost)').click();
      const phone = page.locator('.card a[href^="tel:"]').first();
      assert.match(await phone.getAttribute('href'), /^tel:\+33\d{9}$/);
      await phone.scrollIntoViewIfNeeded();
      assert.ok(await phone.isVisible());
      // The Back key undoes one answer at a time.
      await page.goBack();
      assert.equal(here(page), `${prefix}/orientation?besoin=impots&avec=quelquun`);
      await page.goBack();
      assert.equal(here(page), `${prefix}/orientation?besoin=impots`);
    });
  }
}

it('the phone says where it is, rounded, and the answer tells distances', async (t) => {
  const geolocation = { latitude: 50.689123, longitude: 3.163987 };
  const page = await visitor(t, origin, { geolocation, permissions: ['geolocation'] });
  await page.goto('/orientation?besoin=impots&avec=quelquun&quand=peu-importe');
  await page.locator('[data-near]').click();
  await page.waitForURL(/pres=50\.689,3\.164$/);
  assert.match(await page.locator('main').textContent(), /à vol d’oiseau/);
  assert.match(await page.locator('.card .where').first().textContent(), /\d\s*k?m/);
});
