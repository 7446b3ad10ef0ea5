// “Did you find it?” answered with and without script, and the city's page of sums: what was asked a week before, in
// numbers that tell nothing of a person.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, here, member, serve, stop, visitor } from './harness.mjs';

const ASKING = [
  ['/lieux?service=imprimante', 'the list'],
  [`/lieux/${VENUES.open}`, 'a venue'],
  ['/orientation?besoin=imprimer&avec=seul&quand=peu-importe&quartier=peu-importe', 'the answer to a need'],
];
const WORDS = { fr: { yes: 'Oui', thanks: /Merci/ }, ar: { yes: 'نعم', thanks: /شكرًا/ } };

let origin;
before(async () => {
  const earlier = await serve({ env: { REPERE_NOW: '2026-11-19T15:00' } });
  const asked = [['/lieux?service=imprimante', 12], ['/lieux?service=scanner', 3], ['/ar/lieux?quartier=epeule', 6], ['/lieux?q=xyzzy', 5]];
  for (const [path, times] of asked) {
    for (let time = 0; time < times; time += 1) await fetch(earlier + path);
  }
  await stop(earlier);
  origin = await serve({ after: earlier });
});

describe('“Did you find it?” is one press, and thanks in place', { concurrency: 2 }, () => {
  for (const { name, prefix, lang, dir } of LANGUAGES.filter(({ lang }) => WORDS[lang])) {
    for (const javaScriptEnabled of [true, false]) {
      it(`in ${name}, ${javaScriptEnabled ? 'with' : 'without'} script`, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740, javaScriptEnabled });
        for (const [path, what] of ASKING) {
          await page.goto(prefix + path);
          await page.getByRole('group', { name: /./ }).last().getByRole('button', { name: WORDS[lang].yes, exact: true }).click();
          await page.locator('#merci').waitFor();
          assert.match(await page.locator('#merci').textContent(), WORDS[lang].thanks, what);
          assert.equal(decodeURIComponent(here(page)), `${prefix}${path}#merci`, what);
          assert.equal(await page.locator('form.found').isVisible(), false, `${what} asks once`);
        }
        if (!javaScriptEnabled) return;
        assert.equal(await page.evaluate(() => document.activeElement === document.body || document.activeElement.id === 'merci'), true);
        const answer = await page.reload();
        await checkPage(t, page, { answer, html: await answer.text(), lang, dir });
      });
    }
  }
});

describe('The page of sums serves the coordinator', { concurrency: 2 }, () => {
  for (const { name, prefix, lang, dir } of LANGUAGES) {
    it(`in ${name}`, async (t) => {
      const page = await member(t, origin, 'coordinator', { width: NARROW, height: 740 });
      for (const query of ['', '?vue=mois', '?periode=2026-S40']) {
        await t.test(query || 'the last week', async (t) => {
          await page.setViewportSize({ width: NARROW, height: 740 });
          const answer = await page.goto(`${prefix}/admin/usages${query}`);
          await checkPage(t, page, { answer, html: await answer.text(), lang, dir });
        });
      }
    });
  }
});

it('The coordinator reads what was asked last week, and nothing below five', async (t) => {
  const page = await member(t, origin, 'coordinator');
  await page.goto('/admin');
  await page.locator('main a[href="/admin/usages"]').last().click();
  await page.locator('main h2').waitFor();
  const row = (name) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  assert.match(await row('Imprimer').textContent(), /12/);
  assert.equal(await row('Scanner').count(), 0);
  assert.match(await page.locator('main').textContent(), /Aucun lieu/);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Fichier CSV' }).click()]);
  assert.equal(file.suggestedFilename(), 'usages-semaine.csv');
});
