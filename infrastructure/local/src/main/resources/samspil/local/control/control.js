// The control page: reads the JSON twin of each room and shows it. All text goes in as text, never as markup.
const root = '/_local/';
const room = document.getElementById('room');
const said = document.getElementById('said');
const path = location.pathname.slice(root.length).split('/');
const name = path[0] || 'start';

const get = async where => {
  const answer = await fetch(root + where, { headers: { Accept: 'application/json' } });
  if (!answer.ok) throw new Error((await answer.json()).error);
  return answer.json();
};

const post = async (where, body) => {
  const answer = await fetch(root + where, { method: 'POST', headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body });
  const json = await answer.json();
  if (!answer.ok) throw new Error(json.error);
  return json;
};

const el = (tag, traits = {}, ...inside) => {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(traits)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (value !== false && value != null) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...inside.filter(each => each != null));
  return element;
};

const time = instant => instant ? instant.replace('T', ' ').replace(/\.\d+/, '') : '–';
const millis = iso => {
  const parts = /PT(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?/.exec(iso);
  return Math.round((+(parts[1] || 0) * 3600 + +(parts[2] || 0) * 60 + +(parts[3] || 0)) * 10000) / 10;
};

const table = (heads, rows, none) => rows.length === 0
  ? el('p', { class: 'card quiet' }, none)
  : el('div', { class: 'card scroll', tabindex: 0, role: 'region', 'aria-label': document.title },
    el('table', {},
      el('thead', {}, el('tr', {}, ...heads.map(head => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...rows.map(row => el('tr', {}, ...row.map(cell => el('td', { class: typeof cell === 'number' && 'number' }, cell instanceof Node ? cell : String(cell ?? ''))))))));

const pairs = list => el('dl', { class: 'card' }, ...list.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)]));

const busy = async (button, work) => {
  button.disabled = true;
  said.textContent = '';
  try { said.textContent = await work(); } catch (error) { said.textContent = 'Refused: ' + error.message; }
  button.disabled = false;
  show();
};

const forward = (button, instant) => busy(button, async () => {
  const done = await post('clock', JSON.stringify({ instant }));
  const thinned = done.thinned.length ? ` Too many times, spread evenly: ${done.thinned.join(', ')}.` : '';
  return `It is ${time(done.instant)}. ${done.invocations} schedules ran on the way, ${done.failures} failed.${thinned}`;
});

