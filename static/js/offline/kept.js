// What was kept on this telephone, as both the page of the buttons and the kept pages read it.
export const NAME = 'repere-';
export const RECORD = '/hors-ligne/enregistre.json';

/** The newest copy that was finished, and what is written of it; null when there is none. */
export async function kept() {
  if (!('caches' in globalThis)) return null;
  const names = (await caches.keys()).filter((name) => name.startsWith(NAME)).sort().reverse();
  for (const name of names) {
    const record = await (await caches.open(name)).match(RECORD);
    if (record) return { name, ...(await record.json()) };
  }
  return null;
}

/** A date as the site writes dates in every language: our calendar, our digits. */
export function dated(date, style) {
  const ours = { calendar: 'gregory', numberingSystem: 'latn', ...style };
  return new Intl.DateTimeFormat(document.documentElement.lang, ours).format(date);
}

/** Fills the list [data-kept] with links to what was kept. */
export function fill(list, copy) {
  if (!list) return;
  list.replaceChildren();
  if (!copy) return;
  const say = (day) => dated(new Date(`${day}T12:00`), { dateStyle: 'full' });
  const { home, list: all, selection, day } = list.dataset;
  const links = [
    [copy.prefix || '/', home],
    [`${copy.prefix}/lieux`, all],
    ...copy.selections.map((numbers) => [`${copy.prefix}/selection/${numbers}`, selection]),
    ...copy.days.map((date) => [`${copy.prefix}/hors-ligne/journee?date=${date}`, day.replace('{day}', say(date))]),
  ];
  for (const [href, words] of links) {
    const [item, link] = [document.createElement('li'), document.createElement('a')];
    link.href = href;
    link.textContent = words;
    item.append(link);
    list.append(item);
  }
}
