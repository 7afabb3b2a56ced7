// A message as Discord draws it: who, when, text, embeds, pictures, buttons.
import { blocks, rich, names, now } from './markdown.js';

const el = (tag, kind, ...nodes) => {
  const e = document.createElement(tag);
  if (kind) e.className = kind;
  e.append(...nodes.filter((n) => n !== null && n !== undefined && n !== ''));
  return e;
};

const web = (address) => (/^https?:\/\//i.test(address || '') ? address : null);

function block(kind, text) {
  return el('div', kind + ' rich', ...blocks(text));
}

function anchor(address, nodes) {
  const a = el('a', '', ...nodes);
  a.href = address;
  a.target = '_blank';
  a.rel = 'noopener noreferrer';
  return a;
}

function picture(image, files, kind) {
  let address = image?.url;
  if (!address) return null;
  const named = /^attachment:\/\/(.+)/.exec(address);
  if (named) address = files.find((f) => f.filename === named[1])?.url;
  if (!web(address)) return null;
  const img = document.createElement('img');
  img.src = address;
  img.alt = image.description || files.find((f) => f.url === address)?.description || '';
  if (image.width) img.width = image.width;
  if (image.height) img.height = image.height;
  if (kind) img.className = kind;
  return img;
}

function embed(e, files) {
  const box = el('div', 'embed');
  if (e.color) box.style.borderLeftColor = '#' + e.color.toString(16).padStart(6, '0');
  if (e.author?.name) box.append(el('div', 'author', ...(web(e.author.url) ? [anchor(e.author.url, [e.author.name])] : [e.author.name])));
  if (e.title) box.append(el('div', 'title rich', ...(web(e.url) ? [anchor(e.url, rich(e.title))] : rich(e.title))));
  if (e.description) box.append(block('description', e.description));
  if (e.fields?.length) {
    box.append(el('div', 'fields', ...e.fields.map((f) => el('div', 'field' + (f.inline ? ' inline' : ''), el('b', 'rich', ...rich(f.name)), block('', f.value)))));
  }
  box.append(...[picture(e.image, files)].filter(Boolean));
  const stamp = e.timestamp ? moment(new Date(e.timestamp)) : '';
  if (e.footer?.text || stamp) box.append(el('div', 'foot', [e.footer?.text, stamp].filter(Boolean).join(' • ')));
  return box;
}

// moment is a time as people say it, by the page's clock.
export function moment(at) {
  const clock = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
  const days = Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now()).setHours(0, 0, 0, 0)) / 864e5);
  const day = { 0: 'today', 1: 'tomorrow', '-1': 'yesterday' }[days] ?? new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(at);
  return day + ' at ' + clock;
}

const buttonKinds = { 1: 'primary', 2: '', 3: 'success', 4: 'danger', 5: 'link' };

function button(c, press) {
  if (c.style === 5) {
    const a = web(c.url) ? anchor(c.url, [c.label || '']) : el('span', '', c.label || '');
    return a;
  }
  const b = el('button', buttonKinds[c.style] ?? '', [c.emoji?.name, c.label].filter(Boolean).join(' '));
  b.type = 'button';
  b.disabled = Boolean(c.disabled);
  b.dataset.customId = c.custom_id;
  b.addEventListener('click', () => press(c.custom_id, []));
  return b;
}

function select(c, press) {
  const s = document.createElement('select');
  s.ariaLabel = c.placeholder || 'Choose';
  s.disabled = Boolean(c.disabled);
  s.dataset.customId = c.custom_id;
  s.append(new Option(c.placeholder || 'Choose', '', true, true));
  s.options[0].disabled = true;
  for (const o of c.options || []) {
    s.append(new Option(o.label + (o.description ? ': ' + o.description : ''), o.value, Boolean(o.default), Boolean(o.default)));
  }
  s.addEventListener('change', () => press(c.custom_id, [s.value]));
  return s;
}

function rows(components, press) {
  return (components || []).map((r) => el('div', 'row', ...(r.components || []).map((c) => (c.type === 2 ? button(c, press) : c.type === 3 ? select(c, press) : null)).filter(Boolean)));
}

// draw makes a message's element. An awaited one took the place of "is thinking",
// which is no edit. press(customID, values) is called for buttons
// and menus; dismiss for messages that one person sees.
export function draw(m, { bot, mine, awaited, press, dismiss }) {
  const author = m.author || {};
  const name = author.global_name || author.username || 'someone';
  const app = author.bot || author.id === bot;
  const li = el('li', 'message' + (mine ? ' private' : ''));
  li.dataset.id = m.id;
  const used = m.interaction || m.interaction_metadata;
  if (used?.user) {
    const who = used.user.global_name || used.user.username;
    li.append(el('div', 'used', who + (used.type === 2 ? ' used /' + used.name : ' pressed a button')));
  }
  const body = el('div', 'body');
  const files = m.attachments || [];
  body.append(el('div', 'by', el('b', '', name), app ? el('span', 'app', 'APP') : null, el('time', '', moment(new Date(m.timestamp)))));
  if ((m.flags & 128) !== 0) body.append(el('div', 'rich', el('em', '', name + ' is thinking…')));
  if (m.content) body.append(block('content', m.content));
  for (const e of m.embeds || []) body.append(embed(e, files));
  const inEmbeds = new Set((m.embeds || []).map((e) => e.image?.url).filter(Boolean));
  for (const f of files) {
    if (inEmbeds.has('attachment://' + f.filename) || inEmbeds.has(f.url)) continue;
    const p = /^image\//.test(f.content_type || '') || /\.(png|jpe?g|gif|webp)$/i.test(f.filename) ? picture(f, files, 'attachment') : null;
    body.append(p ?? anchor(f.url, [f.filename]));
  }
  body.append(...rows(m.components, press));
  if (m.edited_timestamp && !awaited) body.append(el('span', 'edited', '(edited)'));
  if (mine) {
    const b = el('button', '', 'Dismiss message');
    b.type = 'button';
    b.addEventListener('click', dismiss);
    body.append(el('div', 'only', 'Only you can see this · ', b));
  }
  li.append(el('div', 'avatar' + (app ? '' : ' user'), name[0].toUpperCase()), body);
  return li;
}

export { names };
