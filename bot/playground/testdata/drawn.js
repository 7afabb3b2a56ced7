// The last message as it is drawn, in words: what stands in it, in what order,
// and as what. Evaluated in the page; gives a text.
(() => {
  const flat = (s) => s.replace(/\s+/g, ' ').trim();
  const marks = { STRONG: '**', B: '**', EM: '*', U: '__', S: '~~', CODE: '`' };
  const inline = (n) => {
    if (n.nodeType === Node.TEXT_NODE) return n.textContent;
    const inner = [...n.childNodes].map(inline).join('');
    if (n.tagName === 'A') return `[${inner}](${new URL(n.href).host})`;
    if (n.classList.contains('mention')) return `‹${inner}${n.classList.contains('me') ? ' to you' : ''}›`;
    const m = marks[n.tagName] ?? '';
    return m + inner + m;
  };
  const lines = (e) => [...e.childNodes].map(inline).join('').replace(/\n+$/, '').split('\n');
  const blocks = (e) => [...e.children].flatMap((b) => {
    if (b.tagName === 'BLOCKQUOTE') return lines(b).map((l) => '> ' + l);
    if (b.tagName === 'UL') return [...b.children].flatMap((li) => lines(li).map((l) => '- ' + l));
    if (/^H\d$/.test(b.tagName)) return lines(b).map((l) => '#'.repeat(b.tagName[1] - 2) + ' ' + l);
    if (b.classList.contains('small')) return lines(b).map((l) => '-# ' + l);
    if (b.tagName === 'PRE') return ['```', ...lines(b), '```'];
    return lines(b);
  });
  const image = (i) => [`picture ${i.naturalWidth}×${i.naturalHeight}`, ...i.alt.split('\n').map((l) => '  alt: ' + l)];
  const part = (c) => {
    if (c.tagName === 'SELECT') return ['menu: ' + flat(c.ariaLabel), ...[...c.options].filter((o) => o.value).map((o) => (o.defaultSelected ? '  * ' : '    ') + flat(o.textContent))];
    if (c.tagName === 'DETAILS') return ['menu of several: ' + flat(c.querySelector('summary').textContent), ...[...c.querySelectorAll('label')].map((l) => (l.querySelector('input').checked ? '  * ' : '    ') + flat(l.textContent))];
    if (c.tagName === 'A') return [`link: ${flat(c.textContent)} → ${new URL(c.href).host}`];
    return [`button: ${flat(c.textContent)}${c.className ? ' (' + c.className + ')' : ''}${c.disabled ? ' (disabled)' : ''}`];
  };
  const indent = (list) => list.map((l) => ('  ' + l).trimEnd());
  const embed = (e) => ['embed ' + (e.style.borderLeftColor || 'plain'), ...indent([...e.children].flatMap((c) => {
    if (c.tagName === 'IMG') return image(c);
    if (c.classList.contains('description')) return blocks(c);
    if (c.classList.contains('fields')) return [...c.children].flatMap((f) => [`field${f.classList.contains('inline') ? ' beside' : ''}: ` + flat(f.querySelector('b').textContent), ...indent(blocks(f.querySelector('.rich:not(b)')))]);
    return [c.classList[0] + ': ' + lines(c).join(' ')];
  }))];
  const m = [...document.querySelectorAll('.message')].at(-1);
  const out = [];
  const used = m.querySelector('.used');
  if (used) out.push(flat(used.textContent));
  for (const c of m.querySelector('.body').children) {
    if (c.classList.contains('by')) out.push([...c.children].filter((x) => !x.classList.contains('apps')).map((x) => flat(x.textContent)).join(' · '));
    else if (c.classList.contains('embed')) out.push(...embed(c));
    else if (c.classList.contains('row')) out.push('row', ...indent([...c.children].flatMap(part)));
    else if (c.tagName === 'IMG') out.push(...image(c));
    else if (c.classList.contains('rich')) out.push(...blocks(c));
    else out.push(flat(c.textContent));
  }
  return out.map((l) => l.trimEnd()).join('\n') + '\n';
})()
