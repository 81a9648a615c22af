"use strict";
(() => {
  const pictures = JSON.parse(document.getElementById("pictures").textContent);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const buttons = all("nav button");
  if (!buttons.length) return;
  const choices = all("[data-picture]");
  let current = -1;
  let which = "before";

  const figure = () => document.querySelector(`figure[data-step="${current}"]`);

  function showPicture(wanted) {
    const image = figure().querySelector("img");
    const hasAfter = Boolean(pictures[image.dataset.after]);
    which = wanted === "after" && hasAfter ? "after" : "before";
    image.src = pictures[image.dataset[which]];
    figure().querySelector(".frame").classList.toggle("shows-after", which === "after");
    for (const choice of choices) {
      choice.setAttribute("aria-pressed", String(choice.dataset.picture === which));
      choice.disabled = choice.dataset.picture === "after" && !hasAfter;
    }
  }

  function showStep(index) {
    const next = Math.min(Math.max(index, 0), buttons.length - 1);
    if (next === current) return;
    current = next;
    for (const element of all("figure[data-step], article[data-step]")) {
      element.hidden = Number(element.dataset.step) !== current;
    }
    buttons.forEach((button, place) => {
      if (place === current) button.setAttribute("aria-current", "step");
      else button.removeAttribute("aria-current");
    });
    buttons[current].scrollIntoView({ block: "nearest", inline: "nearest" });
    document.querySelector(".details").scrollTop = 0;
    history.replaceState(null, "", `#${current + 1}`);
    showPicture("before");
  }

  function applyLayers() {
    for (const box of all("input[data-layer]")) {
      for (const group of all(`g[data-layer="${box.dataset.layer}"]`)) {
        group.classList.toggle("off", !box.checked);
      }
    }
  }

  function toggle(layer) {
    const box = document.querySelector(`input[data-layer="${layer}"]`);
    box.checked = !box.checked;
    applyLayers();
  }

  function light(rank, on) {
    if (!rank) return;
    const article = document.querySelector(`article[data-step="${current}"]`);
    for (const root of [figure(), article]) {
      for (const element of all(`[data-candidate="${rank}"]`, root)) {
        element.classList.toggle("lit", on);
      }
    }
  }

  buttons.forEach((button, index) => button.addEventListener("click", () => showStep(index)));
  choices.forEach(choice => choice.addEventListener("click", () => showPicture(choice.dataset.picture)));
  all("input[data-layer]").forEach(box => box.addEventListener("change", applyLayers));

  for (const frame of all(".frame")) {
    const tip = frame.querySelector(".tip");
    frame.addEventListener("pointerover", event => {
      const title = event.target.querySelector?.("title");
      tip.textContent = title?.textContent ?? "";
      tip.classList.toggle("shown", Boolean(title));
      light(event.target.dataset?.candidate, true);
    });
    frame.addEventListener("pointerout", event => {
      tip.classList.remove("shown");
      light(event.target.dataset?.candidate, false);
    });
  }
  for (const candidate of all("details.candidate")) {
    candidate.addEventListener("pointerenter", () => light(candidate.dataset.candidate, true));
    candidate.addEventListener("pointerleave", () => light(candidate.dataset.candidate, false));
  }

  const keys = {
    ArrowDown: () => showStep(current + 1), ArrowUp: () => showStep(current - 1),
    j: () => showStep(current + 1), k: () => showStep(current - 1),
    ArrowLeft: () => showPicture("before"), ArrowRight: () => showPicture("after"),
    Home: () => showStep(0), End: () => showStep(buttons.length - 1),
    t: () => toggle("texts"), i: () => toggle("icons"), r: () => toggle("rivals"),
  };
  addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || !keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  applyLayers();
  showStep((Number.parseInt(location.hash.slice(1), 10) || 1) - 1);
})();
