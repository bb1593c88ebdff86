"use strict";
/*
 * Counts what is typed and moves the clocks. Without script the server's own figures stay where they are.
 *   <output data-counts="form:text" data-limit="1024">   fills its [data-used] and marks itself when over
 *   <time data-until="2025-11-23T05:00:00Z">             shows the time left as h:mm:ss, and 0:00:00 at the end
 */
(() => {
  const count = (output) => {
    const field = document.getElementById(output.dataset.counts);
    if (!field) {
      return;
    }
    // UTF-16 units are never fewer than code points, so this is the larger of the two
    const used = field.value.length;
    const shown = output.querySelector("[data-used]");
    if (shown.textContent !== String(used)) {
      shown.textContent = used;
    }
    output.classList.toggle("counter-over", used > Number(output.dataset.limit));
  };
  const countAll = () => document.querySelectorAll("output[data-counts]").forEach(count);

  const two = (number) => String(number).padStart(2, "0");
  const tick = (time) => {
    const left = Math.max(0, Math.floor((Date.parse(time.dataset.until) - Date.now()) / 1000));
    time.textContent = `${Math.floor(left / 3600)}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
  };
  const tickAll = () => document.querySelectorAll("time[data-until]").forEach(tick);

  const closeMenus = (except) =>
    document.querySelectorAll("details.menu[open]").forEach((menu) => {
      if (menu !== except) {
        menu.open = false;
      }
    });

  document.addEventListener("input", countAll);
  document.addEventListener("click", (event) => closeMenus(event.target.closest("details.menu")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      closeMenus(null);
    }
  });
  // every second, so that parts an answer has replaced are counted too
  const all = () => {
    countAll();
    tickAll();
  };
  all();
  setInterval(all, 1000);
})();
