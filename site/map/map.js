// Makes the sheet movable: layers, groups of points, a card for each, and what is nearest to a point. Without it, or without Leaflet, the drawn sheet stays.
(function () {
  'use strict';

  var stage = document.querySelector('[data-map-stage]');
  if (!stage || !window.L) return;

  // Groups begin at least so far from each other that no symbol lies over another.
  var CELL = 48;
  // So many points are loaded at once; of more, only the counties in sight are.
  var MOST = 8000;
  var NEAREST = { team: 5, shelter: 5, supply: 3 };
  var words = window.youbeiWords || {};
  var root = stage.getAttribute('data-root');
  var panel = document.querySelector('[data-map-panel]');
  var tools = document.querySelector('[data-map-tools]');
  var field = document.getElementById('map-place');
  var off = {};
  var points = [];
  var places = [];
  var loaded = {};
  var parts = [];
  var chosen = null;
  var moved = false;

  var map = makeMap();
  var land = L.layerGroup().addTo(map);
  var pins = L.layerGroup().addTo(map);
  var names = L.layerGroup().addTo(map);
  var here = L.layerGroup().addTo(map);

  window.youbeiMapParts = function (all) {
    var code = stage.getAttribute('data-code');
    parts = all.filter(function (part) { return part.code.indexOf(trimmed(code)) === 0 || code.indexOf(part.code) === 0; });
    if (!parts.length) parts = all;
    show();
  };
  window.youbeiMap = function (data) {
    data.points.forEach(function (row) { points.push(point(row)); });
    data.places.forEach(function (row) { places.push(place(row)); });
  };
  load('parts');

  function makeMap() {
    var made = L.map(stage.querySelector('[data-map]'), {
      attributionControl: false, zoomControl: false, zoomSnap: 0.25, zoomDelta: 1, wheelPxPerZoomLevel: 90, minZoom: 4, maxZoom: 18,
      fadeAnimation: !still(), zoomAnimation: !still(), markerZoomAnimation: !still(), inertia: !still(), keyboardPanDelta: 100
    });
    L.control.zoom({ zoomInTitle: say('map.zoomin'), zoomOutTitle: say('map.zoomout') }).addTo(made);
    L.control.scale({ imperial: false, maxWidth: 140 }).addTo(made);
    return made;
  }

  function still() {
    return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  }

  function show() {
    document.documentElement.classList.add('map-live');
    stage.hidden = false;
    tools.hidden = false;
    map.invalidateSize();
    fit();
    map.on('resize', function () { if (!moved) fit(); });
    map.on('dragstart zoomstart', function () { moved = true; });
    moved = false;
    map.on('moveend', function () { loadSight(draw); });
    map.on('click', function (event) { nearest(event.latlng, say('map.point')); });
    tools.querySelectorAll('.map-layers input').forEach(bindLayer);
    tools.querySelector('[data-map-find]').addEventListener('submit', find);
    tools.querySelector('[data-map-here]').addEventListener('click', locate);
    field.addEventListener('focus', function () { loadAll(fillPlaces); }, { once: true });
    field.addEventListener('change', find);
    loadSight(function () { fitCode(); draw(); openAsked(); });
  }

  function fit() {
    map.fitBounds(boundsOf(parts), { padding: [36, 36], animate: false });
    moved = false;
  }

  // The sheet of a town shows the town, though the data is that of its county.
  function fitCode() {
    var code = stage.getAttribute('data-code');
    var inside = places.filter(function (one) { return one.code.indexOf(code) === 0; });
    if (code.length <= 6 || !inside.length) return;
    map.fitBounds(L.latLngBounds(inside.map(function (one) { return one.at; })), { padding: [60, 60], maxZoom: 14, animate: false });
  }

  // map.html?id=… opens a card, ?place=… what is nearest to a place.
  function openAsked() {
    var asked = window.youbeiDoor.query();
    var id = asked.get('id');
    var code = asked.get('place');
    if (!id && !code) return;
    loadAll(function () {
      points.forEach(function (one) { if (one.id === id) { map.setView(one.at, 15, { animate: false }); choose(one); } });
      places.forEach(function (one) { if (one.code === code) nearPlace(one); });
    });
  }

  /* data */

  function load(name, then) {
    window.youbeiDoor.load(root + 'data/map/' + name + '.js').catch(function () { /* What is there is shown. */ }).then(function () { if (then) then(); });
  }

  function loadParts(wanted, then) {
    var files = [];
    wanted.forEach(function (part) {
      if (loaded[part.code]) return;
      loaded[part.code] = true;
      files = files.concat(part.files);
    });
    var open = files.length;
    if (!open) return then();
    var done = function () { drawLand(); then(); };
    files.forEach(function (file) {
      load(file, function () {
        open -= 1;
        if (!open) done();
      });
    });
  }

  function loadAll(then) {
    loadParts(parts, function () { draw(); then(); });
  }

  function loadSight(then) {
    var sight = map.getBounds();
    var wanted = parts.filter(function (part) { return sight.intersects(boundsOf([part])); });
    var total = wanted.reduce(function (sum, part) { return sum + (loaded[part.code] ? 0 : part.points); }, 0);
    loadParts(total > MOST ? [] : wanted, then);
  }

  function point(row) {
    var numbers = [];
    for (var i = 8; i < row.length; i += 3) numbers.push({ label: row[i], text: row[i + 1], tel: row[i + 2] });
    return { kind: row[0], id: row[1], name: row[2], at: L.latLng(row[4], row[3]), place: row[5], about: row[6], url: row[7], numbers: numbers };
  }

  function place(row) {
    return { code: row[0], name: row[1], full: row[2], kind: row[3], at: L.latLng(row[5], row[4]), other: row[6].split(' ') };
  }

  function boundsOf(all) {
    return all.reduce(function (bounds, part) {
      return bounds.extend([part.box[1], part.box[0]]).extend([part.box[3], part.box[2]]);
    }, L.latLngBounds([]));
  }

  /* drawing: only what is in sight, points that would overlap as one */

  function draw() {
    var zoom = map.getZoom();
    var sight = map.getBounds().pad(0.2);
    var groups = [];
    var cells = {};
    points.forEach(function (one) {
      if (off[one.kind] || one === chosen || !sight.contains(one.at)) return;
      join(one, map.project(one.at, zoom), groups, cells);
    });
    var focused = document.activeElement && document.activeElement.getAttribute('data-pin');
    pins.clearLayers();
    groups.forEach(function (group) { if (group.all.length === 1) pin(group.all[0]); else cluster(group.all, map.unproject(group.spot, zoom)); });
    // What the card tells of stands by itself, above all others.
    if (chosen && !off[chosen.kind]) pin(chosen);
    parts.forEach(function (part) { if (!loaded[part.code] && sight.intersects(boundsOf([part]))) county(part); });
    drawNames(sight, zoom);
    if (focused) refocus(focused);
  }

  // A point joins the first group that began near to it.
  function join(one, spot, groups, cells) {
    var column = Math.floor(spot.x / CELL);
    var row = Math.floor(spot.y / CELL);
    for (var cell = 0; cell < 9; cell += 1) {
      var near = cells[(column + cell % 3 - 1) + ' ' + (row + Math.floor(cell / 3) - 1)] || [];
      for (var i = 0; i < near.length; i += 1) {
        if (near[i].spot.distanceTo(spot) < CELL) return near[i].all.push(one);
      }
    }
    var group = { spot: spot, all: [one] };
    groups.push(group);
    (cells[column + ' ' + row] = cells[column + ' ' + row] || []).push(group);
    return 1;
  }

  function refocus(key) {
    var again = stage.querySelector('[data-pin="' + window.CSS.escape(key) + '"]');
    if (again) again.focus({ preventScroll: true });
  }

  // The ground is what lies between the known places of each town: no line on it is a border.
  function drawLand() {
    var towns = {};
    land.clearLayers();
    places.forEach(function (one) {
      if (one.code.length >= 9) (towns[one.code.slice(0, 9)] = towns[one.code.slice(0, 9)] || []).push(one.at);
    });
    Object.keys(towns).forEach(function (code) {
      L.polygon(hull(towns[code]), { className: 'map-land', weight: 60, lineJoin: 'round', lineCap: 'round', interactive: false, noClip: true }).addTo(land);
    });
  }

  // Andrew's monotone chain, as the drawn sheet has it.
  function hull(spots) {
    var sorted = spots.slice().sort(function (a, b) { return a.lng - b.lng || a.lat - b.lat; });
    if (sorted.length < 3) return sorted;
    return half(sorted).concat(half(sorted.slice().reverse()));
  }

  function half(sorted) {
    var chain = [];
    sorted.forEach(function (spot) {
      while (chain.length > 1 && turn(chain[chain.length - 2], chain[chain.length - 1], spot) <= 0) chain.pop();
      chain.push(spot);
    });
    return chain.slice(0, -1);
  }

  function turn(a, b, c) {
    return (b.lng - a.lng) * (c.lat - a.lat) - (b.lat - a.lat) * (c.lng - a.lng);
  }

  function drawNames(sight, zoom) {
    names.clearLayers();
    places.forEach(function (one) {
      var shown = one.kind === 'town' ? zoom >= 9 && zoom < 15 : one.kind === 'village' ? zoom >= 13 : false;
      if (!shown || !sight.contains(one.at)) return;
      var label = L.divIcon({ className: 'map-name', html: '<span></span>' });
      var marker = L.marker(one.at, { icon: label, interactive: false, keyboard: false, zIndexOffset: -1000 }).addTo(names);
      marker.getElement().firstChild.textContent = one.name;
      marker.getElement().setAttribute('aria-hidden', 'true');
    });
  }

  function pin(one) {
    var icon = L.divIcon({ className: 'map-pin', iconSize: [44, 44], html: symbol(one.kind) });
    var marker = L.marker(one.at, { icon: icon, keyboard: true, riseOnHover: true }).addTo(pins);
    name(marker, one.id, say('map.kind.' + one.kind) + ' ' + one.name);
    if (chosen === one) {
      marker.getElement().classList.add('is-chosen');
      marker.setZIndexOffset(1000);
    }
    tap(marker, function () { choose(one); });
  }

  function cluster(all, at) {
    var size = all.length < 10 ? 32 : all.length < 100 ? 38 : 46;
    var marker = bubble(at, size, all.length);
    var some = all.slice(0, 4).map(function (one) { return one.name; }).join('、') + (all.length > 4 ? '…' : '');
    name(marker, 'c' + all[0].id, say('map.clusterLabel', { count: all.length, names: some }));
    tap(marker, function () { open(all); });
  }

  function county(part) {
    var marker = bubble(boundsOf([part]).getCenter(), 52, part.points);
    name(marker, part.code, say('map.clusterLabel', { count: part.points, names: part.name }));
    tap(marker, function () { map.fitBounds(boundsOf([part]), { animate: !still() }); });
  }

  function tap(marker, act) {
    marker.on('click', act);
    marker.on('keydown', function (event) {
      if (event.originalEvent.key !== 'Enter' && event.originalEvent.key !== ' ') return;
      L.DomEvent.stop(event.originalEvent);
      act();
    });
  }

  function bubble(at, size, count) {
    var icon = L.divIcon({ className: 'map-pin map-cluster', iconSize: [size, size], html: '<span>' + count + '</span>' });
    return L.marker(at, { icon: icon, keyboard: true }).addTo(pins);
  }

  function name(marker, key, label) {
    var element = marker.getElement();
    element.setAttribute('aria-label', label);
    element.setAttribute('data-pin', key);
    element.setAttribute('role', 'button');
  }

  // A group opens into its points; what stays together at the last step is listed.
  function open(all) {
    var bounds = L.latLngBounds(all.map(function (one) { return one.at; }));
    if (map.getZoom() < 16 && bounds.getSouthWest().distanceTo(bounds.getNorthEast()) > 60) {
      map.fitBounds(bounds, { padding: [50, 50], maxZoom: 17, animate: !still() });
    }
    clear();
    add(panel, 'h2', '', say('map.more', { count: all.length }));
    list(all.map(function (one) { return { one: one, far: null }; }));
  }

  /* cards */

  function choose(one) {
    chosen = one;
    clear();
    add(panel, 'h2', '', one.name);
    add(panel, 'p', 'map-panel-kind', [say('map.kind.' + one.kind), one.place].filter(Boolean).join(' · '));
    if (one.about) add(panel, 'p', '', one.about);
    calls(panel, one);
    var link = one.url ? add(add(panel, 'p'), 'a', '', say('map.entry')) : null;
    if (link) link.href = root + one.url;
    var near = add(add(panel, 'p'), 'button', 'button', say('map.nearest', { 0: one.name }));
    near.type = 'button';
    near.addEventListener('click', function () { nearest(one.at, one.name, one); });
    draw();
    reveal();
  }

  // On a phone the card stands below the map.
  function reveal() {
    if (panel.getBoundingClientRect().top > window.innerHeight - 160) panel.scrollIntoView({ block: 'nearest', behavior: still() ? 'auto' : 'smooth' });
  }

  function calls(parent, one, most) {
    if (!one.numbers.length) return;
    var box = add(parent, 'div', 'call-numbers');
    one.numbers.slice(0, most || one.numbers.length).forEach(function (number, index) {
      var link = add(box, 'a', 'tel' + (index || most ? '' : ' tel-main'), number.text);
      link.href = 'tel:' + number.tel;
      link.setAttribute('aria-label', [say('page.call'), one.name, number.text].join(' '));
    });
  }

  function nearest(at, label, self) {
    here.clearLayers();
    L.marker(at, { icon: L.divIcon({ className: 'map-here', iconSize: [20, 20] }), interactive: false, keyboard: false }).addTo(here);
    clear();
    add(panel, 'h2', '', say('map.nearest', { 0: label }));
    add(panel, 'p', 'map-panel-kind', say('map.straight'));
    Object.keys(NEAREST).forEach(function (kind) {
      var found = points
        .filter(function (one) { return one.kind === kind && one !== self; })
        .map(function (one) { return { one: one, far: at.distanceTo(one.at) }; })
        .sort(function (a, b) { return a.far - b.far || (a.one.id < b.one.id ? -1 : 1); })
        .slice(0, NEAREST[kind]);
      if (!found.length) return;
      add(panel, 'h3', '', say('map.kind.' + kind));
      list(found);
    });
    reveal();
  }

  function list(found) {
    var box = add(panel, 'ul', 'map-near');
    found.forEach(function (hit) {
      var item = add(box, 'li');
      item.setAttribute('data-kind', hit.one.kind);
      item.setAttribute('data-id', hit.one.id);
      var mark = add(item, 'b', 'map-mark m-' + hit.one.kind, say('map.mark.' + hit.one.kind));
      mark.setAttribute('aria-hidden', 'true');
      var button = add(item, 'button', '', hit.one.name);
      button.type = 'button';
      button.addEventListener('click', function () {
        map.setView(hit.one.at, Math.max(map.getZoom(), 14), { animate: !still() });
        choose(hit.one);
      });
      if (hit.far !== null) add(item, 'span', 'map-near-far', distance(hit.far));
      calls(item, hit.one, 2);
    });
  }

  function distance(metres) {
    return metres < 950 ? Math.round(metres / 10) * 10 + ' ' + say('map.m')
      : (metres < 9950 ? (metres / 1000).toFixed(1) : String(Math.round(metres / 1000))) + ' ' + say('map.km');
  }

  /* finding a place */

  function fillPlaces() {
    var options = document.getElementById('map-places');
    places.slice(0, 2000).forEach(function (one) { add(options, 'option').value = one.full || one.name; });
  }

  function find(event) {
    if (event) event.preventDefault();
    var typed = squeezed(field.value);
    if (!typed) return;
    loadAll(function () {
      var found = [matches(function (text) { return text === typed; }), matches(function (text) { return text.indexOf(typed) >= 0; })]
        .filter(function (all) { return all.length; })[0];
      if (found) return nearPlace(found[0]);
      clear();
      add(panel, 'p', 'empty', say('map.noplace', { name: field.value }));
    });
  }

  function matches(test) {
    return places.filter(function (one) {
      return test(squeezed(one.name)) || test(squeezed(one.full)) || one.other.some(function (other) { return other && test(squeezed(other)); });
    });
  }

  function nearPlace(one) {
    map.setView(one.at, one.kind === 'village' || one.kind === 'point' ? 14 : 12, { animate: false });
    nearest(one.at, one.full || one.name);
  }

  function locate() {
    if (!navigator.geolocation) return failed();
    navigator.geolocation.getCurrentPosition(function (fix) {
      var at = L.latLng(fix.coords.latitude, fix.coords.longitude);
      loadAll(function () {
        map.setView(at, 13, { animate: false });
        nearest(at, say('map.me'));
      });
    }, failed, { enableHighAccuracy: true, timeout: 15000, maximumAge: 60000 });
  }

  function failed() {
    clear();
    add(panel, 'p', 'empty', say('map.nofix'));
  }

  function bindLayer(box) {
    box.addEventListener('change', function () {
      off[box.value] = !box.checked;
      draw();
    });
  }

  /* pieces */

  function symbol(kind) {
    return '<svg viewBox="-16 -16 32 32" aria-hidden="true"><use href="#m-' + kind + '"/></svg>';
  }

  function clear() {
    panel.textContent = '';
  }

  function trimmed(code) {
    return code.length === 6 ? code.replace(/(00)+$/, '') : code;
  }

  function squeezed(text) {
    return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  }

  function add(parent, tag, className, text) {
    var element = document.createElement(tag);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return parent.appendChild(element);
  }

  function say(key, values) {
    return (words[key] || key).replace(/\{(\w+)\}/g, function (whole, blank) {
      return values && blank in values ? values[blank] : whole;
    });
  }
})();
