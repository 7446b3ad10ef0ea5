// What the server tells the map, in <script type="application/json" id="carte-config">.
export function readConfig(page) {
  const text = page.getElementById('carte-config')?.textContent;
  return text ? JSON.parse(text) : null;
}

export const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

// "12 lieux" in the page's language: forms by CLDR plural category, {n} for the number.
export function plural(lang, forms, n) {
  const form = forms[new Intl.PluralRules(lang).select(n)] ?? forms.other;
  return form.replace('{n}', n);
}

export const comma = (lang) => (['ar', 'fa', 'ur', 'ps'].includes(lang.split('-')[0]) ? '، ' : lang === 'am' ? '፣ ' : ', ');

export function element(name, className, text) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

// A pictogram of the sprite.
export function icon(config, id) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'i');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `${config.icons}#${id}`);
  svg.append(use);
  return svg;
}
