// The page's life: which server, channel and person, what is shown, what is
// asked. The bot's answers arrive as events.
import { draw, moment, names } from './message.js';
import { setNow } from './markdown.js';
import { parse, typed, hints } from './composer.js';

const $ = (id) => document.getElementById(id);
const state = { scene: null, guild: null, channel: null, person: null, shown: new Map(), own: [], awaited: new Set(), stream: null, offset: 0, chosen: new Map(), list: [], at: -1, asked: 0 };

async function ask(path, body) {
  const r = await fetch(path, body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {});
  const v = await r.json();
  if (!r.ok) throw new Error(v.error || 'The page got no answer.');
  return v;
}

function say(text) { $('say').textContent = text; }

// the clock

function setClock(face) {
  state.offset = new Date(face.now) - Date.now();
  state.next = face.next ? new Date(face.next) : null;
  tick();
}

function tick() {
  const at = new Date(Date.now() + state.offset);
  $('now').textContent = new Intl.DateTimeFormat('en', { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false }).format(at);
  $('next').textContent = state.next ? 'Next briefing ' + moment(state.next) : 'No briefing is scheduled';
  $('jump').disabled = !state.next;
}
setNow(() => new Date(Date.now() + state.offset));

async function move(minutes) {
  try {
    say('');
    setClock(await ask('clock', { minutes }));
    setTimeout(refreshClock, 500);
  } catch (e) { say(e.message); }
}

async function refreshClock() { setClock((await ask('scene')).clock); }

// where and who

function drawSide() {
  const side = $('side');
  side.replaceChildren();
  for (const g of state.scene.guilds) {
    const h = document.createElement('h2');
    h.textContent = g.name;
    side.append(h);
    for (const c of g.channels) {
      names.set(c.id, c.name);
      const b = document.createElement('button');
      b.type = 'button';
      b.textContent = '# ' + c.name;
      b.ariaCurrent = String(c.id === state.channel?.id);
      b.addEventListener('click', () => { openMenu(false); enter(g, c); });
      side.append(b);
    }
  }
}

function drawPeople() {
  $('people').replaceChildren(...state.scene.people.map((p) => {
    names.set(p.id, p.name);
    const b = document.createElement('button');
    b.type = 'button';
    b.role = 'radio';
    b.textContent = p.name;
    b.ariaChecked = String(p.id === state.person.id);
    b.addEventListener('click', () => become(p));
    return b;
  }));
}

function become(p) {
  state.person = p;
  state.own = [];
  say('');
  drawPeople();
  listen();
}

async function enter(g, c) {
  state.guild = g;
  state.channel = c;
  state.own = [];
  say('');
  const where = document.createElement('small');
  where.textContent = ' ' + g.name;
  $('where').replaceChildren('# ' + c.name, where);
  drawSide();
  await reload();
}

function openMenu(open) {
  $('side').classList.toggle('open', open);
  $('menu').ariaExpanded = String(open);
}

// messages

async function reload() {
  const list = await ask('messages?channel=' + state.channel.id);
  state.shown = new Map(list.map((m) => [m.id, { m }]));
  for (const o of state.own) state.shown.set(o.id, { m: o, mine: true });
  redraw();
}

function redraw() {
  const box = $('messages');
  const all = [...state.shown.values()].sort((a, b) => (a.m.id.length - b.m.id.length) || (a.m.id < b.m.id ? -1 : 1));
  box.replaceChildren(...all.map(node));
  if (!all.length) {
    const p = document.createElement('li');
    p.className = 'empty';
    p.textContent = 'Nothing here yet. Ask the bot: /brief, /quotes, /who, /timeline. As moderator: /schedule add.';
    box.append(p);
  }
  box.scrollTop = box.scrollHeight;
}

function node({ m, mine }) {
  return draw(m, {
    bot: state.scene.bot, mine, awaited: state.awaited.has(m.id),
    press: (customID, values) => press(m, customID, values),
    dismiss: () => { state.own = state.own.filter((x) => x.id !== m.id); state.shown.delete(m.id); redraw(); },
  });
}

async function press(m, customID, values) {
  try {
    say('');
    setClock(await ask('press', { as: state.person.id, message: m.id, custom_id: customID, values }));
  } catch (e) { say(e.message); }
}

