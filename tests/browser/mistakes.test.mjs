// Every form with a mistake in it: the mistake is said on top and at its field, what was typed stays, and the page is as
// valid and usable as without, in every language.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, member, serve, visitor } from './harness.mjs';
import { mailServer } from './smtp.mjs';

const FORM = `/partenaire/lieux/${VENUES.open}`;
const LONG = 'x'.repeat(6_000);

/** Fills fields in and presses a button; what the browser itself would refuse is sent. */
const send = (fields, button = 'main form.filters > .acts:last-child .btn') => async (page) => {
  await page.locator('main form').evaluateAll((forms) => forms.forEach((form) => { form.noValidate = true; }));
  for (const [selector, value] of Object.entries(fields)) {
    await page.locator(selector).first().evaluate((field, text) => { field.type = field.type === 'date' ? 'text' : field.type; field.value = text; }, value);
  }
  return press(page, button);
};

async function press(page, button) {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().isNavigationRequest() && response.request().method() === 'POST'),
    page.locator(button).first().click(),
  ]);
  await page.waitForLoadState();
  return answer;
}

/** name, address, what is done there, and what else differs. */
const MEMBERS = [
  ['a name that is missing', `${FORM}/modifier/lieu`, send({ '#nom': '' })],
  ['a postcode that is none', `${FORM}/modifier/adresse`, send({ '#code-postal': '5910' })],
  ['a link that hides where it leads', `${FORM}/modifier/contact`, send({ '#sites': 'javascript:alert(1)' })],
  ['a time nobody can read', `${FORM}/modifier/horaires`, send({ '[name="lu-1-de"]': '25h' })],
  ['a closure that ends before it begins', `${FORM}/modifier/fermetures`, async (page) => {
    await press(page, '[name=ajouter-fermeture]');
    return send({ '[name="fermeture-1-du"]': '2027-08-20', '[name="fermeture-1-au"]': '2027-08-02' })(page);
  }],
  ['a price that is too long', `${FORM}/modifier/services/demarches`, send({ '#tarif': LONG })],
  ['papers that are too long', `${FORM}/modifier/papiers`, send({ '#venir': LONG })],
  ['a presentation that is too long', `${FORM}/modifier/presentation`, send({ '#detail': LONG })],
  ['a closing without a word', `${FORM}/fermer`, async (page) => {
    await page.locator('[name=sort][value=definitif]').check();
    return send({ '#message': '' })(page);
  }],
  ['data erased without a tick', '/partenaire/mes-donnees', send({}, '#effacer .btn')],
  ['a colour that is too pale', '/admin/reglages', send({ '#couleur': '#ffff00' }, '#reglages > .btn')],
  ['a structure without a name', '/admin/structures', send({ '#champ': '' }, '#ajouter .btn')],
  ['a version put back without a reason', `/admin/lieux/${VENUES.open}/historique/1`, send({}, 'form[action$=remettre] .btn')],
];

describe('A mistake of somebody signed in is said where it is', () => {
  let origin;
  before(async () => { origin = await serve(); });

  for (const { name: tongue, prefix, lang, dir } of LANGUAGES) {
    it(`in ${tongue}`, async (t) => {
      const page = await member(t, origin, 'coordinator', { width: NARROW, height: 740 });
      // Something to put back.
      const digits = { fr: '45 01', ar: '45 02', en: '45 03' }[lang];
      await page.goto(`${FORM}/modifier/contact`);
      await send({ '#telephone': `03 20 66 ${digits}` })(page);
      await page.goto(`${FORM}/envoyer`);
      await press(page, '#envoyer .btn');
      for (const [name, path, step] of MEMBERS) {
        await t.test(name, async (t) => {
          await page.setViewportSize({ width: NARROW, height: 740 });
          await page.goto(prefix + path);
          await check(t, page, await step(page), { lang, dir });
        });
      }
    });
  }
});

describe('A mistake on the way in is said where it is', () => {
  it('in every language', async (t) => {
    const mail = await mailServer();
    const origin = await serve({ env: mail.env });
    const desk = await member(t, origin, 'coordinator');
    await desk.goto('/admin/lieux?q=ccas');
    await desk.locator('input[name=lieu]').first().check();
    await desk.getByRole('button', { name: 'Demander une confirmation' }).click();
    const { links } = await mail.letterTo('contact@ccas-roubaix.fr');
    const fiche = new URL(links.find((link) => /\/fiche\/\w+$/.test(link))).pathname;
    for (const { name, prefix, lang, dir } of LANGUAGES) {
      await t.test(name, async (t) => {
        const page = await visitor(t, origin, { width: NARROW, height: 740, signsIn: true });
        const mistake = (name, status, step) => t.test(name, async (t) => {
          await page.setViewportSize({ width: NARROW, height: 740 });
          await check(t, page, await step(), { lang, dir, status });
        });
        await mistake('nothing ticked', 422, async () => {
          await page.goto(prefix + fiche);
          for (const box of await page.locator('[name=groupe]').all()) await box.uncheck();
          return press(page, '.confirm .btn');
        });
        await mistake('a code that is wrong', 422, async () => {
          await page.goto(`${prefix}/partenaire/connexion`);
          await send({ '#email': 'accueil@exemple.fr' }, 'main form .btn')(page);
          return send({ '#code': 'AAAA AAAA' }, 'main form .btn')(page);
        });
        await t.test('a link that is dead', async (t) => {
          await page.setViewportSize({ width: NARROW, height: 740 });
          await page.goto(`${prefix}/partenaire/entrer/${'0'.repeat(64)}`);
          const answer = await press(page, 'main form .btn');
          await checkPage(t, page, { answer, html: await answer.text(), status: 410, lang, dir });
        });
      });
    }
  });
});

/** The mistake is on top, at its field, and the page is in order. */
async function check(t, page, answer, { lang, dir, status = 422 }) {
  const html = await answer.text();
  await t.test('is said on top and leads to its field', async () => {
    const link = page.locator('.summary a').first();
    assert.match(await page.title(), { fr: /^Erreur/, en: /^Error/, ar: /^خطأ/ }[lang]);
    const target = page.locator(`[id="${(await link.getAttribute('href')).slice(1)}"]`);
    assert.equal(await target.count(), 1);
    await link.click();
    assert.ok(await target.isVisible(), 'one arrives at something that is seen');
  });
  await checkPage(t, page, { answer, html, status, lang, dir });
}
