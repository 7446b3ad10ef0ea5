// The whole way of a correction: a letter arrives, a place is confirmed in one tap, corrected on a telephone,
// accepted by the city, read by everybody, and its first version restored. Real letters over real SMTP.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { member, serve, visitor } from './harness.mjs';
import { mailServer } from './smtp.mjs';

const VENUE = 'le-fil-de-l-epeule';
const NAME = 'Le Fil de l\'Épeule';
const EMAIL = 'lefildelepeule@free.fr';
const PHONE = { width: 360, height: 740 };
/** A Tuesday of the closure. */
const IN_AUGUST = '&quand=2027-08-03T10:00';

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with script' : 'without script';

  describe(`A place is kept true, ${how}, on a telephone`, () => {
    it('from the letter to the page, the map, the data and the history', async (t) => {
      const mail = await mailServer();
      const origin = await serve({ env: mail.env });
      const desk = await member(t, origin, 'coordinator', { javaScriptEnabled });
      const tell = (step) => t.diagnostic(step);

      await tick(desk, 'Inviter leurs structures');
      assert.match(await desk.locator('main').innerText(), /lefildelepeule@free\.fr/, 'the letter is read before it leaves');
      assert.equal(mail.letters.length, 0, 'and has not left');
      await press(desk, desk.locator('main form .btn').first());
      await tick(desk, 'Demander une confirmation');
      const letters = [await mail.letterTo(EMAIL), await mail.letterTo(EMAIL)];
      const invitation = letters.find(({ text }) => text.includes('/partenaire/entrer/'));
      const reminder = letters.find(({ text }) => text.includes('/fiche/'));
      assert.ok(invitation && reminder, letters.map(({ subject }) => subject).join(' | '));
      assert.ok(reminder.html.includes(reminder.links[0]), 'the link is in both forms of the letter');
      tell('letters arrived');

      const resident = await visitor(t, origin, { javaScriptEnabled });
      const confirming = await visitor(t, origin, { ...PHONE, javaScriptEnabled });
      await confirming.goto(reminder.links.find((link) => /\/fiche\/\w+$/.test(link)));
      await press(confirming, confirming.getByRole('button', { name: 'Ces lignes sont justes' }));
      await resident.goto(`/lieux/${VENUE}`);
      assert.match(await resident.locator('main').innerText(), /[Cc]onfirmé/, 'one tap, and residents read it');
      assert.equal((await venue(resident)).horaires_date, '2026-11-26');
      tell('confirmed in one tap');

      const partner = await visitor(t, origin, { ...PHONE, javaScriptEnabled, signsIn: true });
      await partner.goto(invitation.links.find((link) => link.includes('/partenaire/entrer/')));
      await press(partner, partner.locator('main form .btn'));
      assert.match(await partner.locator('main').innerText(), /Fil de l/);
      await partner.goto(`/partenaire/lieux/${VENUE}/modifier/horaires`);
      await partner.fill('[name="me-1-a"]', '12h');
      await partner.fill('[name="me-2-de"]', '');
      await partner.fill('[name="me-2-a"]', '');
      await press(partner, partner.getByRole('button', { name: 'Enregistrer et continuer' }));
      await partner.goto(`/partenaire/lieux/${VENUE}/modifier/fermetures`);
      if (!await partner.locator('[name="fermeture-1-du"]').count()) {
        await press(partner, partner.locator('[name="ajouter-fermeture"]'));
      }
      await partner.fill('[name="fermeture-1-du"]', '2027-08-02');
      await partner.fill('[name="fermeture-1-au"]', '2027-08-20');
      await partner.fill('[name="fermeture-1-message"]', 'Congés d’été');
      assert.equal(await partner.locator('[name="fermeture-1-de"]').isVisible(), false, 'no hours are asked of days that are closed');
      if (javaScriptEnabled) await partner.locator('.preview', { hasText: 'Fermé du 2 août au 20 août. Congés d’été' }).waitFor();
      await press(partner, partner.getByRole('button', { name: 'Enregistrer et continuer' }));
      await press(partner, partner.locator('main .notice').getByRole('link', { name: 'Vérifier et envoyer' }));
      await partner.fill('#raison', 'Moins de monde le mercredi');
      await press(partner, partner.locator('#envoyer .btn'));
      assert.match(await partner.locator('h1').innerText(), /C’est envoyé/);
      assert.doesNotMatch((await venue(resident)).horaires, /We 09:00-12:00/, 'nobody reads it before the city did');
      tell('sent');

      await desk.goto('/admin/propositions');
      await press(desk, desk.locator('main .card a').first());
      assert.match(await desk.locator('main').innerText(), /Congés d’été/);
      await press(desk, desk.locator('form[action$=accepter] .btn'));
      tell('accepted');

      await resident.goto(`/lieux/${VENUE}`);
      // The browser kept the page it saw some minutes ago.
      await resident.reload();
      const page = await resident.locator('main').innerText();
      assert.match(page, /mercredi 25\s+9\s*h\s*–\s*12\s*h\s+jeudi/);
      assert.match(page, /Fermé du 2\s+août au 20\s+août\.\s+Congés d’été/);
      assert.match((await venue(resident)).horaires, /We 09:00-12:00/);
      assert.equal((await venue(resident, IN_AUGUST)).etat, 'ferme', 'data of a day in August know it');
      assert.equal((await venue(resident, '&quand=2027-07-27T10:00')).etat, 'ouvert');
      await resident.goto(`/carte?q=${encodeURIComponent('fil de l\'épeule')}${IN_AUGUST}`);
      const card = resident.locator('#liste .card', { hasText: 'Fil de l' });
      assert.match(await card.innerText(), /Fermé/, 'so does the map');
      const { csv, json } = await exported(resident);
      assert.match(csv, /We 09:00-12:00/);
      assert.match(csv, /2027-08-02\/2027-08-20/);
      assert.match(json.horaires, /We 09:00-12:00/);
      assert.match(json.repere_fermetures, /Congés d’été/);
      await resident.goto(`/lieux/${VENUE}/historique`);
      const history = await resident.locator('main').innerText();
      assert.match(history, /Moins de monde le mercredi/);
      assert.match(history, /12\s*h\s*30/, 'the version before is told too');
      assert.doesNotMatch(history, /free\.fr/, 'nobody is named');
      const decision = await mail.letterTo(EMAIL);
      assert.match(decision.text, /Fil de l/);
      tell('read by everybody');

      await desk.goto(`/admin/lieux/${VENUE}/historique/1`);
      await desk.fill('textarea', 'Erreur de jour');
      await press(desk, desk.locator('form[action$=remettre] .btn'));
      assert.doesNotMatch((await venue(resident)).horaires, /We 09:00-12:00/);
      assert.equal((await venue(resident, IN_AUGUST)).etat, 'ouvert');
      assert.doesNotMatch((await exported(resident)).csv, /We 09:00-12:00/);
      await resident.goto(`/lieux/${VENUE}/historique`);
      assert.match(await resident.locator('main').innerText(), /Erreur de jour/);
      tell('restored');
    });
  });
}

/** Ticks the venue in the table of venues and presses a button under it. */
async function tick(desk, button) {
  await desk.goto(`/admin/lieux?q=${encodeURIComponent(NAME)}`);
  await desk.locator('input[name=lieu]').first().check();
  await press(desk, desk.getByRole('button', { name: button }));
}

/** Presses a button or a link, and waits for the page it leads to. */
async function press(page, target) {
  await Promise.all([page.waitForEvent('load'), target.click()]);
}

/** The venue as the data have it, now or at the moment asked. */
async function venue(page, moment = '') {
  const answer = await page.request.get(`/lieux.geojson?q=${encodeURIComponent('fil de l\'épeule')}${moment}`);
  const { features } = await answer.json();
  return features.find(({ properties }) => properties.slug === VENUE).properties;
}

/** Its line in the files of the national standard. */
async function exported(page) {
  const csv = await (await page.request.get('/lieux.csv')).text();
  const rows = await (await page.request.get('/lieux.json')).json();
  return { csv: csv.split('\n').find((line) => line.includes(NAME)), json: rows.find(({ nom }) => nom === NAME) };
}
