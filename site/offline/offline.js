// Over http(s): makes the site installable, stores all of it or what one town needs, and fetches an update whole before the reader takes it.
// From a folder (file://) nothing of this is touched: the folder is the stored copy.
(function () {
  'use strict';

  var words = window.youbeiWords || {};
  var panel = document.querySelector('[data-offline]');
  if (!/^https?:$/.test(location.protocol)) return say('offline.file');
  if (!('serviceWorker' in navigator) || !window.caches || !window.crypto || !window.crypto.subtle) return say('offline.insecure');

  var ROOT = document.currentScript.src.replace(/assets\/[^\/]*$/, '');
  var STATE = 'youbei-state ' + ROOT;
  var TOLD = 'youbei-offline';
  var CHECK_EVERY = 600000;
  var AT_ONCE = 4;
  var bar = null;

  var link = document.createElement('link');
  link.rel = 'manifest';
  link.href = ROOT + 'manifest.webmanifest';
  document.head.appendChild(link);
  // Another tab took an update: this one follows, so that it does not ask the new version for its old files.
  window.addEventListener('storage', function (event) { if (event.key === TOLD) location.reload(); });
  navigator.serviceWorker.register(ROOT + 'sw.js', { scope: ROOT }).catch(function () { say('offline.insecure'); });
  if (panel) bindPanel();
  read().then(function (state) {
    if (!state.current) return;
    showVersion(state);
    if (state.next) showUpdate(state.next);
    if (panel || isDue()) check(state).catch(function () { /* No network: what is stored is what there is. */ });
  });

  // ---- what is stored: {current, next}, each {cache, version, built, place, name, files, bytes, saved}

  function read() {
    return caches.open(STATE).then(function (cache) { return cache.match(ROOT + 'youbei-state'); })
      .then(function (found) { return found ? found.json() : {}; })
      .catch(function () { return {}; });
  }

  function write(state) {
    return caches.open(STATE)
      .then(function (cache) { return cache.put(ROOT + 'youbei-state', new Response(JSON.stringify(state))); })
      .then(function () { return sweep(state); });
  }

  // Deletes what neither the current version nor a complete update needs.
  function sweep(state) {
    var needed = [state.current, state.next].filter(Boolean).map(function (one) { return one.cache; });
    return caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) {
        return name.indexOf('youbei-files ' + ROOT + ' ') === 0 && needed.indexOf(name) < 0;
      }).map(function (name) { return caches.delete(name); }));
    });
  }

  function tellWorker() {
    return navigator.serviceWorker.ready.then(function (registration) {
      return new Promise(function (done) {
        var channel = new MessageChannel();
        channel.port1.onmessage = done;
        registration.active.postMessage('state', [channel.port2]);
      });
    });
  }

  // ---- what there is to store

  function latest() {
    return Promise.all([fresh('manifest.json'), fresh('data/offline/places.json')]).then(function (got) {
      return digest(got[0]).then(function (hash) {
        return { version: hash.slice(0, 16), manifest: parse(got[0]), places: parse(got[1]) };
      });
    });
  }

  function parse(bytes) { return JSON.parse(new TextDecoder().decode(bytes)); }

  function fresh(path) {
    return fetch(ROOT + encodeURI(path), { cache: 'no-store' }).then(function (answer) {
      if (!answer.ok) throw new Error(path + ' ' + answer.status);
      return answer.arrayBuffer();
    });
  }

  function digest(bytes) {
    return crypto.subtle.digest('SHA-256', bytes).then(function (hash) {
      return Array.prototype.map.call(new Uint8Array(hash), function (byte) {
        return (byte + 256).toString(16).slice(1);
      }).join('');
    });
  }

  function filesFor(site, place) {
    if (!place) return site.manifest.files;
    return site.manifest.files.filter(function (file) {
      var code = codeOf(file.path, site.places.where);
      return !code || code.indexOf(place) === 0 || place.indexOf(significant(code)) === 0;
    });
  }

  // Whose a file is: a plan's place as the build wrote it down; else the code in the names of places, registers and data. Search is never cut.
  function codeOf(path, where) {
    if (where[path]) return where[path];
    var found = /^(?:assets|event|data\/search)\//.test(path) ? null : /(?:^|[\/-])(\d{6,15})(?=[-.\/])/.exec(path);
    return found && found[1];
  }

  function significant(code) { return code.length === 6 ? code.replace(/(00){1,2}$/, '') : code; }

  function total(files) { return files.reduce(function (sum, file) { return sum + file.size; }, 0); }

  // ---- storing: into a store of its own, each file checked against the list; a store is of use only when it is complete

  function fill(site, place, name, old, progress) {
    var files = filesFor(site, place);
    var record = {
      cache: 'youbei-files ' + ROOT + ' ' + site.version + ' ' + (place || 'all'),
      version: site.version, built: site.manifest.built || site.manifest.version,
      place: place, name: name, files: files.length, bytes: total(files), saved: new Date().toISOString().slice(0, 10)
    };
    return Promise.all([caches.open(record.cache), old ? caches.open(old.cache) : null]).then(function (stores) {
      var done = 0;
      var next = 0;
      function more() {
        if (next >= files.length) return null;
        var file = files[next++];
        return store(file, stores[0], stores[1]).then(function () {
          done += file.size;
          progress(done, record.bytes);
          return more();
        });
      }
      var lanes = [];
      for (var i = 0; i < AT_ONCE; i++) lanes.push(more());
      return Promise.all(lanes);
    }).then(function () { return record; });
  }

  function store(file, target, old) {
    var url = ROOT + encodeURI(file.path);
    return target.match(url).then(function (there) {
      if (there) return null;
      return unchanged(file, url, old).then(function (same) {
        return same || fresh(file.path).then(function (bytes) { return checked(file, bytes); });
      }).then(function (bytes) {
        return target.put(url, new Response(bytes, { headers: { 'Content-Type': type(file.path) } }));
      });
    });
  }

  function unchanged(file, url, old) {
    if (!old) return Promise.resolve(null);
    return old.match(url).then(function (found) { return found ? found.arrayBuffer() : null; }).then(function (bytes) {
      return bytes && checked(file, bytes).catch(function () { return null; });
    });
  }

  function checked(file, bytes) {
    return digest(bytes).then(function (hash) {
      if (hash !== file.sha256) throw new Error(file.path + ' changed');
      return bytes;
    });
  }

  function type(path) {
    var types = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8',
      svg: 'image/svg+xml', png: 'image/png', json: 'application/json', webmanifest: 'application/manifest+json', pdf: 'application/pdf' };
    return types[path.slice(path.lastIndexOf('.') + 1)] || 'application/octet-stream';
  }

  // ---- updates

  function isDue() {
    try {
      var last = Number(sessionStorage.getItem(TOLD));
      if (last && Date.now() - last < CHECK_EVERY) return false;
      sessionStorage.setItem(TOLD, Date.now());
    } catch (refused) { /* Asked again on the next page. */ }
    return true;
  }

  function check(state) {
    return latest().then(function (site) {
      if (site.version === state.current.version) return null;
      if (state.next && state.next.version === site.version) return null;
      return fill(site, state.current.place, state.current.name, state.current, function () {}).then(function (next) {
        return write({ current: state.current, next: next }).then(function () { showUpdate(next); });
      });
    });
  }

  function take(next) {
    return write({ current: next }).then(tellWorker).then(function () {
      try { localStorage.setItem(TOLD, next.version + ' ' + next.cache.length + ' ' + Date.now()); } catch (refused) { /* Other tabs keep what they show. */ }
      location.reload();
    });
  }

  // ---- what the reader sees

  function showBar() {
    if (bar) return bar;
    bar = document.createElement('div');
    bar.className = 'offline-bar';
    bar.setAttribute('role', 'status');
    var main = document.getElementById('main');
    main.insertBefore(bar, main.firstChild);
    return bar;
  }

  function showVersion(state) {
    var here = location.href.split('#')[0].split('?')[0].replace(/\/$/, '/index.html');
    caches.open(state.current.cache).then(function (cache) { return cache.match(here); }).then(function (stored) {
      if (!stored || !navigator.serviceWorker.controller) return;
      var text = document.createElement('a');
      text.href = ROOT + 'offline.html';
      text.textContent = word('offline.showing').replace('{0}', state.current.built);
      showBar().insertBefore(text, bar.firstChild);
    });
  }

  function showUpdate(next) {
    if (document.querySelector('[data-offline-update]')) return;
    var button = document.createElement('button');
    button.type = 'button';
    button.className = 'button button-main';
    button.setAttribute('data-offline-update', next.version);
    button.textContent = word('offline.update').replace('{0}', next.built);
    button.addEventListener('click', function () {
      button.disabled = true;
      take(next);
    });
    showBar().appendChild(button);
  }

  function bindPanel() {
    var select = panel.querySelector('select');
    var save = panel.querySelector('[data-offline-save]');
    var clear = panel.querySelector('[data-offline-clear]');
    var meter = panel.querySelector('progress');
    panel.hidden = false;
    if (/[?&]missing/.test(location.search)) say('offline.missing');
    read().then(showStored);
    latest().then(function (site) {
      site.places.places.forEach(function (place) { select.add(new Option(place[1], place[0])); });
      read().then(function (state) { if (state.current) select.value = state.current.place; size(); });
      select.addEventListener('change', size);
      save.addEventListener('click', function () { keep(site, select.value, select.selectedOptions[0].text); });
      save.disabled = false;
      function size() {
        panel.querySelector('[data-offline-size]').textContent =
          word('offline.size').replace('{0}', megabytes(total(filesFor(site, select.value))));
      }
    }).catch(function () { say('offline.nonetwork'); });
    clear.addEventListener('click', function () {
      write({}).then(tellWorker).then(function () { showStored({}); say('offline.cleared'); });
    });

    function keep(site, place, name) {
      save.disabled = true;
      meter.hidden = false;
      say('offline.saving');
      if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
      read().then(function (state) {
        return fill(site, place, name, state.current, function (done, all) {
          meter.value = done / all;
        });
      }).then(function (record) {
        return write({ current: record }).then(tellWorker).then(function () {
          showStored({ current: record });
          say('offline.saved');
        });
      }).catch(function () { say('offline.failed'); }).then(function () {
        save.disabled = false;
        meter.hidden = true;
      });
    }

    function showStored(state) {
      var one = state.current;
      clear.hidden = !one;
      panel.querySelector('[data-offline-stored]').textContent = one
        ? word('offline.stored').replace('{0}', one.name).replace('{1}', one.built).replace('{2}', one.files)
          .replace('{3}', megabytes(one.bytes)).replace('{4}', one.saved)
        : word('offline.none');
    }
  }

  function megabytes(bytes) { return (bytes / 1000000).toFixed(1) + ' MB'; }

  function say(key) {
    var status = document.querySelector('[data-offline-status]');
    if (status) status.textContent = word(key);
  }

  function word(key) { return words[key] || key; }
})();
