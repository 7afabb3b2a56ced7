// Select menus: of options that the bot gives, and of the channels, roles and
// people that Discord itself lists.
import { el } from './element.js';
import { word } from './words.js';

const kinds = { strings: 3, users: 5, roles: 6, mentionables: 7, channels: 8 };

export const isMenu = (type) => Object.values(kinds).includes(type);

// entries are what a menu offers.
function entries(c, { channels, roles, people }) {
  if (c.type === kinds.strings) return (c.options || []).map((o) => ({ label: o.label, note: o.description, value: o.value, on: Boolean(o.default) }));
  const preset = new Set((c.default_values || []).map((d) => d.id));
  const list = [];
  if (c.type === kinds.channels) list.push(...channels.filter((x) => !c.channel_types?.length || c.channel_types.includes(x.type)).map((x) => ({ label: '# ' + x.name, value: x.id })));
  if (c.type === kinds.users || c.type === kinds.mentionables) list.push(...people.map((p) => ({ label: '@' + p.name, value: p.id })));
  if (c.type === kinds.roles || c.type === kinds.mentionables) list.push(...roles.map((r) => ({ label: '@' + r.name, value: r.id })));
  return list.map((x) => ({ ...x, on: preset.has(x.value) }));
}

// menu draws one; press(customID, values) is called when something is chosen.
export function menu(c, around, press) {
  const list = entries(c, around);
  const words = c.placeholder || word('choose');
  const least = c.min_values ?? 1;
  const most = c.max_values ?? 1;
  return most > 1 ? several(c, list, words, least, most, press) : single(c, list, words, least, press);
}

function single(c, list, words, least, press) {
  const s = el('select');
  s.dir = 'auto';
  s.ariaLabel = words;
  s.disabled = Boolean(c.disabled);
  s.dataset.customId = c.custom_id;
  const none = new Option(words, '', true, !list.some((x) => x.on));
  none.disabled = least > 0;
  s.append(none, ...list.map((x) => new Option(x.label + (x.note ? ': ' + x.note : ''), x.value, x.on, x.on)));
  s.addEventListener('change', () => press(c.custom_id, s.value ? [s.value] : []));
  return s;
}

// several is a menu that takes more than one: boxes to tick, and a button.
function several(c, list, words, least, most, press) {
  const box = el('details', 'several');
  box.dataset.customId = c.custom_id;
  const head = el('summary');
  head.dir = 'auto';
  const done = el('button', 'primary', word('done'));
  done.type = 'button';
  const ticks = list.map((x) => {
    const t = el('input');
    t.type = 'checkbox';
    t.value = x.value;
    t.checked = x.on;
    t.disabled = Boolean(c.disabled);
    return t;
  });
  const tell = () => {
    const on = list.filter((_, i) => ticks[i].checked);
    head.textContent = on.length ? on.map((x) => x.label).join(', ') : words;
    done.disabled = Boolean(c.disabled) || on.length < least || on.length > most;
  };
  ticks.forEach((t) => t.addEventListener('change', tell));
  done.addEventListener('click', () => { box.open = false; press(c.custom_id, ticks.filter((t) => t.checked).map((t) => t.value)); });
  tell();
  const lines = list.map((x, i) => {
    const l = el('label', '', ticks[i], el('span', '', x.label), x.note ? el('small', '', x.note) : null);
    l.dir = 'auto';
    return l;
  });
  box.append(head, el('div', 'ticks', ...lines, done));
  return box;
}
