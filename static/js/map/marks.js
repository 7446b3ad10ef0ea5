// The drawing of one mark, told by shape and colour; the same symbols as badges and legend.
import { divIcon, marker } from 'leaflet/dist/leaflet-src.esm.js';
import { comma, element, icon, plural } from './config.js';

const STATES = ['ouvert', 'sur-rendez-vous', 'ferme', 'inconnu'];

export function venueMark(config, venue, at, onChosen) {
  const state = STATES.includes(venue.etat) ? venue.etat : 'inconnu';
  const vague = venue.precision && venue.precision !== 'batiment';
  const classes = ['mk', `mk-${state}`];
  if (venue.certitude === 'a-confirmer') classes.push('a-confirmer');
  if (vague) classes.push('approx');
  const label = [venue.nom, venue.etat_texte, vague && config.words.approx].filter(Boolean).join(comma(config.lang));
  return mark(at, classes, icon(config, `etat-${state}`), label, onChosen);
}

export function clusterMark(config, count, at, onChosen) {
  const { lang, words } = config;
  const label = [plural(lang, words.clusters, count), words.clusterAct].filter(Boolean).join(comma(lang));
  const number = element('span');
  number.dataset.n = short(count);
  return mark(at, ['mk', 'mk-cluster'], number, label, onChosen, -500);
}

export function youMark(at, label) {
  const you = mark(at, ['mk', 'mk-you'], element('span', 'vh', label), '', null, -800);
  you.options.interactive = false;
  return you;
}

function mark(at, classes, html, label, onChosen, zIndexOffset = 0) {
  const made = marker(at, { keyboard: false, zIndexOffset, riseOnHover: true, icon: divIcon({ className: classes.join(' '), html, iconSize: [44, 44] }) });
  made.on('add', () => {
    const el = made.getElement();
    if (!onChosen) return;
    el.setAttribute('aria-label', label);
    el.title = label;
    el.addEventListener('keydown', (e) => {
      if (e.key !== 'Enter' && e.key !== ' ') return;
      e.preventDefault();
      e.stopPropagation();
      onChosen();
    });
  });
  if (onChosen) made.on('click', onChosen);
  return made;
}

const short = (n) => (n < 1000 ? String(n) : `${Math.round(n / 100) / 10}k`);
