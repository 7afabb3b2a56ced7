// The side: servers with their channels and threads, direct messages, and the
// languages of the visitor and of the server.
import { el } from './element.js';
import { word } from './words.js';

const announcements = 5;

// sign is how a channel is written.
export function sign(c) {
  if (c.parent) return '↳ ' + c.name;
  return (c.direct ? '@ ' : '# ') + c.name;
}

function entry(c, current, enter) {
  const b = el('button', c.parent ? 'thread' : '', sign(c), c.type === announcements ? el('small', '', word('announcements')) : null);
  b.type = 'button';
  b.dir = 'auto';
  b.ariaCurrent = String(c.id === current?.id);
  b.addEventListener('click', enter);
  return b;
}

function picker(label, languages, value, change) {
  const s = el('select');
  for (const l of languages) s.append(new Option(l.name, l.locale, false, l.locale === value));
  s.addEventListener('change', () => change(s.value));
  return el('label', '', el('span', '', label), s);
}

// drawSide fills the side. direct is the place that direct messages make.
export function drawSide(box, { scene, direct, guild, channel, locale }, { enter, speak, speakAsServer }) {
  const places = el('div', 'places');
  for (const g of [...scene.guilds, direct]) {
    places.append(el('h2', '', g.name, g.abroad ? el('small', '', word('abroad')) : null));
    for (const c of g.channels) {
      places.append(entry(c, channel, () => enter(g, c)));
      for (const t of c.threads || []) places.append(entry(t, channel, () => enter(g, t)));
    }
  }
  const tongues = el('div', 'tongues', picker(word('yourlanguage'), scene.languages, locale, speak));
  if (guild && !guild.direct) tongues.append(picker(word('itslanguage', guild.name), scene.languages, guild.locale, speakAsServer));
  box.replaceChildren(places, tongues);
}
