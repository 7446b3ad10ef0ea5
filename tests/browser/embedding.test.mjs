// The places in a frame of a partner's site: a real second origin, a real browser.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { mapReady, outside, serve, visitor } from './harness.mjs';

let origin;
before(async () => { origin = await serve(); });

/** A page of another site that holds `code`. Its origin has another name, so that the frame is of another site. */
async function partner(code) {
  const page = `<!doctype html><html lang="fr"><title>Centre social</title><h1>Chez nous</h1>${code}</html>`;
  const address = await outside((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/' ? page : '');
  });
  return address.replace('127.0.0.1', 'localhost');
}

const frameOf = (path, more = '') => `<iframe src="${origin}${path}" title="Lieux" height="600" style="width:100%;border:0" ${more}></iframe>`;

/** A reader of the partner's page: `asked` are the sites that were asked for anything. */
async function reader(t, path, { code = frameOf(path), ...options } = {}) {
  const site = await partner(code);
  const page = await visitor(t, origin, { ...options, expected: [/frame-ancestors/, /X-Frame-Options/i, /ERR_BLOCKED_BY_RESPONSE/], host: site });
  const asked = new Set();
  page.on('request', (request) => request.url().startsWith('http') && asked.add(new URL(request.url()).origin));
  await page.goto(`${site}/`);
  return { page, site, asked, frame: page.frameLocator('iframe') };
}

describe('The page that makes the frame', { concurrency: 2 }, () => {
  const asked = '?service=imprimante&vue=liste&couleur=%237a1f3d&fond=%23fff6e9&hauteur=400&page-langue=';
  for (const { name, prefix, lang, dir } of LANGUAGES) {
    for (const [what, query, status] of [['before', '', 200], ['with its code', `${asked}${lang}`, 200], ['with colours that are too pale', '?vue=liste&couleur=%23ffbf47&fond=%23ffffff', 422]]) {
      it(`is a good page in ${name} ${what}`, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740 });
        const answer = await page.goto(`${prefix}/integration${query}`);
        const html = await answer.text();
        await page.locator('main details').evaluateAll((all) => all.forEach((one) => { one.open = true; }));
        await checkPage(t, page, { answer, html, status, lang, dir, dark: prefix === '' });
      });
    }
  }

  it('gives a code by its form, without script too, and shows what it makes', async (t) => {
    const page = await visitor(t, origin, { javaScriptEnabled: false });
    await page.goto('/plan-du-site');
    await page.locator('main a[href="/integration"]').click();
    await page.locator('input[name=service][value=imprimante]').check();
    await page.locator('input[name=vue][value=liste]').check();
    await page.fill('#fond', '#fff6e9');
    await page.locator('main form .btn').click();
    const code = await page.locator('#texte-code').inputValue();
    assert.ok(code.includes(`src="${origin}/integre?service=imprimante&amp;vue=liste&amp;fond=fff6e9"`), code);
    await page.frameLocator('main iframe').locator('h1').waitFor();
  });

  it('copies the code where there is a script', async (t) => {
    const page = await visitor(t, origin, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto('/integration?vue=liste');
    await page.locator('[data-copy]').click();
    await page.locator('.said', { hasText: 'copié' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator('#texte-code').inputValue());
  });
});

describe('The page in the frame', { concurrency: 2 }, () => {
  for (const { name, prefix, lang, dir } of LANGUAGES) {
    for (const [what, query, map] of [['list', '?vue=liste', false], ['map', '?vue=carte', true], ['both', '?quartier=epeule', true], ['night', '?vue=liste&couleur=86d3de&fond=12181f', false]]) {
      it(`is a good page in ${name}: ${what}`, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740 });
        const answer = await page.goto(`${prefix}/integre${query}`);
        const html = await answer.text();
        if (map) await mapReady(page);
        await checkPage(t, page, { answer, html, map, bare: true, lang, dir, dark: prefix === '' });
      });
    }
  }

  it('says in the frame what is wrong with its address', async (t) => {
    const page = await visitor(t, origin, { width: NARROW, height: 740 });
    const answer = await page.goto('/integre?couleur=rouge');
    await checkPage(t, page, { answer, html: await answer.text(), status: 400, bare: true, lang: 'fr', dir: 'ltr' });
  });

  it('stands in the page of another site, asks nobody else and leaves nothing', async (t) => {
    const { page, site, asked, frame } = await reader(t, '/integre');
    assert.ok(await frame.locator('.card').count() > 10);
    await frame.locator('#carte .mk').first().waitFor();
    assert.deepEqual([...asked].sort(), [site, origin].sort());
    assert.deepEqual(await page.context().cookies(), []);
    assert.equal(await page.frames()[1].evaluate(() => document.cookie), '');
  });

  it('leads back: a place, all places and the site open in the place of the partner\'s page', async (t) => {
    for (const [link, path] of [['.card h3 a', /\/lieux\/[a-z-]+$/], ['footer a', /\/lieux\?service=imprimante$/], ['a.embed-site', /\/$/]]) {
      const { page, frame } = await reader(t, '/integre?service=imprimante&vue=liste');
      await frame.locator(link).first().click();
      await page.waitForURL((url) => url.origin === origin && path.test(url.pathname + url.search));
      await page.locator('main h1').waitFor();
    }
  });

  it('is the only page that another site can frame', async (t) => {
    for (const path of ['/lieux', '/', '/integration', '/carte']) {
      const { page, frame } = await reader(t, path);
      // What the browser shows in place of a page that refuses.
      await frame.locator('#sub-frame-error').waitFor();
      assert.ok(page.frames()[1].url().startsWith('chrome-error:'), path);
    }
  });

  it('shows name, state and telephone first, however small the frame', async (t) => {
    for (const height of [200, 320]) {
      const { frame } = await reader(t, '', { width: NARROW, height: 740, code: `<iframe src="${origin}/integre?service=aide-personnalisee" title="Lieux" width="300" height="${height}"></iframe>` });
      const card = frame.locator('.card').first();
      await card.locator('a[href^="tel:"]').waitFor();
      const tops = await card.evaluate((element) => ['h3', '.badge', 'a[href^="tel:"]', '.where'].map((part) => element.querySelector(part).getBoundingClientRect().top));
      assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
      assert.ok(tops[1] < height, `the state is in view: ${tops}`);
    }
  });

  it('keeps the colours of its host on a dark screen', async (t) => {
    const { page, frame } = await reader(t, '/integre?vue=liste&fond=fff6e9', { colorScheme: 'dark' });
    const colours = await frame.locator('body').evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
    assert.deepEqual(colours, ['rgb(255, 246, 233)', 'rgb(27, 36, 48)']);
    assert.ok(page);
  });
});
