// What pages gain by script. Without it every form and link still does its work.
(() => {
  "use strict";

  const status = document.createElement("p");
  status.className = "unseen";
  status.setAttribute("role", "status");
  document.body.append(status);

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
  if (narrow) document.querySelectorAll("[data-narrow-closed]").forEach((part) => (part.open = false));

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
  document.querySelectorAll("textarea[data-limit]").forEach(lengthLeft);

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
  document.querySelectorAll("input[data-suggest]").forEach(suggest);

  // Filters apply themselves: the results and the counts of the same address without script take their place.
  let applying = new AbortController();
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
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const focused = document.activeElement?.id;
      ["#results", "[data-live]"].forEach((part) => document.querySelector(part).replaceWith(page.querySelector(part)));
      if (focused) document.getElementById(focused)?.focus();
      history.pushState(null, "", address);
      status.textContent = document.getElementById("found").textContent;
    } catch {
      if (!signal.aborted) form.submit();
    }
  };
  document.addEventListener("change", ({ target }) => {
    if (target.closest("[data-live]") && target.form && document.getElementById("results")) apply(target.form);
  });
  addEventListener("popstate", () => location.reload());
})();
