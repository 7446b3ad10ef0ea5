// The page of open data: readable by everybody, its files behind links that work.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { serve, visitor } from './harness.mjs';

let origin;
before(async () => { origin = await serve(); });

describe('Open data', { concurrency: 2 }, () => {
  for (const { name, prefix, lang, dir, shows } of LANGUAGES) {
    if (!shows({ english: true })) continue;
    it(`${prefix}/donnees is a good page in ${name}`, async (t) => {
      const page = await visitor(t, origin, { width: NARROW, height: 740 });
      const answer = await page.goto(`${prefix}/donnees`);
      await checkPage(t, page, { answer, html: await answer.text(), lang, dir, dark: prefix === '' });
    });
  }

  for (const { name, prefix, lang, dir, shows } of LANGUAGES) {
    if (!shows({ english: true })) continue;
    const items = '/ogc/collections/lieux/items';
    for (const path of ['/donnees/data-inclusion', '/donnees/hsds', '/api', '/ogc', '/ogc/conformance', '/ogc/collections', '/ogc/collections/lieux', '/ogc/collections/lieux/queryables', `${items}?limit=5`, `${items}/59512-01`]) {
      it(`${prefix}${path} is a good page in ${name}`, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740 });
        const answer = await page.goto(`${prefix}${path}`);
        await checkPage(t, page, { answer, html: await answer.text(), lang, dir });
      });
    }
  }

  it('is found from every page, and every file behind it answers', async (t) => {
    const page = await visitor(t, origin, { width: 1280, height: 900 });
    await page.goto('/');
    await page.locator('footer a[href="/donnees"]').click();
    const links = await page.locator('main table a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    assert.ok(links.length >= 6, `${links}`);
    for (const link of links) {
      const answer = await fetch(`${origin}${link}`);
      assert.equal(answer.status, 200, link);
      assert.equal(answer.headers.get('access-control-allow-origin'), '*', link);
    }
  });
});
