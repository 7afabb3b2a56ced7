// The composer: one line in which / lists commands, and a command's options are
// written as name:value, with suggestions for each. Commands and options go by
// the names that the visitor's language gives them, or by their own.

import { word } from './words.js';

const kinds = { sub: 1, group: 2, string: 3, integer: 4, boolean: 5, user: 6, channel: 7, role: 8, mentionable: 9, number: 10 };

const called = (list, word) => list.find((x) => x.label === word) ?? list.find((x) => x.name === word);
const line = (path) => '/' + path.map((x) => x.label).join(' ');

// parse reads "/schedule add time:08:30 days:weekdays". Text before any option
// is the first option's, so that "/who massoud" is enough.
export function parse(text, commands) {
  const m = /^\/(\S*)(\s*)([\s\S]*)$/.exec(text);
  if (!m) return null;
  const command = called(commands, m[1]);
  if (!command || (!m[2] && !m[3])) return { naming: m[1], command };
  const path = [command];
  let options = command.options || [];
  let rest = m[3];
  while (options.some((o) => o.type <= kinds.group)) {
    const s = /^(\S*)(\s*)([\s\S]*)$/.exec(rest);
    const found = called(options, s[1]);
    if (!found || !s[2]) return { command, path, subs: options, naming: s[1], found };
    path.push(found);
    options = found.options || [];
    rest = s[3];
  }
  const marks = [...rest.matchAll(/(?:^|\s)([-_'\p{L}\p{M}\p{N}]+):/gu)].filter((x) => called(options, x[1]));
  const values = {};
  const first = rest.slice(0, marks.length ? marks[0].index : rest.length).trim();
  let focused = null;
  if (first && options.length) {
    values[options[0].name] = first;
    if (!marks.length) focused = { option: options[0], typed: first, from: text.length - rest.length };
  }
  marks.forEach((x, i) => {
    const option = called(options, x[1]);
    const start = x.index + x[0].length;
    const end = i + 1 < marks.length ? marks[i + 1].index : rest.length;
    values[option.name] = rest.slice(start, end).trim();
    if (i + 1 === marks.length) focused = { option, typed: values[option.name], from: text.length - rest.length + start };
  });
  const open = options.filter((o) => !(o.name in values));
  const foreign = Object.values(values).map(stranger).find(Boolean);
  const sub = path.length > 1 ? path.at(-1).name : '';
  const group = path.length > 2 ? path[1].name : '';
  return { command, path, group, sub, options, values, rest: rest.trim(), foreign, focused, open, ready: true };
}

// stranger is a name written like an option's, “zone:Berlin”, that stands in an
// option's value because the command has none of that name. Between quotation
// marks, or before a space, it is text.
function stranger(value) {
  const bare = value.replace(/[“"«„][^”"»“]*[”"»“]/gu, '');
  return /(?:^|\s)(\p{L}[-_'\p{L}\p{M}\p{N}]*):[\p{L}\p{N}@#]/u.exec(bare)?.[1];
}

// picks lists what an option of a channel, role or person can be, as written.
export function picks(option, { channels, roles, people }) {
  const list = [];
  if (option.type === kinds.channel) {
    list.push(...channels.filter((c) => !option.channel_types?.length || option.channel_types.includes(c.type)).map((c) => ({ label: '#' + c.name, value: c.id })));
  }
  if (option.type === kinds.user || option.type === kinds.mentionable) list.push(...people.map((p) => ({ label: '@' + p.name, value: p.id })));
  if (option.type === kinds.role || option.type === kinds.mentionable) list.push(...roles.map((r) => ({ label: '@' + r.name, value: r.id })));
  return list;
}

const named = (type) => [kinds.user, kinds.channel, kinds.role, kinds.mentionable].includes(type);

// valueOf is what Discord sends for what was written after an option's name.
function valueOf(o, written, around) {
  const known = around.chosen.get(o.name + '\n' + written) ?? (o.choices || []).find((c) => c.label === written || String(c.value) === written)?.value;
  if (known !== undefined) return known;
  if (named(o.type)) {
    const found = picks(o, around).find((x) => x.label === written || x.label.slice(1) === written || x.value === written);
    if (!found) throw new Error(word('nopick', written, o.label));
    return found.value;
  }
  if (o.type === kinds.boolean) {
    const said = written.toLowerCase();
    if (said === 'true' || said === word('yes')) return true;
    if (said === 'false' || said === word('no')) return false;
    throw new Error(word('truth', o.label));
  }
  if (o.type === kinds.integer || o.type === kinds.number) {
    const n = Number(written);
    if (!Number.isFinite(n)) throw new Error(word('number', o.label));
    return n;
  }
  return written;
}

// sofar is what stands in a line that is still being written, with the option
// that the visitor is at as it was typed; what can't be sent yet is left out.
export function sofar(parsed, focused, around) {
  const options = {};
  for (const [name, written] of Object.entries(parsed.values)) {
    if (name === focused) { options[name] = written; continue; }
    if (written === '') continue;
    try { options[name] = valueOf(parsed.options.find((x) => x.name === name), written, around); } catch { /* not yet a value */ }
  }
  return options;
}

// typed turns what was written into what Discord sends, or says what is wrong.
export function typed(parsed, around) {
  if (parsed.foreign) throw new Error(word('nooption', line(parsed.path), parsed.foreign, parsed.options.map((o) => o.label).join(', ')));
  if (parsed.rest && !parsed.options.length) throw new Error(word('nooptions', line(parsed.path), parsed.rest));
  const options = {};
  for (const [name, written] of Object.entries(parsed.values)) {
    if (written !== '') options[name] = valueOf(parsed.options.find((x) => x.name === name), written, around);
  }
  for (const o of parsed.options) {
    if (o.required && !(o.name in options)) throw new Error(word('needs', line(parsed.path), o.label, o.description));
  }
  return options;
}

// hints lists what could come next. Each hint has a label, a note and what the
// line becomes when it is taken.
export async function hints(text, around) {
  const { commands, complete, chosen } = around;
  const p = parse(text, commands);
  if (!p) return [];
  const begins = (x, word) => x.label.startsWith(word) || x.name.startsWith(word);
  if (!p.ready) {
    if (p.subs) {
      return p.subs.filter((o) => begins(o, p.naming)).map((o) => ({ label: line([...p.path, o]), note: o.description, line: line([...p.path, o]) + ' ' }));
    }
    return commands.filter((c) => begins(c, p.naming)).map((c) => ({ label: '/' + c.label, note: c.description, line: `/${c.label} ` }));
  }
  const out = [];
  if (p.focused) {
    const { option, typed: value, from } = p.focused;
    const before = text.slice(0, from);
    const becomes = (v) => before + (/[-_'\p{L}\p{M}\p{N}]:$/u.test(before) ? '' : option.label + ':') + v + ' ';
    const low = value.toLowerCase();
    let choices = [];
    if (option.autocomplete) choices = await complete(p, option.name);
    else if (option.choices) choices = option.choices.filter((c) => c.label.toLowerCase().includes(low));
    else if (option.type === kinds.boolean) choices = [['yes', true], ['no', false]].map(([key, value]) => ({ label: word(key), value })).filter((c) => c.label.startsWith(low));
    else if (named(option.type)) choices = picks(option, around).filter((c) => c.label.toLowerCase().includes(low));
    for (const c of choices) {
      if (c.label === value) continue;
      out.push({ label: c.label, note: option.label, line: becomes(c.label), take: () => chosen.set(option.name + '\n' + c.label, c.value) });
    }
  }
  if (/\s$/.test(text) || !p.focused) {
    const base = text.replace(/\s*$/, ' ');
    for (const o of p.open) out.push({ label: o.label + ':', note: (o.required ? '' : word('optional') + ' · ') + o.description, line: base + o.label + ':' });
  }
  return out;
}
