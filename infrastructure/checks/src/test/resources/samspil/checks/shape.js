// All of a page that a barrier may lie in but colours and the words themselves: which words are the same stays in it.
() => {
  const numbers = new Map();
  const number = words => words.trim() && (numbers.get(words) ?? numbers.set(words, numbers.size + 1).get(words));
  const spoken = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'value', 'label', 'content'];
  const led = ['href', 'src', 'srcset', 'action', 'formaction', 'hreflang'];
  const ours = {lang: /^(da|nb|nn|en)$/, 'aria-current': /^true$/};
  const meant = ({name, value}) => {
    if (spoken.includes(name)) return number(value);
    if (name === 'lang') return ours.lang.test(value);
    return !led.includes(name) || value.startsWith('#') ? value : value && '…';
  };
  const named = it => it.matches('h1, h2, h3, h4, h5, h6, legend, caption, [id]') ? number(it.textContent) : '';
  const stays = ({name, value, ownerElement: it}) => !name.startsWith('data-')
    && !(ours[name]?.test(value) && it.matches(name === 'lang' ? ':not(html)' : '[hreflang]'));
  const attributes = it => [...it.attributes].filter(stays).map(a => ` ${a.name}=${meant(a)}`).join('');
  const shape = it => `<${it.localName}${attributes(it)} ${named(it)}>`
    + [...it.childNodes].map(n => n.nodeType === 1 ? shape(n) : n.nodeType === 3 && n.data.trim() ? 't' : '').join('') + '/';
  const small = [...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')].filter(it => {
    const {width, height} = it.getBoundingClientRect();
    return width && height && (width < 24 || height < 24) && getComputedStyle(it).display !== 'inline';
  }).length;
  return `${shape(document.documentElement)} ${small}`;
}
