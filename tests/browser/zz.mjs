import { member, serve, visitor } from '/work/main/tests/browser/harness.mjs';
import { it } from 'node:test';
it('x', async (t) => {
  const origin = await serve({});
  const p = await member(t, origin, 'coordinator', { width: 360, height: 740 });
  const F = '/partenaire/lieux/le-fil-de-l-epeule';
  for (const [n, path] of [['home','/partenaire'],['sum',F+'/modifier'],['hours',F+'/modifier/horaires'],['serv',F+'/modifier/services'],['addr',F+'/modifier/adresse'],['ar-contact','/ar'+F+'/modifier/contact'],['desk','/admin'],['calls','/admin/appels'],['lieux','/admin/lieux'],['regl','/admin/reglages']]) {
    await p.goto(path); await p.waitForTimeout(600);
    await p.screenshot({ path: `/tmp/shots/l-${n}.png`, fullPage: false });
  }
  await p.setViewportSize({ width: 1280, height: 900 });
  for (const [n, path] of [['w-lieux','/admin/lieux'],['w-hours',F+'/modifier/horaires']]) { await p.goto(path); await p.waitForTimeout(300); await p.screenshot({ path: `/tmp/shots/l-${n}.png` }); }
});
