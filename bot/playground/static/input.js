// The line that a visitor types in, with the list of what could come next.
import { parse, sofar, typed, hints } from './composer.js';
import { word } from './words.js';
import { $, state, ask, say, as } from './state.js';

let ofPlace;
let came;

const surroundings = () => ({
  ...ofPlace(),
  commands: state.commands.filter((c) => c.type === 1),
  chosen: state.chosen,
  complete: (p, focused) => ask('complete', { ...as(), channel: state.channel.id, command: p.command.name, group: p.group, sub: p.sub, options: sofar(p, focused, surroundings()), focused }).catch(() => []),
});

async function suggest() {
  const turn = ++state.asked;
  await state.offered;
  const { value } = $('text');
  const list = await hints(value, surroundings());
  if (turn !== state.asked) return;
  $('hints').dataset.line = value;
  state.list = list;
  state.at = list.length ? 0 : -1;
  drawHints();
}

// suggestAnew lists again what is listed, as the commands have changed.
export function suggestAnew() { if (!$('hints').hidden) suggest(); }

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
    b.dir = 'auto';
    s.dir = 'auto';
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

// write sends words to the channel, as the person.
async function write(text) {
  try {
    closeHints();
    say('');
    $('text').value = '';
    came(await ask('write', { as: state.person.id, channel: state.channel.id, text }));
  } catch (e) {
    $('text').value = text;
    say(e.message);
  }
}

async function send() {
  const text = $('text').value.trim();
  if (!text) return;
  await state.offered;
  const around = surroundings();
  const p = parse(text + ' ', around.commands);
  if (!p) { write(text); return; }
  if (!p.ready) { say(p.command ? word('which', '/' + p.command.label, (p.subs || []).map((o) => o.label).join(', ')) : word('nocommand', '/' + p.naming)); return; }
  try {
    const options = typed(p, around);
    closeHints();
    say('');
    $('text').value = '';
    came(await ask('command', { ...as(), channel: state.channel.id, command: p.command.name, group: p.group, sub: p.sub, options }));
  } catch (e) {
    $('text').value = text;
    say(e.message);
  }
}

// compose wires the composer; ofPlace() gives the channels, roles and people
// here, came(answer) takes what a command came to.
export function compose(page) {
  ({ ofPlace, came } = page);
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
}
