// A message as Discord draws it: who, when, text, embeds, pictures, buttons,
// menus, and the thread that it began. Whatever may be an article's words finds
// its own direction of writing.
import { blocks, rich, names, mine as me, now, tongue } from './markdown.js';
import { el } from './element.js';
import { isMenu, menu } from './picks.js';
import { word } from './words.js';

const web = (address) => (/^https?:\/\//i.test(address || '') ? address : null);

// words is an element whose text may run either way.
const words = (tag, kind, ...nodes) => {
  const e = el(tag, kind, ...nodes);
  e.dir = 'auto';
  return e;
};

function block(kind, text) {
  return el('div', kind + ' rich', ...blocks(text));
}

// anchor has no direction of its own: its words count for those of its line.
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
  if (e.author?.name) box.append(words('div', 'author', ...(web(e.author.url) ? [anchor(e.author.url, [e.author.name])] : [e.author.name])));
  if (e.title) box.append(words('div', 'title rich', ...(web(e.url) ? [anchor(e.url, rich(e.title))] : rich(e.title))));
  if (e.description) box.append(block('description', e.description));
  if (e.fields?.length) {
    box.append(el('div', 'fields', ...e.fields.map((f) => el('div', 'field' + (f.inline ? ' inline' : ''), words('b', 'rich', ...rich(f.name)), block('', f.value)))));
  }
  box.append(...[picture(e.image, files)].filter(Boolean));
  const stamp = e.timestamp ? moment(new Date(e.timestamp)) : '';
  if (e.footer?.text || stamp) box.append(words('div', 'foot', [e.footer?.text, stamp].filter(Boolean).join(' • ')));
  return box;
}

// moment is a time as people say it, by the page's clock and in their language.
export function moment(at) {
  const clock = new Intl.DateTimeFormat(tongue, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  const days = Math.round((new Date(at).setHours(0, 0, 0, 0) - new Date(now()).setHours(0, 0, 0, 0)) / 864e5);
  const day = Math.abs(days) < 2
    ? new Intl.RelativeTimeFormat(tongue, { numeric: 'auto' }).format(days, 'day')
    : new Intl.DateTimeFormat(tongue, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(at);
  return word('at', day, clock);
}

const buttonKinds = { 1: 'primary', 2: '', 3: 'success', 4: 'danger', 5: 'link' };

function button(c, press) {
  if (c.style === 5) {
    return web(c.url) ? anchor(c.url, [el('bdi', '', c.label || '')]) : words('span', '', c.label || '');
  }
  const b = words('button', buttonKinds[c.style] ?? '', [c.emoji?.name, c.label].filter(Boolean).join(' '));
  b.type = 'button';
  b.disabled = Boolean(c.disabled);
  b.dataset.customId = c.custom_id;
  b.addEventListener('click', () => press(c.custom_id, []));
  return b;
}

function rows(components, around, press) {
  const part = (c) => (c.type === 2 ? button(c, press) : isMenu(c.type) ? menu(c, around, press) : null);
  return (components || []).map((r) => el('div', 'row', ...(r.components || []).map(part)));
}

// files that are in no embed
function attached(m) {
  const files = m.attachments || [];
  const inEmbeds = new Set((m.embeds || []).map((e) => e.image?.url).filter(Boolean));
  return files.filter((f) => !inEmbeds.has('attachment://' + f.filename) && !inEmbeds.has(f.url)).map((f) => {
    const image = /^image\//.test(f.content_type || '') || /\.(png|jpe?g|gif|webp)$/i.test(f.filename);
    return (image && picture(f, files, 'attachment')) || anchor(f.url, [f.filename]);
  });
}

// pinged says whether a message notifies the visitor.
const pinged = (m) => m.mention_everyone || (m.mentions || []).some((u) => me.has(u.id)) || (m.mention_roles || []).some((id) => me.has(id));

// heading is the line of who and when, with the buttons for apps where any has a
// command to offer.
function heading(m, name, app, { menus }) {
  const opens = (kind, label, target) => {
    const b = words('button', kind, label);
    b.type = 'button';
    b.setAttribute('aria-haspopup', 'menu');
    b.addEventListener('click', () => target(b));
    return b;
  };
  const by = el('div', 'by', menus?.member ? opens('name', name, (b) => menus.member(b, m.author, name)) : words('b', '', name),
    app ? el('span', 'app', 'APP') : null, el('time', '', moment(new Date(m.timestamp))));
  if (m.flags & 1) by.append(el('span', 'published', word('published')));
  if (menus?.message) {
    const b = opens('apps', '⋯', (x) => menus.message(x, m));
    b.ariaLabel = word('apps');
    b.title = b.ariaLabel;
    by.append(b);
  }
  return by;
}

function thread(t, open) {
  const b = el('button', 'thread', words('b', '', '↳ ' + t.name), el('span', '', word('thread')));
  b.type = 'button';
  b.addEventListener('click', () => open(t.id));
  return b;
}

// whose says whose command or press a message answers.
function whose(m) {
  const used = m.interaction || m.interaction_metadata;
  if (!used?.user) return null;
  const who = used.user.global_name || used.user.username;
  const name = used.name ?? m.interaction_metadata?.name;
  const slash = (m.interaction_metadata?.command_type ?? 1) === 1 ? '/' : '';
  return words('div', 'used', used.type === 2 ? word('used', who, slash + name) : word('asked', who));
}

// draw makes a message's element. An awaited one took the place of "is thinking",
// which is no edit. around holds the channels, roles and people that menus list;
// press(customID, values) is called for buttons and menus; dismiss for messages
// that one person sees; openThread(id) for a thread; menus.message and
// menus.member open an app's commands, where there are any.
export function draw(m, { bot, mine, awaited, starter, around, press, dismiss, openThread, menus }) {
  const author = m.author || {};
  const name = author.global_name || author.username || word('someone');
  const app = author.bot || author.id === bot;
  const li = el('li', 'message' + (mine ? ' private' : '') + (pinged(m) ? ' pinged' : '') + (starter ? ' starter' : ''));
  li.dataset.id = m.id;
  const used = whose(m);
  if (used) li.append(used);
  const body = el('div', 'body', heading(m, name, app, { menus: mine ? { member: menus?.member } : menus }));
  if ((m.flags & 128) !== 0) body.append(el('div', 'rich', el('em', '', word('thinking', name))));
  if (m.content) body.append(block('content', m.content));
  for (const e of m.embeds || []) body.append(embed(e, m.attachments || []));
  body.append(...attached(m), ...rows(m.components, around, press));
  if (m.edited_timestamp && !awaited) {
    const mark = el('span', 'edited', word('edited'));
    mark.title = moment(new Date(m.edited_timestamp));
    body.append(mark);
  }
  if (m.thread && !starter) body.append(thread(m.thread, openThread));
  if (mine) {
    const b = el('button', '', word('dismiss'));
    b.type = 'button';
    b.addEventListener('click', dismiss);
    body.append(el('div', 'only', word('only') + ' · ', b));
  }
  li.append(el('div', 'avatar' + (app ? '' : ' user'), name[0].toUpperCase()), body);
  return li;
}

export { names };
