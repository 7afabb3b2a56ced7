// What opens over the page: the menu of an app's commands on a message or a
// member, and the dialogue that a bot asks something in.
import { el } from './element.js';
import { word } from './words.js';

let open = null;

function shut() {
  open?.box.remove();
  open?.by.setAttribute('aria-expanded', 'false');
  open = null;
}

document.addEventListener('mousedown', (e) => { if (open && !open.box.contains(e.target) && !open.by.contains(e.target)) shut(); });
document.addEventListener('scroll', shut, true);
window.addEventListener('resize', shut);

// offer opens a menu at a button; each item has a label and what it does.
export function offer(by, heading, items) {
  const again = open?.by === by;
  shut();
  if (again) return;
  const lines = items.map((x) => {
    const b = el('button', '', x.label);
    b.type = 'button';
    b.role = 'menuitem';
    b.dir = 'auto';
    b.addEventListener('click', () => { shut(); by.focus(); x.run(); });
    return b;
  });
  const box = el('div', 'apps-menu', el('h2', '', heading), ...lines);
  box.role = 'menu';
  box.addEventListener('keydown', (e) => {
    const at = lines.indexOf(document.activeElement);
    if (e.key === 'Escape') { shut(); by.focus(); }
    if (e.key === 'ArrowDown' || e.key === 'ArrowUp') {
      e.preventDefault();
      lines[(at + (e.key === 'ArrowDown' ? 1 : -1) + lines.length) % lines.length].focus();
    }
  });
  document.body.append(box);
  const from = by.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  box.style.left = Math.max(8, Math.min(from.left, innerWidth - size.width - 8)) + 'px';
  box.style.top = (from.bottom + size.height + 8 > innerHeight ? Math.max(8, from.top - size.height - 4) : from.bottom + 4) + 'px';
  by.setAttribute('aria-expanded', 'true');
  open = { box, by };
  lines[0]?.focus();
}

// ask shows a dialogue; send(values) is called when it has been filled in.
export function ask(d, send) {
  const fields = (d.inputs || []).map((f) => {
    const i = el(f.long ? 'textarea' : 'input');
    i.name = f.id;
    i.value = f.value;
    i.required = f.required;
    i.dir = 'auto';
    if (f.least) i.minLength = f.least;
    i.maxLength = f.most || 4000;
    return i;
  });
  const cancel = el('button', '', word('cancel'));
  cancel.type = 'button';
  const form = el('form', '', el('h2', '', d.title), ...fields.map((i, n) => el('label', '', el('span', '', d.inputs[n].label), i)), el('div', 'row', cancel, el('button', 'primary', word('submit'))));
  form.method = 'dialog';
  const box = el('dialog', '', form);
  cancel.addEventListener('click', () => box.close());
  box.addEventListener('close', () => box.remove());
  form.addEventListener('submit', () => send(Object.fromEntries(fields.map((i) => [i.name, i.value]))));
  document.body.append(box);
  box.showModal();
}
