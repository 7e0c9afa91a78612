// Loads the page again when the project has been built again. Part of `milepost serve`, never of a built site.
(() => {
  const seen = new URL(document.currentScript.src).searchParams.get("version");
  const events = new EventSource("/__milepost/events");
  const look = (event) => {
    if (event.data !== seen) location.reload();
  };
  // Sent on connecting: catches what happened between loading and now, also a restart of the server.
  events.addEventListener("version", look);
  events.addEventListener("reload", look);
  // An open stream keeps a page from being restored by the back button with its state.
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
})();
