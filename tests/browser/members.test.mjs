// The pages of those who sign in: as usable and valid as everybody's, in every language, mistakes shown.
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, member, serve, visitor } from './harness.mjs';
import { mailServer } from './smtp.mjs';

const FORM = `/partenaire/lieux/${VENUES.open}`;

/** Presses a button of the form as it is, with these fields filled in first. */
const send = (fields = {}) => async (page) => {
  for (const [selector, value] of Object.entries(fields)) await page.fill(selector, value);
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator('main form > .acts .btn').first().click(),
  ]);
  await page.waitForLoadState();
  return answer;
};

/** Presses a button and gives what the server answered. */
const press = (button) => async (page) => {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.locator(button).first().click(),
  ]);
  await page.waitForLoadState();
  return answer;
};

/** Follows a link of the page. */
const follow = (link) => async (page) => page.goto(await page.locator(link).first().getAttribute('href'));

async function addStructure(page) {
  await page.fill('#champ', 'Association des essais');
  const [answer] = await Promise.all([
    page.waitForResponse((response) => /structures\/\d+$/.test(response.url())),
    page.locator('#ajouter .btn').click(),
  ]);
  await page.waitForLoadState();
  return answer;
}

/** name, address, and what differs. */
const PAGES = [
  ['their venues', '/partenaire'],
  ['their sessions', '/partenaire/connexions'],
  ['the form of a venue', `${FORM}/modifier`],
  ['a venue that closes', `${FORM}/fermer`],
  ['a venue as visitors will read it', `${FORM}/apercu`],
  ['a new place', '/partenaire/nouveau'],
  ...['lieu', 'adresse', 'contact', 'horaires', 'fermetures', 'services', 'accueil', 'papiers', 'presentation']
    .map((part) => [`the part ${part}`, `${FORM}/modifier/${part}`]),
  ['one service', `${FORM}/modifier/services/imprimante`],
  ['a name that is missing', `${FORM}/modifier/lieu`, { status: 422, step: send({ '#nom': '' }) }],
  ['a telephone that is none', `${FORM}/modifier/contact`, { status: 422, step: send({ '#telephone': '12' }) }],
  ['their data', '/partenaire/mes-donnees'],
  ['the desk', '/admin'],
  ['the venues', '/admin/lieux'],
  ['the structures', '/admin/structures'],
  ['a structure', '/admin/structures', { step: addStructure }],
  ['a structure without a name', '/admin/structures', { status: 422, step: press('#ajouter .btn') }],
  ['the people', '/admin/personnes'],
  ['a person', '/admin/personnes', { step: follow('main table a') }],
  ['the log', '/admin/journal'],
  ['the letters', '/admin/lettres'],
  ['the settings', '/admin/reglages'],
  ['the proposals', '/admin/propositions'],
  ['the reports', '/admin/signalements'],
  ['the calls', '/admin/appels'],
  ['the questions of a call', `/admin/appels/${VENUES.open}/questionnaire`],
  ['the revisions of a venue', `/admin/lieux/${VENUES.open}/historique`],
];

let origin;
before(async () => { origin = await serve(); });

it('The pages of the link in a letter serve whoever opens it', async (t) => {
  const mail = await mailServer();
  const posting = await serve({ env: mail.env });
  const desk = await member(t, posting, 'coordinator');
  await desk.goto('/admin/lieux?q=ccas');
  await desk.locator('input[name=lieu]').first().check();
  await desk.getByRole('button', { name: 'Demander une confirmation' }).click();
  const { links } = await mail.letterTo('contact@ccas-roubaix.fr');
  const { pathname } = new URL(links.find((link) => /\/fiche\/\w+$/.test(link)));
  for (const { name, prefix, lang, dir } of LANGUAGES) {
    for (const rest of ['', '/modifier', '/modifier/horaires', '/mauvaise-personne']) {
      await t.test(`${rest || 'the page itself'}, in ${name}`, async (t) => {
        const page = await visitor(t, posting, { width: NARROW, height: 740 });
        const answer = await page.goto(prefix + pathname + rest);
        await checkPage(t, page, { answer, html: await answer.text(), lang, dir });
      });
    }
  }
});

describe('Every page serves those who sign in', { concurrency: 2 }, () => {
  for (const language of LANGUAGES) {
    it(`in ${language.name}`, async (t) => {
      const page = await member(t, origin, 'coordinator', { width: NARROW, height: 740 });
      for (const [name, path, { step, status } = {}] of PAGES) {
        await t.test(name, async (t) => {
          await page.setViewportSize({ width: NARROW, height: 740 });
          let answer = await page.goto(language.prefix + path);
          if (step) answer = await step(page);
          const html = await answer.text();
          await checkPage(t, page, { answer, html, status, lang: language.lang, dir: language.dir });
        });
      }
    });
  }
});
