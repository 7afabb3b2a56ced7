// The composer: one line in which / lists commands, and a command's options are
// written as name:value, with suggestions for each.

const kinds = { sub: 1, group: 2, string: 3, integer: 4, boolean: 5, channel: 7, number: 10 };

// parse reads "/schedule add time:08:30 days:weekdays". Text before any option
// is the first option's, so that "/who massoud" is enough.
export function parse(text, commands) {
  const m = /^\/(\S*)(\s*)([\s\S]*)$/.exec(text);
  if (!m) return null;
  const command = commands.find((c) => c.name === m[1]);
  if (!command || (!m[2] && !m[3])) return { naming: m[1], command };
  let options = command.options || [];
  let rest = m[3];
  let sub = '';
  if (options.some((o) => o.type === kinds.sub)) {
    const s = /^(\S*)(\s*)([\s\S]*)$/.exec(rest);
    const found = options.find((o) => o.name === s[1]);
    if (!found || !s[2]) return { command, subs: options, naming: s[1], found };
    sub = s[1];
    options = found.options || [];
    rest = s[3];
  }
  const marks = [...rest.matchAll(/(?:^|\s)([a-z_]+):/g)].filter((x) => options.some((o) => o.name === x[1]));
  const values = {};
  const first = rest.slice(0, marks.length ? marks[0].index : rest.length).trim();
  let focused = null;
  if (first && options.length) {
    values[options[0].name] = first;
    if (!marks.length) focused = { option: options[0], typed: first, from: text.length - rest.length };
  }
  marks.forEach((x, i) => {
    const start = x.index + x[0].length;
    const end = i + 1 < marks.length ? marks[i + 1].index : rest.length;
    values[x[1]] = rest.slice(start, end).trim();
    if (i + 1 === marks.length) {
      focused = { option: options.find((o) => o.name === x[1]), typed: values[x[1]], from: text.length - rest.length + start };
    }
  });
  const open = options.filter((o) => !(o.name in values));
  return { command, sub, options, values, focused, open, ready: true };
}

// typed turns what was written into what Discord sends, or says what is wrong.
export function typed(parsed, { channels, chosen }) {
  const options = {};
  for (const [name, written] of Object.entries(parsed.values)) {
    if (written === '') continue;
    const o = parsed.options.find((x) => x.name === name);
    const known = chosen.get(name + '\n' + written) ?? (o.choices || []).find((c) => c.name === written)?.value;
    if (known !== undefined) { options[name] = known; continue; }
    if (o.type === kinds.channel) {
      const c = channels.find((x) => '#' + x.name === written || x.name === written || x.id === written);
      if (!c) throw new Error(`There is no channel “${written}” here.`);
      options[name] = c.id;
    } else if (o.type === kinds.boolean) {
      if (!/^(true|false)$/i.test(written)) throw new Error(`Write ${name}:true or ${name}:false.`);
      options[name] = /^true$/i.test(written);
    } else if (o.type === kinds.integer || o.type === kinds.number) {
      const n = Number(written);
      if (!Number.isFinite(n)) throw new Error(`${name} takes a number.`);
      options[name] = n;
    } else {
      options[name] = written;
    }
  }
  for (const o of parsed.options) {
    if (o.required && !(o.name in options)) throw new Error(`/${parsed.command.name} needs ${o.name}: ${o.description}`);
  }
  return options;
}

// hints lists what could come next. Each hint has a label, a note and what the
// line becomes when it is taken.
export async function hints(text, { commands, channels, complete, chosen }) {
  const p = parse(text, commands);
  if (!p) return [];
  if (!p.ready) {
    if (p.subs) {
      return p.subs.filter((o) => o.name.startsWith(p.naming)).map((o) => ({ label: `/${p.command.name} ${o.name}`, note: o.description, line: `/${p.command.name} ${o.name} ` }));
    }
    return commands.filter((c) => c.name.startsWith(p.naming)).map((c) => ({ label: '/' + c.name, note: c.description, line: `/${c.name} ` }));
  }
  const out = [];
  if (p.focused) {
    const { option, typed: value, from } = p.focused;
    const becomes = (v) => text.slice(0, from) + (text.slice(0, from).endsWith(option.name + ':') ? '' : option.name + ':') + v + ' ';
    const low = value.toLowerCase();
    let choices = [];
    if (option.autocomplete) choices = await complete(p, option.name);
    else if (option.choices) choices = option.choices.filter((c) => c.name.toLowerCase().includes(low));
    else if (option.type === kinds.boolean) choices = ['true', 'false'].filter((v) => v.startsWith(low)).map((v) => ({ name: v, value: v === 'true' }));
    else if (option.type === kinds.channel) choices = channels.filter((c) => ('#' + c.name).includes(low)).map((c) => ({ name: '#' + c.name, value: c.id }));
    for (const c of choices) {
      if (c.name === value) continue;
      out.push({ label: c.name, note: option.name, line: becomes(c.name), take: () => chosen.set(option.name + '\n' + c.name, c.value) });
    }
  }
  if (/\s$/.test(text) || !p.focused) {
    const base = text.replace(/\s*$/, ' ');
    for (const o of p.open) out.push({ label: o.name + ':', note: (o.required ? '' : 'optional · ') + o.description, line: base + o.name + ':' });
  }
  return out;
}
