// “Écouter”: reads what matters of the page aloud, sentence by sentence, with a voice of the browser. The button stays
// hidden where the language has no voice; nothing is read before it is pressed, and nothing after one leaves.
const button = document.querySelector('[data-listen]');
const speech = window.speechSynthesis;
const lang = document.documentElement.lang;
const PHONE = /\b\d\d(?:[\s\u00a0]\d\d){4}\b/g;

const voice = () => speech.getVoices().find((one) => one.lang.toLowerCase().split(/[-_]/)[0] === lang.split('-')[0]);

/** What is read: what the page marks as its essentials; where it marks nothing, all its text, block by block. */
function blocks() {
  const marked = document.querySelectorAll('main [data-read]');
  if (marked.length) return [...marked];
  const all = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td, legend, label, summary)')];
  return all.filter((block) => !all.some((other) => other !== block && block.contains(other)));
}

/** The sentences of the page, in its order; numbers to call in pairs, with a pause between. */
function sentences() {
  const shown = blocks().filter((element) => element.checkVisibility?.() ?? true);
  const texts = shown.map((element) => element.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean);
  return texts.flatMap(cut).map((text) => text.replace(PHONE, (number) => number.split(/\s/).join(', ')));
}

function cut(text) {
  if (!Intl.Segmenter) return [text];
  const parts = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return [...parts].map(({ segment }) => segment.trim()).filter(Boolean);
}

// Each reading has its own mark: what an earlier one still reports is not listened to.
let reading = null;

function tell(on) {
  button.setAttribute('aria-pressed', String(on));
  for (const word of button.querySelectorAll('[data-when]')) word.hidden = (word.dataset.when === 'on') !== on;
}

function stop() {
  reading = null;
  speech.cancel();
  tell(false);
}

function read() {
  const mine = reading = {};
  const waiting = sentences();
  const next = () => {
    if (reading !== mine) return;
    const text = waiting.shift();
    if (!text) return void stop();
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice() ?? null;
    words.lang = words.voice?.lang ?? lang;
    words.onend = next;
    words.onerror = () => reading === mine && stop();
    speech.speak(words);
  };
  speech.cancel();
  tell(true);
  next();
}

function offer() {
  const found = Boolean(voice());
  if (!found && reading) stop();
  button.hidden = !found;
}

if (button && speech) {
  offer();
  speech.addEventListener?.('voiceschanged', offer);
  button.addEventListener('click', () => (reading ? stop() : read()));
  addEventListener('pagehide', stop);
}
