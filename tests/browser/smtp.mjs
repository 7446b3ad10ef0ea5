// A mail server for the journeys: real SMTP, and the letters it took, read as a mail application reads them.
import { after } from 'node:test';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** Longest wait for a letter, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Starts a mail server. `env` goes into `serve({ env })`; `letterTo(address)` waits for the next letter to an address
 * that it has not given yet: `{ subject, text, html, headers, links }`.
 */
export async function mailServer({ from = 'lieux@exemple.fr' } = {}) {
  const letters = [];
  const waiting = new Set();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, taken) {
      simpleParser(stream).then((parsed) => {
        letters.push(letter(parsed, session));
        taken();
        waiting.forEach((look) => look());
      }, taken);
    },
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  after(() => new Promise((closed) => server.close(closed)));
  const { port } = server.server.address();

  function take(address) {
    const place = letters.findIndex(({ to, given }) => to.includes(address) && !given);
    if (place < 0) return undefined;
    letters[place].given = true;
    return letters[place];
  }

  function letterTo(address) {
    return new Promise((found, failed) => {
      const look = () => {
        const one = take(address);
        if (!one) return;
        clearTimeout(tooLong);
        waiting.delete(look);
        found(one);
      };
      const tooLong = setTimeout(() => {
        waiting.delete(look);
        failed(new Error(`no letter came to ${address}; these came: ${letters.map(({ to }) => to)}`));
      }, PATIENCE);
      waiting.add(look);
      look();
    });
  }

  return { env: { REPERE_SMTP_URL: `smtp://127.0.0.1:${port}`, REPERE_MAIL_FROM: from }, letters, letterTo };
}

function letter(parsed, session) {
  const { subject, text, html, headers, messageId, attachments } = parsed;
  const to = session.envelope.rcptTo.map(({ address }) => address);
  const links = [...text.matchAll(/https?:\/\/\S+/g)].map(([link]) => link);
  return { to, subject, text, html, headers, messageId, attachments, links, given: false };
}
