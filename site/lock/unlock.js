// The page that is there: asks for the pass phrase, opens what the address names, and puts it in the place of itself. The key is kept for this tab alone.
(function () {
  'use strict';

  var box = window.youbeiBox;
  var links = window.youbeiLinks;
  var TYPES = { pdf: 'application/pdf', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', csv: 'text/csv', ics: 'text/calendar' };
  var LOCKED = 'youbei-locked';
  var said = {};
  var head = null;

  window.youbeiLock = function (read) { head = read; };
  window.youbeiDoor = { load: load, address: function (path) { return new URL(links.address('', path), window.location.href).href; }, query: query };
  window.addEventListener('load', begin);

  function begin() {
    Array.prototype.forEach.call(document.querySelectorAll('[data-say]'), function (element) {
      said[element.getAttribute('data-say')] = element.textContent;
    });
    if (!box.check(head)) return tell('damaged', 'lock.js');
    var kept = remembered();
    if (!kept) return ask();
    box.use(kept);
    return show();
  }

  // ---- the pass phrase

  function ask() {
    var form = document.querySelector('[data-lock-form]');
    var field = form.querySelector('input');
    var button = form.querySelector('button');
    form.hidden = false;
    field.focus();
    form.querySelector('[type="checkbox"]').addEventListener('change', function () { field.type = this.checked ? 'text' : 'password'; });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      if (button.disabled || !field.value.trim()) return;
      button.disabled = true;
      busy('working');
      box.unlock(head, field.value, function (part) { bar(part); }).then(function (key) {
        remember(key);
        box.use(key);
        return show();
      }, function () {
        button.disabled = false;
        tell('wrong');
        field.focus();
        field.select();
      });
    });
  }

  function remembered() {
    try {
      var kept = window.sessionStorage.getItem('youbei-lock ' + head.salt);
      return kept ? box.bytes(kept) : null;
    } catch (refused) {
      return null;
    }
  }

  // Where the browser keeps nothing, every page asks.
  function remember(key) {
    try { window.sessionStorage.setItem('youbei-lock ' + head.salt, window.btoa(String.fromCharCode.apply(null, key))); } catch (refused) { /* asked again */ }
  }

  // Other tabs of the site follow.
  function lock(isFirst) {
    try {
      window.sessionStorage.removeItem('youbei-lock ' + head.salt);
      if (isFirst) window.localStorage.setItem(LOCKED, String(Date.now()));
    } catch (refused) { /* nothing is kept */ }
    box.use(null);
    window.location.replace('index.html');
  }

  // ---- what the address names

  function show() {
    busy('opening');
    var asked = new URLSearchParams(window.location.search).get('p');
    var found = /^[0-9a-f]+$/.test(asked || '') ? box.openName(asked) : box.open('index.html');
    return found.then(function (one) {
      if (/\.html$/.test(one.path)) return write(one.path, new TextDecoder().decode(one.bytes));
      save(one);
      return tell('saved', one.path.split('/').pop());
    }, fail);
  }

  // Writes the whole page at once: its own scripts then run in their order, as in the plain site.
  function write(path, text) {
    var page = new DOMParser().parseFromString(text, 'text/html');
    links.adopt(page, path);
    control(page);
    document.open();
    document.addEventListener('click', click, true);
    document.addEventListener('DOMContentLoaded', function () {
      pictures();
      if (window.location.hash && document.getElementById(decodeURIComponent(window.location.hash.slice(1)))) window.location.replace(window.location.hash);
    });
    window.addEventListener('pageshow', function (event) { if (event.persisted && !remembered()) lock(false); });
    window.addEventListener('storage', function (event) { if (event.key === LOCKED) lock(false); });
    links.watch();
    document.write('<!doctype html>' + page.documentElement.outerHTML);
    document.close();
  }

  function control(page) {
    var style = page.createElement('link');
    style.rel = 'stylesheet';
    style.href = 'assets/lock.css';
    page.head.appendChild(style);
    var button = page.createElement('button');
    button.type = 'button';
    button.className = 'lock-toggle';
    button.setAttribute('data-lock', '');
    button.textContent = said.lock;
    var before = page.querySelector('.night-toggle');
    if (before) before.parentNode.insertBefore(button, before);
    else page.body.insertBefore(button, page.body.firstChild);
  }

  function click(event) {
    if (event.target.closest('[data-lock]')) return lock(true);
    var link = event.target.closest('a[href]');
    var path = link && links.file(link);
    if (!path || event.button) return null;
    event.preventDefault();
    return box.open(path).then(save, fail);
  }

  // ---- the door: data, pictures and files

  // Data files call one function of the page with JSON; that is all that is understood of them.
  function load(path) {
    return box.open(path).then(function (one) {
      var call = /^([A-Za-z]+)(?:\.([a-z]+))?\(([\s\S]*)\);\s*$/.exec(new TextDecoder().decode(one.bytes));
      var owner = call[2] ? window[call[1]] : window;
      owner[call[2] || call[1]].apply(owner, JSON.parse('[' + call[3] + ']'));
    }).catch(function (failure) {
      fail(failure);
      return Promise.reject(failure);
    });
  }

  function query() {
    var hash = window.location.hash;
    return new URLSearchParams(hash.indexOf('#?') === 0 ? hash.slice(2) : '');
  }

  function pictures() {
    Array.prototype.forEach.call(document.querySelectorAll('img[data-sealed]'), function (image) {
      box.open(image.getAttribute('data-sealed')).then(function (one) { image.src = URL.createObjectURL(blob(one)); }, fail);
    });
  }

  function save(one) {
    var link = document.createElement('a');
    link.href = URL.createObjectURL(blob(one));
    link.download = one.path.split('/').pop();
    document.body.appendChild(link);
    link.click();
    link.remove();
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
  }

  function blob(one) {
    return new Blob([one.bytes], { type: TYPES[one.path.split('.').pop()] || 'application/octet-stream' });
  }

  // ---- what is said

  function fail(failure) {
    if (failure && failure.missing) tell('missing', failure.missing);
    else if (failure && failure.damaged) tell('damaged', failure.damaged);
    else throw failure;
  }

  function busy(key) {
    tell(key);
    bar(null);
    document.querySelector('[data-lock-bar]').hidden = false;
  }

  function bar(part) {
    var meter = document.querySelector('[data-lock-bar]');
    if (part === null) meter.removeAttribute('value');
    else meter.value = part;
  }

  // On the unlock page in its place, on a page of the site above all.
  function tell(key, file) {
    var meter = document.querySelector('[data-lock-bar]');
    var place = document.querySelector('[data-lock-status]') || notice();
    if (meter) meter.hidden = true;
    place.className = 'lock-status lock-' + key;
    place.textContent = (said[key] || key).replace('{0}', file || '');
  }

  function notice() {
    var place = document.createElement('p');
    place.setAttribute('data-lock-status', '');
    place.setAttribute('role', 'alert');
    document.body.insertBefore(place, document.body.firstChild);
    return place;
  }
})();
