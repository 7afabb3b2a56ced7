// el makes an element of a kind (its class) with nodes and texts in it; what is
// null or empty is left out. Text never becomes an element of itself.
export const el = (tag, kind, ...nodes) => {
  const e = document.createElement(tag);
  if (kind) e.className = kind;
  e.append(...nodes.filter((n) => n !== null && n !== undefined && n !== ''));
  return e;
};
