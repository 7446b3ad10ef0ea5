// The pictograms of the sprite. Left: our name (the symbol's id); right: the lucide file when it differs.
// One pictogram for one meaning everywhere.
export const lucide = {
  // services with equipment
  monitor: '', accessibility: '', wifi: '', printer: '', 'scan-line': '', pointer: '',
  // services with somebody who helps
  'hand-helping': '', 'file-check': '', 'pen-line': '', 'graduation-cap': '', briefcase: '',
  // devices and connection
  laptop: '', tag: '', router: '', recycle: '', gift: '', wrench: '',
  // needs
  landmark: '', 'hand-coins': '', 'heart-pulse': '', 'id-card': '', hourglass: '', 'scroll-text': '', school: '', shield: '',
  'shield-alert': '', 'key-round': '', 'shopping-cart': '', user: '', 'calendar-days': '',
  // publics
  users: '',
  // acts
  phone: '', mail: '', globe: '', 'map-pin': '', navigation: '', locate: '', search: '', 'share-2': '',
  flag: '', list: '', map: '', x: '', 'arrow-left': '', 'arrow-right': '', check: '', download: '',
  'message-square': '', 'volume-2': '', square: '', plus: '', minus: '', house: '', history: '',
  // facts
  clock: '', calendar: '', 'circle-help': 'circle-question-mark', info: '', lightbulb: '', 'triangle-alert': '',
  bus: '', languages: '',
};

// Our own drawings. --fill and --sign are set by the classes of state.css (solid by default, outlined when to be confirmed).
const solid = 'fill="var(--fill,currentColor)" stroke="currentColor" stroke-width="2"';
const sign = 'fill="none" stroke="var(--sign,#fff)" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"';
export const own = {
  'etat-ouvert': `<circle cx="12" cy="12" r="10" ${solid}/><path d="m7.5 12.4 3 3 6-6.2" ${sign}/>`,
  'etat-sur-rendez-vous': `<rect x="2" y="2" width="20" height="20" rx="5" ${solid}/><path d="M7 8h10M7 12h10M7 16h6" ${sign}/>`,
  'etat-ferme': '<circle cx="12" cy="12" r="9.5" fill="var(--fill,none)" stroke="currentColor" stroke-width="3"/><path d="M7.5 12h9" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round"/>',
  'etat-inconnu': '<path d="M12 1.2 22.8 12 12 22.8 1.2 12Z" fill="var(--fill,none)" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8M12 16.6v.1" fill="none" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/>',
  approximatif: '<circle cx="12" cy="12" r="10.5" fill="currentColor" fill-opacity=".14" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2.6 2.2"/>',
  repere: pin('var(--fill,currentColor)', 'var(--dot,#ffbf47)'),
};

export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${pin('#0b4f5c', '#ffbf47')}</svg>`;

// For telephones that cut their icons to a shape of their own: nothing outside of the middle.
export const appIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M0 0h24v24H0Z" fill="#0b4f5c"/><g transform="translate(5.4 5.4) scale(.55)">${pin('#fff', '#ffbf47')}</g></svg>`;

function pin(colour, dot) {
  return `<path d="M12 1a9 9 0 0 0-9 9c0 5.6 5.7 10.6 8 12.6a1.5 1.5 0 0 0 2 0c2.3-2 8-7 8-12.6a9 9 0 0 0-9-9Z" fill="${colour}"/><circle cx="12" cy="10" r="3.6" fill="${dot}"/>`;
}
