// The page's life: which server, channel, person and language, what is shown,
// what is asked. The bot's answers arrive as events.
import { draw, moment, names } from './message.js';
import { mine, setNow, setTongue, tongue } from './markdown.js';
import { compose, suggestAnew } from './input.js';
import { drawSide, sign } from './side.js';
import * as apps from './apps.js';
import { label, read, word } from './words.js';
import { $, state, ask, say, as } from './state.js';

// the clock

function setClock(face) {
  state.offset = new Date(face.now) - Date.now();
  state.next = face.next ? new Date(face.next) : null;
  tick();
}

function tick() {
  const at = new Date(Date.now() + state.offset);
  $('now').textContent = new Intl.DateTimeFormat(tongue, { weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
  $('next').textContent = state.next ? word('next', moment(state.next)) : word('nonext');
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

async function refreshClock() { setClock(await ask('clock')); }

// where and who

// direct is the place that the person's direct messages make.
function direct() {
  const channels = state.scene.direct.filter((d) => d.with[state.person.id]).map((d) => ({ id: d.id, name: d.with[state.person.id], type: 1, direct: true }));
  return { id: '', name: word('direct'), direct: true, roles: [], channels };
}

function drawPlaces() {
  for (const g of state.scene.guilds) {
    for (const r of g.roles) names.set(r.id, r.name);
    for (const c of g.channels) {
      names.set(c.id, c.name);
      for (const t of c.threads || []) names.set(t.id, t.name);
    }
  }
  drawSide($('side'), { scene: state.scene, direct: direct(), guild: state.guild, channel: state.channel, locale: state.locale }, {
    enter: (g, c) => { openMenu(false); enter(g, c); },
    speak,
    speakAsServer: (locale) => ask('language', { guild: state.guild.id, locale }).then(() => start(true)).catch((e) => say(e.message)),
  });
}

function drawPeople() {
  mine.clear();
  mine.add(state.person.id);
  for (const g of state.scene.guilds) for (const r of g.roles) if (r.members.includes(state.person.id)) mine.add(r.id);
  names.set(state.scene.bot, state.scene.bot_name);
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

async function become(p) {
  state.person = p;
  state.own = [];
  say('');
  drawPeople();
  listen();
  if (state.guild.direct) await enter(state.scene.guilds[0], state.scene.guilds[0].channels[0]);
  else { drawPlaces(); await offers(); }
}

// speak changes the language that the visitor reads Discord in.
async function speak(locale) {
  state.locale = locale;
  const offered = offers(); // what is typed from now on waits for it
  await talk();
  state.guild = state.guild.direct ? direct() : state.guild;
  drawHead();
  drawPlaces();
  await offered;
  redraw();
}

// talk puts the page's own words into the visitor's language.
async function talk() {
  setTongue(state.locale);
  await read(state.locale);
  label(state.locale);
  if (state.scene) tick();
}

// offers asks what commands Discord offers here.
function offers() {
  const q = new URLSearchParams({ ...as(), channel: state.channel.id });
  const offered = ask('commands?' + q).then((list) => {
    if (state.offered !== offered) return; // asked again meanwhile
    state.commands = list;
    redraw();
    suggestAnew();
  }).catch((e) => say(e.message));
  state.offered = offered;
  return offered;
}

async function enter(g, c) {
  state.guild = g;
  state.channel = c;
  state.own = [];
  say('');
  drawHead();
  drawPlaces();
  await reload();
  await offers();
}

function drawHead() {
  const where = document.createElement('small');
  where.textContent = ' ' + state.guild.name;
  $('where').replaceChildren(sign(state.channel), where);
}

function openThread(id) {
  for (const g of state.scene.guilds) {
    for (const c of g.channels) {
      const t = (c.threads || []).find((x) => x.id === id);
      if (t) { enter(g, t); return; }
    }
  }
}

function openMenu(open) {
  $('side').classList.toggle('open', open);
  $('menu').ariaExpanded = String(open);
}

// messages

async function reload() {
  const { channel } = state;
  const meanwhile = state.meanwhile = [];
  const list = await ask('messages?channel=' + channel.id);
  const above = channel.parent ? (await ask('messages?channel=' + channel.parent)).filter((m) => m.id === channel.id) : [];
  if (channel !== state.channel) return;
  state.shown = new Map(above.map((m) => [m.id, { m, starter: true }]));
  for (const m of list) state.shown.set(m.id, { m });
  for (const o of state.own) state.shown.set(o.id, { m: o, mine: true });
  following = true;
  redraw();
  if (state.meanwhile === meanwhile) state.meanwhile = null;
  meanwhile.forEach(hear); // what was asked for is older than these
}

function redraw() {
  const box = $('messages');
  const all = [...state.shown.values()].sort((a, b) => (a.m.id.length - b.m.id.length) || (a.m.id < b.m.id ? -1 : 1));
  const was = box.scrollTop;
  box.replaceChildren(...all.map(node));
  if (!all.length) {
    const p = document.createElement('li');
    p.className = 'empty';
    const some = state.commands.filter((c) => c.type === 1).slice(0, 4).map((c) => '/' + c.label).join(', ');
    p.textContent = word('empty') + (some ? ' ' + word('ask', some) : '');
    box.append(p);
  }
  box.scrollTop = was;
  follow();
}

// Who reads at the end stays there while answers come, grow and get pictures;
// who has scrolled up is left where they are.
let following = true;
let height = 0; // that the reader has scrolled to
function follow() { if (following) $('messages').scrollTop = $('messages').scrollHeight; }

const ofPlace = () => ({ channels: state.guild.channels, roles: state.guild.roles, people: [...state.scene.people, { id: state.scene.bot, name: state.scene.bot_name }] });

function node({ m, mine: own, starter }) {
  return draw(m, {
    bot: state.scene.bot, mine: own, starter, awaited: state.awaited.has(m.id), around: ofPlace(), openThread,
    press: (customID, values) => ask('press', { ...as(), message: m.id, custom_id: customID, values }).then(came, (e) => say(e.message)),
    dismiss: () => { state.own = state.own.filter((x) => x.id !== m.id); state.shown.delete(m.id); redraw(); },
    menus: {
      message: menuOf(3, () => word('apps'), (x) => x.id),
      member: menuOf(2, (x, name) => name, (x) => x.id),
    },
  });
}

// menuOf opens the commands of a context menu; null where there is none.
function menuOf(type, heading, target) {
  const list = state.commands.filter((c) => c.type === type);
  if (!list.length) return null;
  return (by, on, name) => apps.offer(by, heading(on, name), list.map((c) => ({
    label: c.label,
    run: () => { say(''); ask('command', { ...as(), channel: state.channel.id, command: c.name, target: target(on) }).then(came, (e) => say(e.message)); },
  })));
}

// came takes what a play answered: the clock, and a dialogue if the bot asks.
function came(v) {
  setClock(v);
  if (v.dialogue) apps.ask(v.dialogue, (values) => ask('submit', { ...as(), opened: v.dialogue.opened, values }).then(came, (e) => say(e.message)));
}

function hear(e) {
  if (e.message_id) state.meanwhile?.push(e);
  const here = e.channel === state.channel?.id || e.message?.id === state.channel?.id;
  if (here && e.message) {
    const own = Boolean(e.ephemeral);
    const { id } = e.message;
    const before = state.shown.get(id);
    if (e.loading) state.awaited.add(id);
    if (own) state.own = [...state.own.filter((x) => x.id !== id), e.message];
    state.shown.set(id, { m: e.message, mine: own, starter: before?.starter });
    const old = before && document.querySelector(`[data-id="${CSS.escape(id)}"]`);
    if (!old) {
      following ||= own || e.message.interaction?.user?.id === state.person.id;
      redraw();
    } else {
      old.replaceWith(node(state.shown.get(id)));
      follow();
    }
  } else if (e.kind === 'message_deleted' && state.shown.delete(e.message_id)) {
    state.own = state.own.filter((x) => x.id !== e.message_id);
    redraw();
  }
  if (['channel_added', 'channel_removed', 'guild_added', 'guild_removed'].includes(e.kind)) start(true);
  if (e.kind === 'commands_changed') offers();
  if (e.kind === 'message_created') setTimeout(() => refreshClock().catch(() => {}), 300);
  if (e.kind === 'interaction_failed' && e.user === state.person?.id) say(word('failed'));
}

function listen() {
  state.stream?.close();
  const stream = new EventSource('events?as=' + state.person.id);
  stream.onopen = () => Promise.all([start(true), reload()]).catch((e) => say(e.message));
  stream.onmessage = (e) => hear(JSON.parse(e.data));
  state.stream = stream;
}

compose({ ofPlace, came });
$('menu').addEventListener('click', () => openMenu(!$('side').classList.contains('open')));
$('hour').addEventListener('click', () => move(60));
$('jump').addEventListener('click', () => move(0));
$('messages').addEventListener('scroll', () => {
  const b = $('messages');
  if (b.scrollHeight - b.scrollTop - b.clientHeight < 60) following = true;
  else if (b.scrollTop < height) following = false; // not when what is shown has grown below
  height = b.scrollTop;
});
$('messages').addEventListener('load', follow, true); // a picture has come
setInterval(tick, 1000);

async function start(again) {
  const before = JSON.stringify(state.scene?.guilds);
  if (!again) await talk();
  state.scene = await ask('scene');
  setClock(state.scene.clock);
  if (again) {
    state.guild = state.scene.guilds.find((g) => g.id === state.guild?.id) ?? state.guild;
    if (JSON.stringify(state.scene.guilds) !== before) drawPlaces(); // else an open picker would close
    return;
  }
  [state.person] = state.scene.people;
  drawPeople();
  await enter(state.scene.guilds[0], state.scene.guilds[0].channels[0]);
  listen();
  document.body.dataset.ready = 'true';
}
start().catch((e) => say(e.message));
