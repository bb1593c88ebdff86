"use strict";
/*
 * The rehearsal phone: taps go out, new bubbles come into sight, an open list stays open while others arrive, and
 * nobody asks for news while the page is hidden. The server knows everything else.
 */
(() => {
  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-tap]");
    if (!button) {
      return;
    }
    const bubble = button.closest("[data-wamid]");
    const list = button.closest("details");
    if (list) {
      list.open = false;
    }
    window.tapBubble([
      { name: "wamid", value: bubble.dataset.wamid },
      { name: "button", value: button.dataset.tap },
    ]);
  });

  const openList = (chat) => chat.querySelector("details[open]")?.closest("[data-wamid]")?.dataset.wamid;

  document.querySelectorAll(".phone-chat").forEach((chat) => {
    let bubbles = chat.querySelectorAll(".bubble").length;
    let open = openList(chat);
    let place = chat.scrollTop;
    chat.addEventListener("toggle", () => (open = openList(chat)), true);
    chat.addEventListener("scrollend", () => (place = chat.scrollTop));
    new MutationObserver(() => {
      const now = chat.querySelectorAll(".bubble").length;
      // the column is reversed: its end is zero, and what is further up is negative
      chat.scrollTop = place = now > bubbles ? 0 : place;
      bubbles = now;
      const again = open && chat.querySelector(`[data-wamid="${CSS.escape(open)}"] details`);
      if (again) {
        again.open = true;
      }
    }).observe(chat, { childList: true, subtree: true });
  });

  document.addEventListener("visibilitychange", () => {
    const look = window.PF("look");
    if (document.hidden) {
      look.stop();
    } else {
      look.start();
    }
  });
})();