const rooms = {
  async start() {
    const about = await get('');
    return [el('h1', {}, 'This run'),
      pairs(about.addresses.map(each => [each.what, el('a', { href: each.url }, each.url)])),
      pairs([['Region', about.region], ['Data folder', el('code', {}, about.data)]])];
  },

  async mail() {
    if (path[1]) return letter(await get('mail/' + path[1]));
    const mails = await get('mail');
    return [el('h1', {}, 'Mailbox'), table(['When', 'To', 'Subject'],
      mails.map(mail => [time(mail.when), mail.to.join(', '), el('a', { href: root + 'mail/' + mail.id }, mail.subject || '(no subject)')]), 'No mail yet.')];
  },

  async clock() {
    const { instant } = await get('clock');
    const step = (text, change) => el('button', { class: 'quiet', onclick: event => {
      const then = new Date(instant); change(then); forward(event.target, then.toISOString());
    } }, text);
    const exact = el('input', { type: 'datetime-local', id: 'exact', value: instant.slice(0, 16), required: true });
    return [el('h1', {}, 'Clock'), el('div', { class: 'card' },
      el('p', { class: 'time' }, time(instant)), el('p', { class: 'quiet' }, 'All functions see this clock. It runs on, and only goes forward; what schedules would have done on the way is done.'),
      el('div', { class: 'row' },
        step('+1 hour', d => d.setUTCHours(d.getUTCHours() + 1)), step('+1 day', d => d.setUTCDate(d.getUTCDate() + 1)),
        step('+1 week', d => d.setUTCDate(d.getUTCDate() + 7)), step('+1 month', d => d.setUTCMonth(d.getUTCMonth() + 1)),
        step('+1 year', d => d.setUTCFullYear(d.getUTCFullYear() + 1))),
      el('form', { onsubmit: event => { event.preventDefault(); forward(event.submitter, new Date(exact.value + 'Z').toISOString()); } },
        el('label', { for: 'exact' }, 'Forward to (UTC)', exact), el('button', {}, 'Set forward')))];
  },

  async schedules() {
    const schedules = await get('schedules');
    const run = id => el('button', { class: 'quiet', onclick: event => busy(event.target, async () => {
      const done = await post('schedules/' + id, '{}');
      return `${id}: ${done.outcome}. ${done.answer ?? done.type + ' ' + done.message}`;
    }) }, 'Run now');
    return [el('h1', {}, 'Schedules'), table(['Schedule', 'Expression', 'Next', 'Function', ''],
      schedules.map(each => [each.id, el('code', {}, `${each.expression} ${each.zone}`), time(each.next), each.function, run(each.id)]), 'The template has no schedules.')];
  },

  async events() {
    const events = await get('events');
    return [el('h1', {}, 'Events'), table(['When', 'Source', 'To', 'What', 'Outcome'],
      events.map(each => [time(each.when), `${each.source} ${each.id}`, each.function, each.what,
        el('span', { class: each.outcome === 'failed' && 'bad' }, `${each.outcome}${each.attempt > 1 ? ' (attempt ' + each.attempt + ')' : ''} ${each.message}`)]), 'Nothing was delivered yet.')];
  },

  async log() {
    const chosen = new URLSearchParams(location.search).get('function') ?? '';
    const [functions, lines] = await Promise.all([get('functions'), get(`log?limit=1000&function=${encodeURIComponent(chosen)}`)]);
    const filter = document.getElementById('words')?.value ?? '';
    const found = lines.filter(line => line.text.toLowerCase().includes(filter.toLowerCase())).reverse();
    return [el('h1', {}, 'Function log'), el('form', {},
      el('label', { for: 'function' }, 'Function', el('select', { id: 'function', name: 'function', onchange: event => event.target.form.submit() },
        el('option', { value: '' }, 'All'), ...functions.map(each => el('option', { value: each.function, selected: each.function === chosen }, each.function)))),
      el('label', { for: 'words' }, 'Filter', el('input', { id: 'words', value: filter, oninput: show }))),
    table(['When', 'Function', 'Line'], found.map(line => [time(line.when), line.function, el('pre', {}, line.text)]), 'Nothing was written.')];
  },

  async functions() {
    const functions = await get('functions');
    return [el('h1', {}, 'Functions'), table(['Function', 'State', 'Memory', 'Limit', 'Calls', 'Failed', 'Starts', 'p50'],
      functions.map(each => [el('a', { href: root + 'log?function=' + each.function }, each.function), each.instances.length ? 'warm' : 'cold',
        each.instances.map(one => one.resident + ' MB').join(', ') || '–', each.memory + ' MB', each.calls.made, each.calls.failed, each.calls.starts, millis(each.calls.median) + ' ms']), 'The template has no functions.')];
  },
};

// What a mail client reads of a calendar part (RFC 5545): the first event's lines, unfolded, by their names.
const eventOf = calendar => {
  const lines = calendar.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  const inside = lines.slice(lines.indexOf('BEGIN:VEVENT') + 1, lines.indexOf('END:VEVENT'));
  const found = {};
  for (const line of [...lines.filter(each => each.startsWith('METHOD:')), ...inside]) {
    const [, name, traits, value] = /^([A-Z-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/.exec(line) ?? [];
    if (name && !(name in found)) found[name] = { traits, value: value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1') };
  }
  return found;
};

const moment = part => {
  if (!part) return '–';
  const [, year, month, day, hour, minute] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d))?/.exec(part.value) ?? [];
  const zone = /TZID="?([^";]+)/.exec(part.traits)?.[1] ?? (part.value.endsWith('Z') ? 'UTC' : '');
  return `${year}-${month}-${day}` + (hour ? ` ${hour}:${minute} ${zone}` : '');
};

