// Sorts and filters a register. Only the rows shown stand in the document, so 5,000 rows answer within a frame or two.
(function () {
  'use strict';

  var STEP = 200;
  var SCREEN = 40;
  // Keys that follow each other so fast are answered together.
  var PAUSE = 30;
  var words = window.youbeiWords || {};
  var collator = new Intl.Collator('zh-CN', { numeric: true });

  // The registers of the page, for whoever measures them.
  window.youbeiRegisters = Array.prototype.map.call(document.querySelectorAll('table[data-register]'), function (table, index) {
    return bind(register(table, index));
  });

  function register(table, index) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    return {
      table: table,
      body: table.tBodies[0],
      heads: heads,
      rows: Array.prototype.map.call(table.tBodies[0].rows, readRow),
      facets: [],
      ranks: {},
      tools: toolsFor(table),
      id: 'register-' + index,
      limit: STEP,
      order: null,
      found: []
    };
  }

  // Everything that is asked of a row later is read once: cell values, and one folded text of all of it.
  function readRow(element, place) {
    var values = Array.prototype.map.call(element.cells, function (cell) {
      return cell.getAttribute('data-value') || cell.textContent.trim();
    });
    return { element: element, place: place, values: values, text: fold(element.textContent + ' ' + (element.getAttribute('data-keys') || '')) };
  }

  function toolsFor(table) {
    var wrap = table.closest('.table-wrap') || table;
    var before = wrap.previousElementSibling;
    if (before && before.hasAttribute('data-register-tools')) return before;
    return wrap.parentNode.insertBefore(make('div', 'register-tools'), wrap);
  }

  function bind(r) {
    addFilter(r);
    r.heads.forEach(function (head, column) {
      if (head.hasAttribute('data-facet')) addFacet(r, head, column);
      if (!head.hasAttribute('data-nosort')) addSortButton(r, head, column);
    });
    addSortSelect(r);
    r.count = add(r.tools, 'p', 'register-count');
    r.count.setAttribute('role', 'status');
    r.more = make('div', 'register-more');
    (r.table.closest('.table-wrap') || r.table).insertAdjacentElement('afterend', r.more);
    window.addEventListener('beforeprint', function () { list(r, r.found.length); });
    window.addEventListener('afterprint', function () { list(r, r.limit); });
    window.addEventListener('hashchange', function () { listTarget(r); });
    r.refresh = function () { restart(r); };
    update(r);
    list(r, r.limit);
    listTarget(r);
    if (r.rows.length > STEP) rankSoon(r, 0);
    return r;
  }

  // A link may lead to a row that is not listed yet.
  function listTarget(r) {
    var place = r.found.map(function (row) { return '#' + row.element.id; }).indexOf(window.location.hash);
    if (place < r.limit) return;
    r.limit = Math.ceil((place + 1) / STEP) * STEP;
    list(r, r.limit);
    r.found[place].element.scrollIntoView();
  }

  function addFilter(r) {
    r.filter = make('input');
    r.filter.type = 'search';
    r.filter.autocomplete = 'off';
    addField(r, r.filter, 'filter', word('table.filter'));
    var timer;
    r.filter.addEventListener('input', function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(function () { restart(r); }, PAUSE);
    });
  }

  function addFacet(r, head, column) {
    var select = make('select');
    var seen = {};
    addOption(select, '', word('table.all'));
    r.rows.forEach(function (row) { seen[row.values[column]] = true; });
    Object.keys(seen).filter(Boolean).sort(collator.compare).forEach(function (value) { addOption(select, value, value); });
    addField(r, select, 'facet-' + column, head.textContent.trim());
    select.addEventListener('change', function () { restart(r); });
    r.facets.push({ column: column, select: select });
  }

  function addSortButton(r, head, column) {
    var button = make('button', 'sort', head.textContent.trim());
    button.type = 'button';
    head.textContent = '';
    head.appendChild(button);
    button.addEventListener('click', function () {
      var down = r.order && r.order.column === column && !r.order.down;
      sort(r, { column: column, down: Boolean(down) });
    });
  }

  // On a phone the head of the table is gone; this select sorts there.
  function addSortSelect(r) {
    var select = make('select');
    addOption(select, '', '—');
    r.heads.forEach(function (head, column) {
      if (!head.hasAttribute('data-nosort')) addOption(select, String(column), word('table.sortBy', { column: head.textContent.trim() }));
    });
    addField(r, select, 'sort', word('table.sort'));
    select.addEventListener('change', function () {
      sort(r, select.value === '' ? null : { column: Number(select.value), down: false });
    });
  }

  function sort(r, order) {
    r.order = order;
    r.heads.forEach(function (head, column) {
      if (order && order.column === column) head.setAttribute('aria-sort', order.down ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    restart(r);
  }

  function restart(r) {
    r.limit = STEP;
    update(r);
  }

  function update(r) {
    var terms = fold(r.filter.value).split(' ').filter(Boolean);
    var facets = r.facets.filter(function (facet) { return facet.select.value !== ''; });
    r.found = r.rows.filter(function (row) {
      return facets.every(function (facet) { return row.values[facet.column] === facet.select.value; }) &&
        terms.every(function (term) { return row.text.indexOf(term) >= 0; });
    });
    if (r.order) r.found.sort(comparator(r));
    listSoon(r);
  }

  function comparator(r) {
    var column = r.order.column;
    var sign = r.order.down ? -1 : 1;
    var number = r.heads[column].getAttribute('data-sort') === 'number';
    var ranks = number ? null : ranksOf(r, column);
    return function (a, b) {
      var x = a.values[column];
      var y = b.values[column];
      if (x === '' || y === '') return (x === '') - (y === '') || a.place - b.place;
      return sign * (number ? x - y : ranks[x] - ranks[y]) || a.place - b.place;
    };
  }

  // Comparing Chinese words is slow: each different word of a column is put in its place once.
  // One column at a time while nothing else is to be done, so that the first sort need not wait for it.
  function rankSoon(r, column) {
    if (!window.requestIdleCallback || column >= r.heads.length) return;
    window.requestIdleCallback(function () {
      var head = r.heads[column];
      if (!head.hasAttribute('data-nosort') && head.getAttribute('data-sort') !== 'number') ranksOf(r, column);
      rankSoon(r, column + 1);
    });
  }

  function ranksOf(r, column) {
    if (r.ranks[column]) return r.ranks[column];
    var ranks = Object.create(null);
    r.rows.forEach(function (row) { ranks[row.values[column]] = 0; });
    Object.keys(ranks).sort(collator.compare).forEach(function (word, rank, all) {
      ranks[word] = rank && collator.compare(all[rank - 1], word) === 0 ? ranks[all[rank - 1]] : rank;
    });
    r.ranks[column] = ranks;
    return ranks;
  }

  function list(r, limit) {
    window.clearTimeout(r.later);
    r.body.textContent = '';
    append(r, 0, limit);
    report(r, Math.min(limit, r.found.length));
  }

  // What fits a screen at once, the rest a moment later: laying out 200 rows is most of what a keystroke costs.
  function listSoon(r) {
    r.body.textContent = '';
    append(r, 0, SCREEN);
    report(r, Math.min(r.limit, r.found.length));
    window.clearTimeout(r.later);
    r.later = window.setTimeout(function () { append(r, r.body.rows.length, r.limit); }, 60);
  }

  function append(r, from, to) {
    var rows = document.createDocumentFragment();
    r.found.slice(from, to).forEach(function (row) { rows.appendChild(row.element); });
    r.body.appendChild(rows);
  }

  function report(r, shown) {
    var numbers = { total: r.rows.length, count: r.found.length, shown: shown };
    var key = shown < r.found.length ? 'table.shown' : r.found.length < r.rows.length ? 'table.matched' : 'table.count';
    r.count.textContent = r.found.length ? word(key, numbers) : word('table.none');
    r.more.textContent = '';
    if (shown >= r.found.length) return;
    addMore(r, word('table.more', { count: Math.min(STEP, r.found.length - shown) }), shown + STEP);
    addMore(r, word('table.whole', { count: r.found.length }), r.found.length);
  }

  // The first new row takes the focus, or a keyboard user would be thrown to the top.
  function addMore(r, text, limit) {
    var button = add(r.more, 'button', 'button', text);
    button.type = 'button';
    button.addEventListener('click', function () {
      var first = r.body.rows.length;
      r.limit = limit;
      list(r, limit);
      var row = r.body.rows[first];
      row.tabIndex = -1;
      row.focus({ preventScroll: true });
    });
  }

  function addField(r, control, name, label) {
    var field = add(r.tools, 'div', 'field field-' + name.replace(/-\d+$/, ''));
    control.id = r.id + '-' + name;
    add(field, 'label', '', label).htmlFor = control.id;
    field.appendChild(control);
  }

  function addOption(select, value, text) {
    add(select, 'option', '', text).value = value;
  }

  function add(parent, name, className, text) {
    return parent.appendChild(make(name, className, text));
  }

  function make(name, className, text) {
    var element = document.createElement(name);
    if (className) element.className = className;
    if (text) element.textContent = text;
    return element;
  }

  // Full-width forms become plain, case goes, and a phone is found with or without its hyphens.
  function fold(text) {
    var plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
    return plain.replace(/(\d)-(?=\d)/g, '$1');
  }

  function word(key, values) {
    return (words[key] || key).replace(/\{(\w+)\}/g, function (whole, name) {
      return values && name in values ? values[name] : whole;
    });
  }
})();
