// What pages gain by script. Without it every form and link still does its work.
(() => {
  "use strict";

  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

  const each = (selector, work) => document.querySelectorAll(selector).forEach(work);
  const parsed = async (answer) => new DOMParser().parseFromString(await answer.text(), "text/html");
  const later = (work, milliseconds) => {
    let timer;
    return () => {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    };
  };

  // The summary of errors is read first.
  document.querySelector("[data-focus]")?.focus();

  // Filters are open beside the results, and closed above them.
  const narrow = matchMedia("(max-width: 59.99em)").matches;
  each("[data-narrow-closed]", (part) => {
    part.open = !narrow;
    part.removeAttribute("data-narrow-closed");
  });

  // How many characters are left.
  const lengthLeft = (area) => {
    const note = area.nextElementSibling;
    const words = () => {
      const left = Number(area.dataset.limit) - area.value.length;
      note.classList.toggle("over", left < 0);
      note.textContent = (left < 0 ? area.dataset.over : area.dataset.left).replace("#", Math.abs(left));
    };
    const say = later(() => (status.textContent = note.textContent), 1000);
    area.addEventListener("input", () => (words(), say()));
    if (area.value) words();
  };
  each("textarea[data-limit]", lengthLeft);

  // Suggestions while typing: the combobox with a list of WAI-ARIA 1.2.
  const suggest = (input) => {
    const list = document.createElement("ul");
    list.id = input.id + "-suggestions";
    list.className = "suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", input.labels[0].textContent);
    input.parentElement.append(list);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id };
    Object.entries(attributes).forEach(([name, value]) => input.setAttribute(name, value));
    let asked = new AbortController();
    let active = -1;

    const close = () => {
      asked.abort();
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
      activate(-1);
    };
    const activate = (index) => {
      active = index;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
      if (index < 0) return input.removeAttribute("aria-activedescendant");
      input.setAttribute("aria-activedescendant", list.children[index].id);
      list.children[index].scrollIntoView({ block: "nearest" });
    };
    const choose = (option) => {
      close();
      if (option.dataset.address) return location.assign(option.dataset.address);
      input.value = option.textContent;
      input.form.requestSubmit();
    };
    // Where a completion leads: an entry's page, or a search for a subject; other words are searched for.
    const plurals = { organisation: "organisations", activity: "activities", opportunity: "opportunities", venue: "venues" };
    const address = ({ kind, id, category }) => {
      const search = new URL(input.form.action).pathname;
      if (plurals[kind] && id) return search.replace(/search$/, plurals[kind] + "/" + encodeURIComponent(id));
      return category && search + "?category=" + encodeURIComponent(category);
    };
    const show = (found) => {
      list.replaceChildren(
        ...found.map((completion, index) => {
          const option = document.createElement("li");
          option.id = list.id + "-" + index;
          option.setAttribute("role", "option");
          option.textContent = completion.text;
          option.dataset.address = address(completion) || "";
          option.addEventListener("mousedown", (event) => (event.preventDefault(), choose(option)));
          return option;
        }),
      );
      activate(-1);
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
      status.textContent = found.length ? input.dataset.some.replace("#", found.length) : input.dataset.none;
    };
    const ask = async () => {
      asked.abort();
      asked = new AbortController();
      const { signal } = asked;
      const words = input.value.trim();
      if (words.length < 2) return close();
      try {
        const asking = new URL(input.dataset.suggest, location);
        asking.searchParams.set("q", words);
        const answer = await fetch(asking, { signal });
        const { completions } = answer.ok ? await answer.json() : { completions: [] };
        if (!signal.aborted) show(completions.slice(0, 8));
      } catch {
        if (!signal.aborted) close();
      }
    };
    const keys = {
      ArrowDown: () => activate(Math.min(active + 1, list.children.length - 1)),
      ArrowUp: () => activate(Math.max(active - 1, -1)),
      Enter: () => choose(list.children[active]),
      Escape: close,
    };
    input.addEventListener("input", later(ask, 150));
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      const nothing = list.hidden || !keys[event.key] || (event.key === "Enter" && active < 0);
      if (nothing) return;
      event.preventDefault();
      keys[event.key]();
    });
  };
  each("input[data-suggest]", suggest);

  // Filters apply themselves: the results and the counts of the same address without script take their place.
  let applying = new AbortController();
  let shown = location.search;
  const apply = async (form) => {
    applying.abort();
    applying = new AbortController();
    const { signal } = applying;
    const address = new URL(form.action);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value));
    document.getElementById("results").setAttribute("aria-busy", "true");
    try {
      const answer = await fetch(address, { signal });
      if (!answer.ok) return form.submit();
      const page = await parsed(answer);
      const focused = document.activeElement?.id;
      page.querySelector("[data-live]").removeAttribute("data-narrow-closed");
      ["#results", "[data-live]"].forEach((part) => document.querySelector(part).replaceWith(page.querySelector(part)));
      if (focused) document.getElementById(focused)?.focus();
      history.pushState(null, "", address);
      shown = location.search;
      status.textContent = document.getElementById("found").textContent;
    } catch {
      if (!signal.aborted) form.submit();
    }
  };
  document.addEventListener("change", ({ target }) => {
    if (target.closest("[data-live]") && target.form && document.getElementById("results")) apply(target.form);
  });
  // A link within the page is no step back: nothing is loaded again, and no form sent twice.
  addEventListener("popstate", () => location.search === shown || location.reload());

  // A few things on the page are filtered while typing, as the server would: all words, however æ, ø and å are written.
  const folds = (text) => [["ae", "oe", "aa"], ["a", "o", "a"]].map(([a, o, å]) => text.replace(/[æä]/g, a).replace(/[øö]/g, o).replace(/å/g, å));
  const filter = (input) => {
    const say = later((count) => (status.textContent = count ? input.dataset.some.replace("#", count) : input.dataset.none), 400);
    input.addEventListener("input", () => {
      const words = input.value.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);
      const found = [...document.querySelectorAll("[data-find]")].filter((item) => {
        item.hidden = !words.every((word) => folds(word).some((fold) => item.dataset.find.includes(fold)));
        return !item.hidden;
      });
      each("[data-found-group]", (group) => (group.hidden = !group.querySelector("[data-find]:not([hidden])")));
      say(found.length);
    });
  };
  each("input[data-filter]", filter);

  // What browsers keep for their reader alone; where they keep nothing, nothing is lost but this.
  const kept = (key, value) => {
    try {
      if (value === null) localStorage.removeItem(key);
      else if (value) localStorage.setItem(key, JSON.stringify(value));
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };

  // Forms of several pages: kept while typing, put back at the first page, forgotten when sent.
  const own = /^(at|to|base|token|nothing)$/;
  const save = (form) => {
    const key = "form:" + form.dataset.save;
    const typed = () => [...new FormData(form)].filter(([name, value]) => value && !own.test(name));
    const keep = () => kept(key, typed());
    form.addEventListener("input", later(keep, 300));
    form.addEventListener("submit", keep);
    const old = form.dataset.fresh && kept(key);
    if (!old?.length) return;
    const put = ([name, value]) => {
      const fields = [...form.elements].filter((field) => field.name === name);
      const box = fields.find((field) => /checkbox|radio/.test(field.type) && field.value === value);
      if (box) box.checked = true;
      else if (fields.length) fields[0].value = value;
      else form.append(Object.assign(document.createElement("input"), { type: "hidden", name, value }));
    };
    old.forEach(put);
    const note = form.firstElementChild;
    note.hidden = false;
    note.firstElementChild.textContent = note.firstElementChild.dataset.words;
    note.lastElementChild.addEventListener("click", () => (kept(key, null), location.reload()));
  };
  each("form[data-save]", save);
  each("[data-sent]", (sent) => kept("form:" + sent.dataset.sent, null));

  // The shortlist is kept by municipality; the address of its page holds it for everybody else.
  const lists = document.querySelector("[data-shortlist]");
  if (lists) {
    const key = "list:" + lists.dataset.shortlist;
    const words = lists.textContent;
    const show = (list) => {
      lists.textContent = list.length ? `${words} (${list.length})` : words;
      lists.search = new URLSearchParams(list.map((entry) => ["entry", entry]));
      each("[data-pick]", (pick) => (pick.children[1].textContent = list.includes(pick.dataset.pick) ? pick.dataset.remove : pick.dataset.add));
    };
    const mine = () => kept(key) ?? [];
    const listed = document.querySelector("[data-list]");
    if (listed && !location.search && mine().length) location.replace(lists.pathname + "?" + new URLSearchParams(mine().map((entry) => ["entry", entry])));
    if (!listed) show(mine());
    document.addEventListener("click", (event) => {
      const entry = event.target.closest("[data-pick]")?.dataset.pick;
      if (!entry) return;
      const list = mine().includes(entry) ? mine().filter((other) => other !== entry) : [...mine(), entry].slice(-50);
      if (!kept(key, list) || listed) return;
      event.preventDefault();
      show(list);
      status.textContent = lists.textContent;
    });
  }
  each("[data-print]", (button) => (button.hidden = false, button.addEventListener("click", () => print())));

  // A file that is sent shows how much of it has gone, and can be stopped.
  const upload = (form) => {
    const going = form.querySelector(".upload-going");
    const [bar, words, stop] = ["progress", "output", "button"].map((part) => going.querySelector(part));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const request = new XMLHttpRequest();
      request.upload.onprogress = ({ loaded, total }) => {
        bar.value = Math.round((100 * loaded) / total);
        words.textContent = bar.value + " %";
      };
      request.onerror = () => (words.textContent = status.textContent = form.dataset.failed);
      request.onload = () => (request.status < 400 ? location.assign(form.dataset.done || request.responseURL) : request.onerror());
      stop.onclick = () => (request.abort(), (going.hidden = true));
      going.hidden = false;
      request.open("POST", form.action);
      const data = new FormData(form);
      const { fields } = form.dataset;
      if (fields) data.delete("success_action_redirect"), Object.entries(JSON.parse(fields)).forEach(([name, value]) => data.set(name, value));
      request.send(data);
    });
  };
  each("form[data-upload]", upload);

  // What is still being done is looked at again until it is; the focus stays, and what came of it is read out.
  const again = (part) => {
    const timer = setInterval(async () => {
      const done = (await parsed(await fetch(location))).querySelector("[data-done]");
      if (!done) return;
      clearInterval(timer);
      part.replaceWith(done);
      status.textContent = done.querySelector("h1").textContent;
    }, 1000);
  };
  each("[data-again]", again);
})();
