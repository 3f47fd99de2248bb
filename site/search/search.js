// The search box: shows what window.youbeiSearch(query) answers:
// {hits, plans, covered, more}, or a promise of it; a hit is {kind, id, title, snippet, url, place, draft}. A snippet is plain text; the words of the query are marked
// here, or those of hit.marks (an array of words) where the index found something else, such as a synonym. more, where there is one, hands on further hits.
(function () {
  'use strict';

  var words = window.youbeiWords || {};
  var box = document.getElementById('q');
  var results = document.getElementById('results');
  var status = document.getElementById('search-status');
  var more = document.getElementById('results-more');
  var MOST = 500;
  var asked = 0;
  var timer;

  document.addEventListener('keydown', slash);
  if (box && results && status) bind();

  function bind() {
    box.form.addEventListener('submit', function (event) {
      event.preventDefault();
      ask().then(open);
    });
    box.addEventListener('input', function () {
      window.clearTimeout(timer);
      timer = window.setTimeout(ask, 120);
    });
    box.form.parentElement.addEventListener('keydown', move);
    addClear();
    window.addEventListener('hashchange', focusBox);
    box.value = window.youbeiDoor.query().get('q') || box.value;
    if (box.value) ask();
    focusBox();
  }

  // "/" goes to the box from anywhere; on a page without one, to the page that has it.
  function slash(event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(input|select|textarea)$/i.test(event.target.tagName)) return;
    var link = document.querySelector('[data-search-link]');
    if (!box && !link) return;
    event.preventDefault();
    if (box) box.focus();
    else window.location.href = link.href;
  }

  function focusBox() {
    if (window.location.hash === '#q') box.focus();
  }

  function ask() {
    window.clearTimeout(timer);
    var query = box.value.trim();
    var turn = ++asked;
    box.form.classList.toggle('has-query', query !== '');
    searching(query !== '' && Boolean(window.youbeiSearch));
    if (!query || !window.youbeiSearch) return Promise.resolve(show({ hits: [] }, ''));
    var busy = window.setTimeout(function () { say(word('search.busy')); }, 300);
    return Promise.resolve().then(function () {
      return window.youbeiSearch(query);
    }).then(function (answer) {
      window.clearTimeout(busy);
      if (turn === asked) show(answer, query);
    }).catch(function () {
      window.clearTimeout(busy);
      if (turn === asked) fail();
    });
  }

  function fail() {
    searching(false);
    say(word('search.failed'));
  }

  // While a query stands in the box, the answer alone fills the page.
  function searching(on) {
    document.body.classList.toggle('is-searching', on);
  }

  function show(answer, query) {
    var terms = query.split(/\s+/).filter(Boolean);
    results.textContent = '';
    append(answer, terms);
    if (!query) say('');
    else if (!answer.covered) say([word('search.uncovered', { query: query }), word('search.advice')].join(' '));
    else announce(answer);
  }

  // The next hits follow on their own as long as they are near: the blocks of a small site are read at once, those of a large one on demand.
  function append(answer, terms) {
    answer.hits.forEach(function (hit) { results.appendChild(item(hit, terms)); });
    var turn = asked;
    if (more) {
      more.hidden = !answer.more;
      more.onclick = function () { answer.more(function (next) { append(next, terms); }); };
    }
    if (answer.more && answer.near) window.setTimeout(function () { if (turn === asked) more.onclick(); }, 0);
  }

  // What was found is for everybody; the first hit is said aloud, since it is seen anyway.
  function announce(answer) {
    say([word('search.count', { count: answer.count }), answer.plans > MOST ? word('search.most', { count: answer.plans }) : ''].filter(Boolean).join(' '));
    var first = answer.hits[0];
    if (first) add(status, 'span', 'visually-hidden').textContent = word('search.first', { kind: word('search.kind.' + first.kind), title: first.title });
  }

  function item(hit, terms) {
    var entry = document.createElement('li');
    entry.className = 'hit';
    entry.setAttribute('data-kind', hit.kind);
    entry.setAttribute('data-id', hit.id);
    var link = add(entry, 'a', 'hit-link');
    link.href = hit.url;
    add(link, 'span', 'hit-kind').textContent = word('search.kind.' + hit.kind);
    mark(add(link, 'span', 'hit-title'), (hit.draft ? '【' + word('search.draft') + '】' : '') + hit.title, hit.marks || terms);
    if (hit.place) add(link, 'span', 'hit-place').textContent = hit.place;
    if (hit.snippet) mark(add(link, 'span', 'hit-snippet'), hit.snippet, hit.marks || terms);
    return entry;
  }

  // A number is marked with the hyphens that stand in it for the eye.
  function mark(element, text, terms) {
    var escaped = terms.map(function (term) { return term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/(\d)(?=\d)/g, '$1-?'); });
    var pieces = escaped.length ? text.split(new RegExp('(' + escaped.join('|') + ')', 'i')) : [text];
    pieces.forEach(function (piece, index) {
      if (index % 2) add(element, 'mark').textContent = piece;
      else element.appendChild(document.createTextNode(piece));
    });
  }

  function move(event) {
    var links = Array.prototype.slice.call(results.querySelectorAll('.hit-link'));
    var at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') leave(at);
    else if (event.key === 'ArrowDown' && at < links.length - 1) links[at + 1].focus();
    else if (event.key === 'ArrowUp' && at > 0) links[at - 1].focus();
    else if (event.key === 'ArrowUp' && at === 0) box.focus();
    else return;
    event.preventDefault();
  }

  // Escape in the list goes back to the box, in the box it clears it.
  function leave(at) {
    if (at < 0) clear();
    box.focus();
  }

  function clear() {
    box.value = '';
    ask();
    box.focus();
  }

  function addClear() {
    var button = add(box.parentElement, 'button', 'search-clear');
    button.type = 'button';
    button.setAttribute('aria-label', word('search.clear'));
    button.addEventListener('click', clear);
  }

  function open() {
    var first = results.querySelector('.hit-link');
    if (first) first.click();
  }

  function say(text) {
    status.textContent = text;
  }

  function add(parent, name, className) {
    var element = document.createElement(name);
    if (className) element.className = className;
    return parent.appendChild(element);
  }

  function word(key, values) {
    return (words[key] || key).replace(/\{(\w+)\}/g, function (whole, name) {
      return values && name in values ? values[name] : whole;
    });
  }
})();