const invitation = calendar => {
  const event = eventOf(calendar);
  const text = name => event[name]?.value ?? '–';
  const called = /CN="?([^":;]+)/.exec(event.ORGANIZER?.traits ?? '')?.[1];
  const cancelled = text('METHOD') === 'CANCEL';
  return el('section', { class: 'card invitation', 'aria-label': 'Calendar' },
    el('p', { class: cancelled ? 'bad' : 'quiet' }, cancelled ? 'Cancelled' : +text('SEQUENCE') > 0 ? 'Changed invitation' : 'Invitation'),
    el('p', { class: cancelled ? 'what gone' : 'what' }, text('SUMMARY')),
    pairs([['When', `${moment(event.DTSTART)} – ${moment(event.DTEND)}`], ['Where', text('LOCATION')],
      ['From', called ?? text('ORGANIZER')], ['For', event.ATTENDEE ? event.ATTENDEE.value.replace(/^mailto:/i, '') : '–']]),
    text('METHOD') === 'REQUEST' ? el('div', { class: 'row' }, ...['Accept', 'Maybe', 'Decline'].map(word => el('button', { class: 'quiet', disabled: true }, word)),
      el('span', { class: 'quiet' }, 'A mail client would answer with these; here, the link in the mail does.')) : null);
};

const letter = mail => {
  const where = root + 'mail/' + mail.id + '/';
  const part = (title, ...inside) => [el('h2', {}, title), el('div', { class: 'card' }, ...inside)];
  return [el('h1', {}, mail.subject || '(no subject)'),
    pairs([['When', time(mail.when)], ['From', mail.from], ['To', mail.to.join(', ')], ...(mail.cc.length ? [['Cc', mail.cc.join(', ')]] : []), ...Object.entries(mail.tags)]),
    mail.calendar ? invitation(mail.calendar) : '',
    ...(mail.html ? [el('h2', {}, 'Rendered'), el('iframe', { sandbox: 'allow-popups allow-popups-to-escape-sandbox', src: where + 'html', title: 'The mail as its reader sees it' })] : []),
    ...(mail.text ? part('Plain', el('pre', {}, mail.text)) : []),
    ...(mail.calendar ? part('Calendar part', el('p', {}, el('a', { href: where + 'calendar', download: 'invitation.ics' }, 'Download')), el('pre', {}, mail.calendar)) : []),
    el('details', { class: 'card' }, el('summary', {}, 'Source'), el('pre', {}, mail.source))];
};

const busyWith = () => room.contains(document.activeElement) && ['INPUT', 'SELECT'].includes(document.activeElement.tagName);

async function show() {
  try {
    const content = await rooms[name]();
    const typing = document.activeElement?.id;
    room.replaceChildren(...content);
    if (typing) document.getElementById(typing)?.focus();
  } catch (error) {
    room.replaceChildren(el('p', { class: 'card bad' }, error.message));
  }
}

async function tick() {
  try {
    const { instant } = await get('clock');
    document.getElementById('now').textContent = time(instant);
    if (['events', 'log', 'functions', 'mail'].includes(name) && !path[1] && !busyWith() && !document.hidden) await show();
  } catch {
    document.getElementById('now').textContent = 'the runner does not answer';
  }
}

for (const link of document.querySelectorAll('nav a')) {
  if (new URL(link.href).pathname === root + (path[0] ?? '')) link.setAttribute('aria-current', 'page');
}
document.title = (name[0].toUpperCase() + name.slice(1)) + ' – Samspil on this machine';
await show();
tick();
setInterval(tick, 2000);
