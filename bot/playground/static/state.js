// What the page knows, and how it asks its server.
import { word } from './words.js';

export const $ = (id) => document.getElementById(id);
export const state = {
  scene: null, guild: null, channel: null, person: null, locale: 'en-US', commands: [], offered: Promise.resolve(),
  shown: new Map(), own: [], awaited: new Set(), stream: null, meanwhile: null, offset: 0, chosen: new Map(), list: [], at: -1, asked: 0,
};

export async function ask(path, body) {
  const r = await fetch(path, body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {});
  const v = await r.json();
  if (!r.ok) throw new Error(v.word ? word(v.word, ...v.with ?? []) : v.error || word('noanswer'));
  return v;
}

export function say(text) { $('say').textContent = text; }

// as says who is asking, in which language.
export const as = () => ({ as: state.person.id, locale: state.locale });
