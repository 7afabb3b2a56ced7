// Discord's Markdown as nodes. Nothing is ever parsed as HTML: every piece of
// text becomes a text node.

const inline = [
  [/^\\([^A-Za-z0-9\s])/, (m) => document.createTextNode(m[1])],
  [/^``(.+?)``|^`([^`]+)`/s, (m) => make('code', m[1] ?? m[2])],
  [/^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/, (m) => time(Number(m[1]), m[2] || 'f')],
  [/^<\/([^:>]+):\d+>/, (m) => make('span', '/' + m[1], 'mention')],
  [/^<(@!?|@&|#)(\d+)>/, (m) => mention(m[1], m[2])],
  [/^@(everyone|here)/, (m) => make('span', m[0], 'mention')],
  [/^\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s<>]+?)>?\)/, (m) => link(m[2], rich(m[1]))],
  [/^<(https?:\/\/[^\s<>]+)>/, (m) => link(m[1], [document.createTextNode(m[1])])],
  [/^https?:\/\/[^\s<>]+[^\s<>.,:;"'\])]/, (m) => link(m[0], [document.createTextNode(m[0])])],
  [/^\|\|(.+?)\|\|/s, (m) => spoiler(m[1])],
  [/^\*\*\*(.+?)\*\*\*/s, (m) => wrap('strong', [wrap('em', rich(m[1]))])],
  [/^\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/s, (m) => wrap('strong', rich(m[1]))],
  [/^__((?:\\.|[^\\])+?)__(?!_)/s, (m) => wrap('u', rich(m[1]))],
  [/^\*(?!\s)((?:\\.|[^*\\])+?)\*/s, (m) => wrap('em', rich(m[1]))],
  [/^_((?:\\.|[^_\\])+?)_(?![A-Za-z0-9])/s, (m) => wrap('em', rich(m[1]))],
  [/^~~(.+?)~~/s, (m) => wrap('s', rich(m[1]))],
];

// names of people, roles and channels, by id, for mentions; and the ids that
// mean the visitor, by name or by role
export const names = new Map();
export const mine = new Set();

function mention(sign, id) {
  const e = make('bdi', (sign === '#' ? '#' : '@') + (names.get(id) ?? id), 'mention');
  if (mine.has(id)) e.classList.add('me');
  return e;
}

// the language that dates are written in
export let tongue = 'en-US';
export function setTongue(locale) { tongue = locale; }

function make(tag, text, kind) {
  const e = document.createElement(tag);
  e.textContent = text;
  if (kind) e.className = kind;
  return e;
}

function wrap(tag, nodes) {
  const e = document.createElement(tag);
  e.append(...nodes);
  return e;
}

function link(address, nodes) {
  const a = wrap('a', nodes);
  a.href = address;
  a.target = '_blank';
  a.rel = 'noopener noreferrer';
  return a;
}

function spoiler(text) {
  const e = wrap('span', rich(text));
  e.className = 'spoiler';
  e.addEventListener('click', () => e.classList.add('open'));
  return e;
}

const styles = {
  t: { timeStyle: 'short' }, T: { timeStyle: 'medium' }, d: { dateStyle: 'short' }, D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' }, F: { dateStyle: 'full', timeStyle: 'short' },
};

function time(seconds, style) {
  const e = document.createElement('time');
  const at = new Date(seconds * 1000);
  e.dateTime = at.toISOString();
  e.className = 'mention';
  e.textContent = style === 'R' ? relative(at) : new Intl.DateTimeFormat(tongue, styles[style]).format(at);
  return e;
}

export let now = () => new Date();
export function setNow(f) { now = f; }

function relative(at) {
  const s = (at - now()) / 1000;
  const f = new Intl.RelativeTimeFormat(tongue);
  for (const [unit, size] of [['day', 86400], ['hour', 3600], ['minute', 60]]) {
    if (Math.abs(s) >= size) return f.format(Math.round(s / size), unit);
  }
  return f.format(Math.round(s), 'second');
}

// rich gives the nodes of a run of text.
export function rich(text) {
  const nodes = [];
  let plain = '';
  const flush = () => { if (plain) nodes.push(document.createTextNode(plain)); plain = ''; };
  while (text) {
    let hit = null;
    if (/^[\\`<@[h|*_~]/.test(text) && !(text[0] === '_' && /[A-Za-z0-9]$/.test(plain))) {
      for (const [pattern, build] of inline) {
        const m = pattern.exec(text);
        if (m) { hit = [m[0].length, build(m)]; break; }
      }
    }
    if (hit) {
      flush();
      nodes.push(hit[1]);
      text = text.slice(hit[0]);
    } else {
      const c = String.fromCodePoint(text.codePointAt(0));
      plain += c;
      text = text.slice(c.length);
    }
  }
  flush();
  return nodes;
}

// blocks gives the nodes of a whole text: quotes, headings, lists, code.
export function blocks(text) {
  const out = [];
  const block = (tag, nodes) => { const e = wrap(tag, nodes); e.dir = 'auto'; return e; };
  const code = /^```(?:[a-z0-9]*\n)?([\s\S]*?)```/;
  const lines = () => text.split('\n');
  while (text) {
    const fence = code.exec(text);
    if (fence) {
      out.push(block('pre', [make('code', fence[1])]));
      text = text.slice(fence[0].length).replace(/^\n/, '');
      continue;
    }
    if (text.startsWith('>>> ')) {
      out.push(block('blockquote', rich(text.slice(4))));
      break;
    }
    const ls = lines();
    const take = (test) => { let n = 0; while (n < ls.length && test(ls[n])) n++; return n; };
    const rest = (n) => { text = ls.slice(n).join('\n'); };
    const quoted = take((l) => l.startsWith('> ') || l === '>');
    if (quoted) {
      out.push(block('blockquote', rich(ls.slice(0, quoted).map((l) => l.slice(2)).join('\n'))));
      rest(quoted);
      continue;
    }
    const listed = take((l) => /^\s*[-*] /.test(l));
    if (listed) {
      out.push(block('ul', ls.slice(0, listed).map((l) => block('li', rich(l.replace(/^\s*[-*] /, ''))))));
      rest(listed);
      continue;
    }
    const head = /^(#{1,3}|-#) (.+)/.exec(ls[0]);
    if (head) {
      const e = head[1] === '-#' ? make('div', '', 'small') : document.createElement('h' + (head[1].length + 2));
      e.dir = 'auto';
      e.append(...rich(head[2]));
      out.push(e);
      rest(1);
      continue;
    }
    const plain = Math.max(1, take((l) => !/^(>( |$)|>>> |#{1,3} |-# |\s*[-*] |```)/.test(l)));
    const last = plain < ls.length && (ls[plain - 1] === '' || !/^(>|#|-|\s*[-*] |```)/.test(ls[plain] || '')); // an empty line before a block stays
    const span = wrap('span', rich(ls.slice(0, plain).join('\n') + (last ? '\n' : '')));
    out.push(block('div', [span]));
    rest(plain);
  }
  return out;
}
