// Marks what says something in a look that is not among those seen: its own and its ancestors' styles. The new looks.
seen => {
  const known = new Set(seen), looks = new Map();
  const hash = text => [...text].reduce((sum, c) => (Math.imul(sum, 31) + c.charCodeAt(0)) | 0, 7).toString(36);
  const look = it => {
    if (!it) return '';
    if (!looks.has(it)) {
      const s = getComputedStyle(it);
      looks.set(it, hash([look(it.parentElement), it.tagName, it.className, it.matches(':disabled, [aria-disabled=true]'),
        it.control?.disabled, it.checkVisibility({visibilityProperty: true}), s.position, s.color, s.backgroundColor,
        s.backgroundImage, s.opacity, s.fontSize, s.fontWeight, s.textShadow].join()));
    }
    return looks.get(it);
  };
  const says = it => it.matches('input, select, textarea') || [...it.childNodes].some(n => n.nodeType === 3 && n.data.trim());
  const fresh = [];
  for (const it of document.querySelectorAll('body *')) {
    it.removeAttribute('data-new-look');
    if (says(it) && !known.has(look(it))) {
      known.add(look(it));
      fresh.push(look(it));
      it.setAttribute('data-new-look', '');
    }
  }
  return fresh;
}
