// The card of a venue over the map. Its texts go in as text, never as HTML. Focus enters it, Escape gives it back.
import { popup } from 'leaflet/dist/leaflet-src.esm.js';
import { comma, element, icon, still } from './config.js';

export class Card {
  constructor(map, config, returnTo) {
    Object.assign(this, { map, config, returnTo, onClosed: () => {} });
    map.getContainer().parentElement.addEventListener('keydown', (e) => {
      if (e.key !== 'Escape' || !this.venue) return;
      e.stopPropagation();
      this.close(true);
    });
    map.on('popupclose', ({ popup: closed }) => {
      if (closed === this.popup) this.closed();
    });
  }

  open(venue, at) {
    this.close();
    const content = this.content(venue);
    const room = this.map.getSize().x - 56; // what a phone leaves beside the card's own edges
    this.popup = popup({ offset: [0, -12], minWidth: Math.min(240, room), maxWidth: Math.min(300, room), closeOnEscapeKey: false, autoPanPadding: [8, 24], autoPan: true, closeButton: true });
    this.popup.options.autoPanOptions = { animate: !still };
    this.popup.setLatLng(at).setContent(content).openOn(this.map);
    this.venue = venue;
    this.around().add('has-popup');
    const close = this.popup.getElement().querySelector('.leaflet-popup-close-button');
    close?.setAttribute('aria-label', this.config.words.close);
    close?.addEventListener('click', () => this.giveBack(venue));
    content.querySelector('h2').focus({ preventScroll: true });
  }

  close(giveBack = false) {
    const { venue } = this;
    if (!venue) return;
    this.map.closePopup(this.popup);
    if (giveBack) this.giveBack(venue);
  }

  closed() {
    this.venue = null;
    this.popup = null;
    this.around().remove('has-popup');
    this.onClosed();
  }

  // Phones: buttons make room for the card.
  around() {
    return this.map.getContainer().parentElement.classList;
  }

  giveBack(venue) {
    requestAnimationFrame(() => this.returnTo(venue.id)?.focus({ preventScroll: true }));
  }

  content(venue) {
    const { words, dir, lang } = this.config;
    const box = element('div');
    box.dir = dir;
    box.lang = lang;
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', venue.nom);
    const title = element('h2');
    title.tabIndex = -1;
    title.append(french(venue.nom, lang));
    box.append(title, this.badge(venue));
    const offers = (venue.services || []).map((s) => words.services[s]).filter(Boolean);
    if (offers.length) box.append(element('p', 'soft', offers.join(comma(lang))));
    if (venue.adresse) {
      const where = element('p', 'soft');
      where.append(french(venue.adresse, lang));
      box.append(where);
    }
    if (venue.precision && venue.precision !== 'batiment') box.append(element('p', 'soft', words.approx));
    const acts = element('p', 'acts');
    if (venue.telephone) acts.append(this.phone(venue.telephone));
    const see = element('a', 'btn ghost', words.see);
    see.href = venue.url;
    acts.append(see);
    box.append(acts);
    return box;
  }

  badge(venue) {
    const badge = element('p', `badge badge-${venue.etat}`);
    if (venue.certitude === 'a-confirmer') badge.classList.add('a-confirmer');
    badge.append(icon(this.config, `etat-${venue.etat}`), venue.etat_texte || '');
    return badge;
  }

  phone(number) {
    const call = element('a', 'btn');
    const digits = element('bdi', '', number.replace(/^\+33/, '0').replace(/(\d\d)(?=\d)/g, '$1\u00a0'));
    digits.dir = 'ltr';
    call.href = `tel:${number}`;
    call.append(icon(this.config, 'phone'), element('span', 'vh', `${this.config.words.call} `), digits);
    return call;
  }
}

function french(text, lang) {
  const name = element('bdi', '', text);
  if (lang !== 'fr') name.lang = 'fr';
  return name;
}