function hear(e) {
  if (e.channel === state.channel?.id && e.message) {
    const mine = Boolean(e.ephemeral);
    const id = e.message.id;
    const known = state.shown.has(id);
    if (e.message.flags & 128) state.awaited.add(id);
    if (e.kind === 'message_deleted') {
      state.shown.delete(id);
    } else if (mine) {
      state.own = [...state.own.filter((x) => x.id !== id), e.message];
      state.shown.set(id, { m: e.message, mine });
    } else {
      state.shown.set(id, { m: e.message });
    }
    const old = known && document.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (old && state.shown.has(id)) old.replaceWith(node(state.shown.get(id))); else redraw();
  } else if (e.kind === 'message_deleted' && state.shown.delete(e.message_id)) {
    redraw();
  }
  if (e.kind === 'commands_changed') start(true);
  if (e.kind === 'message_created') setTimeout(() => refreshClock().catch(() => {}), 300);
  if (e.kind === 'interaction_failed' && e.user === state.person?.id) say('This interaction failed: the bot did not answer in time.');
}

function listen() {
  state.stream?.close();
  const stream = new EventSource('events?as=' + state.person.id);
  stream.onopen = () => { if (state.channel) reload().catch((e) => say(e.message)); };
  stream.onmessage = (e) => hear(JSON.parse(e.data));
  state.stream = stream;
}

// the composer

const may = (c) => !c.moderator || state.person.moderator;
const surroundings = () => ({
  commands: (state.scene.commands[state.guild.id] || []).filter(may),
  channels: state.guild.channels,
  chosen: state.chosen,
  complete: (p, focused) => {
    const values = { ...p.values };
    return ask('complete', { as: state.person.id, channel: state.channel.id, command: p.command.name, sub: p.sub, options: values, focused }).catch(() => []);
  },
});

async function suggest() {
  const turn = ++state.asked;
  const list = await hints($('text').value, surroundings());
  if (turn !== state.asked) return;
  state.list = list;
  state.at = list.length ? 0 : -1;
  drawHints();
}

function drawHints() {
  const box = $('hints');
  box.replaceChildren(...state.list.map((h, i) => {
    const li = document.createElement('li');
    li.role = 'option';
    li.id = 'hint-' + i;
    li.ariaSelected = String(i === state.at);
    const b = document.createElement('b');
    b.textContent = h.label;
    const s = document.createElement('span');
    s.textContent = h.note;
    li.append(b, s);
    li.addEventListener('mousedown', (e) => { e.preventDefault(); take(i); });
    return li;
  }));
  box.hidden = !state.list.length;
  $('text').ariaExpanded = String(!box.hidden);
  if (state.at >= 0) {
    $('text').setAttribute('aria-activedescendant', 'hint-' + state.at);
    box.children[state.at]?.scrollIntoView({ block: 'nearest' });
  } else {
    $('text').removeAttribute('aria-activedescendant');
  }
}

function take(i) {
  const h = state.list[i];
  h.take?.();
  $('text').value = h.line;
  $('text').focus();
  suggest();
}

function closeHints() { state.asked++; state.list = []; state.at = -1; drawHints(); }

async function send() {
  const text = $('text').value.trim();
  if (!text) return;
  const around = surroundings();
  const p = parse(text + ' ', around.commands);
  if (!p) { say('This page talks to the bot by commands: type / to see them.'); return; }
  if (!p.ready) { say(p.command ? `Choose what /${p.command.name} should do.` : `There is no command “/${p.naming}” for you here. Type / to see them.`); return; }
  try {
    const options = typed(p, around);
    closeHints();
    say('');
    $('text').value = '';
    setClock(await ask('command', { as: state.person.id, channel: state.channel.id, command: p.command.name, sub: p.sub, options }));
  } catch (e) {
    $('text').value = text;
    say(e.message);
  }
}

$('text').addEventListener('input', suggest);
$('text').addEventListener('focus', suggest);
$('text').addEventListener('blur', closeHints);
$('text').addEventListener('keydown', (e) => {
  if (e.key === 'Escape') return closeHints();
  if (!state.list.length) return undefined;
  if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
    e.preventDefault();
    state.at = (state.at + (e.key === 'ArrowDown' ? 1 : -1) + state.list.length) % state.list.length;
    drawHints();
  } else if (e.key === 'Tab') {
    e.preventDefault();
    take(state.at);
  } else if (e.key === 'Enter') {
    const p = parse($('text').value, surroundings().commands);
    if (!p?.ready && !(p?.found || p?.command)) { e.preventDefault(); take(state.at); }
  }
  return undefined;
});
$('composer').addEventListener('submit', (e) => { e.preventDefault(); send(); });
$('menu').addEventListener('click', () => openMenu(!$('side').classList.contains('open')));
$('hour').addEventListener('click', () => move(60));
$('jump').addEventListener('click', () => move(0));
setInterval(tick, 1000);

async function start(again) {
  state.scene = await ask('scene');
  setClock(state.scene.clock);
  if (again) return;
  state.person = state.scene.people[0];
  drawPeople();
  await enter(state.scene.guilds[0], state.scene.guilds[0].channels[0]);
  listen();
  document.body.dataset.ready = 'true';
}
start().catch((e) => say(e.message));
