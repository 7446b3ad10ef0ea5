// Two pages of one place joined, positions looked for: valid and usable in every language on a narrow telephone, mistakes shown.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { addressService, member, serve } from './harness.mjs';

const JOIN = '/admin/doublons/reunir?garder=59512-17&autre=59512-18';
const FOUND = '50.7011,3.1811,0.93,11 Rue de la Gare 59100 Roubaix,housenumber,59512';

/** Presses a button, and gives what the server answered. */
async function press(page, button) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest() && response.status() !== 303),
    page.locator(button).first().click(),
  ]);
  await page.waitForLoadState();
  return answer;
}

describe('Pages where venues are joined and placed', () => {
  let origin;
  before(async () => {
    const geocoder = await addressService(() => FOUND);
    origin = await serve({ geocoder });
  });

  for (const { name, prefix, lang, dir } of LANGUAGES.filter(({ lang }) => lang === "fr" || lang === "ar")) {
    it(`are usable in ${name}, mistakes shown`, async (t) => {
      const desk = await member(t, origin, 'coordinator', { width: NARROW, height: 740 });
      const check = (title, answer, status) => t.test(title, async (t) => {
        await desk.setViewportSize({ width: NARROW, height: 740 });
        await checkPage(t, desk, { answer, html: await answer.text(), status, lang, dir });
      });
      await check('two venues side by side', await desk.goto(`${prefix}${JOIN}`));
      await check('nobody said to have looked', await press(desk, '#reunir > .acts .btn'), 422);
      await check('positions to look at', await desk.goto(`${prefix}/admin/positions`));
      await check('positions found', await press(desk, '#chercher .btn'));
      await check('nothing ticked', await press(desk, '#accepter > .acts .btn'), 422);
    });
  }

  it('lead a visitor of the old address to the page that stays', async (t) => {
    const desk = await member(t, origin, 'coordinator');
    await desk.goto(JOIN);
    await desk.check('#meme-lieu');
    await press(desk, '#reunir > .acts .btn');
    await desk.goto('/ar/lieux/comite-de-quartier-fresnoy-mackellerie');
    assert.match(desk.url(), /\/ar\/lieux\/comite-de-quartier-de-l-hommelet$/);
  });
});
