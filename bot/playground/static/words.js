// The page's own words, in the language that the visitor reads Discord in: a
// file a language in words/, all with the same keys. What the bot says is the
// bot's.

let book = {};

// read fetches a language's words.
export async function read(locale) {
  const r = await fetch(`words/${encodeURIComponent(locale)}.json`);
  if (r.ok) book = await r.json();
}

// word is what a key says, with {0}, {1} … filled in.
export const word = (key, ...parts) => (book[key] ?? key).replace(/\{(\d)\}/g, (_, i) => parts[i] ?? '');

// label writes the words that stand in the page from its start: an element's
// data-word is its text, data-name what is read out for it, data-hint what it
// shows while it is empty.
export function label(locale) {
  document.documentElement.lang = locale;
  document.title = word('title');
  for (const e of document.querySelectorAll('[data-word]')) e.textContent = word(e.dataset.word);
  for (const e of document.querySelectorAll('[data-name]')) e.ariaLabel = word(e.dataset.name);
  for (const e of document.querySelectorAll('[data-hint]')) e.placeholder = word(e.dataset.hint);
}
