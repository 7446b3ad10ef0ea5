// The pages of those who sign in: as usable and valid as everybody's, in every language, mistakes shown.
import { before, describe, it } from 'node:test';
import { LANGUAGES, NARROW, checkPage } from './checks.mjs';
import { VENUES, member, serve } from './harness.mjs';

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
  ['the people', '/admin/personnes'],
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
