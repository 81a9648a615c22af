// The global `phone`: what a page of the simulated phone can ask of the system around it.
// A classic script, loaded in <head>, so that theme and font scale are set before the first paint.
(() => {
  const isTop = window.parent === window;
  const system = () => window.parent.phoneSystem;
  const changeListeners = [];
  const settingListeners = [];
  const waitingStarts = [];
  let startHandler = null;

  const phone = {
    package: isTop ? "com.android.systemui" : decodeURIComponent(location.pathname.split("/")[2]),
    look: null,
    lastScroll: 0,
    pendingCalls: 0,
    onBack: null,
    defaultBack: null,

    async call(method, params = {}) {
      phone.pendingCalls += 1;
      try {
        return await window.__phoneCall(method, params);
      } finally {
        phone.pendingCalls -= 1;
      }
    },
    rows: {
      query: (table, options = {}) => phone.call("rows.query", { table, ...options }),
      insert: (table, values) => phone.call("rows.insert", { table, values }),
      update: (table, values, where) => phone.call("rows.update", { table, values, where }),
      delete: (table, where) => phone.call("rows.delete", { table, where }),
    },
    settings: {
      get: (namespace, name) => phone.call("settings.get", { namespace, name }),
      put: (namespace, name, value) =>
        phone.call("settings.put", { namespace, name, value: String(value) }),
      all: () => phone.call("settings.all"),
    },
    start: (packageName, params = {}) =>
      phone.call("activity.start", { package: packageName, params }),
    packages: () => phone.call("packages.list"),
    now: () => Date.now() + (phone.look?.clockOffset ?? 0),
    checkPermission: (permission) =>
      phone.call("permission.check", { package: phone.package, permission }),

    toast: (text) => system().toast(text),
    dialog: (options) => system().dialog(options),
    requestPermission: (name) => system().requestPermission(phone.package, name),
    notify: (notification) => system().notify({ package: phone.package, ...notification }),
    hideKeyboard: () => system().hideKeyboard(),
    finish: () => system().finish(phone.package),
    statusBar: (tone) => system().setStatusTone(phone.package, tone),

    onChange: (listener) => changeListeners.push(listener),
    onSetting: (listener) => settingListeners.push(listener),
    get onStart() {
      return startHandler;
    },
    set onStart(handler) {
      startHandler = handler;
      while (handler && waitingStarts.length) handler(waitingStarts.shift());
    },

    // From here on: called by System UI, not by apps.
    deliver(event) {
      if (event.type === "start") {
        if (startHandler) startHandler(event.params ?? {});
        else waitingStarts.push(event.params ?? {});
      } else if (event.type === "changed") {
        changeListeners.forEach((listener) => listener(event.table));
      } else if (event.type === "setting") {
        settingListeners.forEach((listener) =>
          listener(event.namespace, event.name, event.value));
      }
    },
    async back() {
      if (phone.onBack && (await phone.onBack())) return true;
      return Boolean(phone.defaultBack && (await phone.defaultBack()));
    },
    applyLook(look) {
      phone.look = look;
      const root = document.documentElement;
      root.dataset.theme = look.theme;
      root.dataset.skin = look.skin;
      root.style.fontSize = `${16 * look.fontScale}px`;
      root.style.setProperty("--motion", look.animations ? "220ms" : "0ms");
      for (const [side, size] of Object.entries(look.insets)) {
        root.style.setProperty(`--inset-${side}`, `${isTop ? 0 : size}px`);
      }
      document.dispatchEvent(new CustomEvent("look", { detail: look }));
    },
  };
  window.phone = phone;

  const takesText = (element) =>
    element instanceof HTMLTextAreaElement || element?.isContentEditable ||
    (element instanceof HTMLInputElement && !element.readOnly &&
      !["checkbox", "radio", "range", "button", "submit", "color", "file"].includes(element.type));
  document.addEventListener("scroll", () => { phone.lastScroll = performance.now(); },
    { capture: true, passive: true });
  document.addEventListener("contextmenu", (event) => event.preventDefault());
  document.addEventListener("dragstart", (event) => event.preventDefault());
  const host = () => (isTop ? window.phoneSystem : system());
  document.addEventListener("focusin", (event) => {
    if (takesText(event.target)) host()?.textFocused(window, event.target);
  });
  document.addEventListener("focusout", (event) => {
    if (takesText(event.target)) host()?.textBlurred(window, event.target);
  });
  // A tap on a field that already has focus brings the hidden keyboard back.
  document.addEventListener("click", (event) => {
    if (takesText(event.target) && event.target === document.activeElement) {
      host()?.textFocused(window, event.target);
    }
  });
  window.addEventListener("resize", () => {
    if (takesText(document.activeElement)) {
      document.activeElement.scrollIntoView({ block: "nearest" });
    }
  });
  if (!isTop && system()?.look) phone.applyLook(system().look);
})();
