// All of a page that a barrier may lie in but colours and the words themselves: which words are the same stays in it.
() => {
  const numbers = new Map();
  const number = words => words.trim() && (numbers.get(words) ?? numbers.set(words, numbers.size + 1).get(words));
  const spoken = ['alt', 'title', 'aria-label', 'aria-description', 'placeholder', 'value', 'label', 'content'];
  const led = ['href', 'src', 'srcset', 'action', 'formaction', 'hreflang'];
  const own = document.documentElement.lang;
  const meant = ({name, value}) => {
    if (spoken.includes(name)) return number(value);
    if (led.includes(name)) return value.startsWith('#') ? value : value && '…';
    return name === 'lang' && value === own && /^(da|nb|nn|en)$/.test(value) ? 'own' : value;
  };
  const named = it => it.matches('h1, h2, h3, h4, h5, h6, legend, caption, [id]') ? number(it.textContent) : '';
  const shape = it => `<${it.localName}${[...it.attributes].map(a => ` ${a.name}=${meant(a)}`).join('')} ${named(it)}>`
    + [...it.childNodes].map(n => n.nodeType === 1 ? shape(n) : n.nodeType === 3 && n.data.trim() ? 't' : '').join('') + '/';
  const small = [...document.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]')].filter(it => {
    const {width, height} = it.getBoundingClientRect();
    return width && height && (width < 24 || height < 24) && getComputedStyle(it).display !== 'inline';
  }).length;
  return `${shape(document.documentElement)} ${small}`;
}
