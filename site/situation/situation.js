// The page of a situation: reads the question from the address, has it composed and shown, and keeps the ticks with their times in this
// browser, one list for each situation. A page that was built with its answer in it is shown anew from the same data.
(function () {
  'use strict';

  var all = window.youbeiSituation;
  var say = all.say;
  var box = document.getElementById('situation');
  var form = document.querySelector('[data-ask]');
  var status = document.querySelector('.situation-status');
  var fixed = box.getAttribute('data-situation');
  var situation = null;
  var ticks = {};
  var asked = false;

  all.exportJson = exportJson;
  all.ask = ask;
  box.addEventListener('change', ticked);
  box.addEventListener('click', pressed);
  if (fixed) {
    ask(all.questionOf(fixed));
  } else {
    window.addEventListener('hashchange', follow);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    follow();
  }

  // Links to the parts of the page are no questions.
  function follow() {
    var hash = decodeURIComponent(window.location.hash.slice(1));
    if (/^(part|do)-/.test(hash)) return;
    ask(all.questionOf(hash));
  }

  function ask(question) {
    return all.loadBook().then(function () {
      return all.loadPlace(question.place || all.held.book.home);
    }).then(function () {
      if (form) {
        offer(question);
        if (!asked || !question.event || !question.place) form.parentElement.open = !question.event || !question.place;
        asked = true;
      }
      if (!question.event || !question.place) return null;
      return all.load(question).then(function () { show(question); });
    }).catch(function (failure) {
      tell(say('situation.failed', failure.message));
    });
  }

  function show(question) {
    situation = all.compose(question);
    ticks = recall();
    var view = all.view(situation);
    all.show(box, view);
    if (!fixed) document.title = view.title + (view.badge ? ' · ' + view.badge : '') + ' · ' + document.title.split(' · ').pop();
    tell('');
    mark();
    document.dispatchEvent(new CustomEvent('youbei:shown'));
  }

  function tell(text) {
    if (!status) return;
    status.textContent = text;
    status.hidden = !text;
  }

  // The boxes to choose event and place: one for each step of the way down to the place.
  function offer(question) {
    var book = all.held.book;
    var events = form.querySelector('#ask-event');
    events.textContent = '';
    events.appendChild(choice('', say('situation.event.none'), !question.event));
    book.events.filter(function (event) { return event.covered || event.id === question.event; }).forEach(function (event) {
      events.appendChild(choice(event.id, event.name, event.id === question.event));
    });
    events.onchange = function () { go(question, { event: events.value }); };
    var places = form.querySelector('.situation-places');
    places.textContent = '';
    var chain = all.held.places[question.place || book.home].chain.slice().reverse();
    var from = Math.max(0, chain.indexOf(book.home));
    chain.slice(from).forEach(function (code, depth) {
      var children = all.held.places[code].children || [];
      if (children.length) places.appendChild(step(question, code, children, chain[from + depth + 1]));
    });
  }

  function step(question, code, children, chosen) {
    var field = document.createElement('div');
    field.className = 'field';
    var label = document.createElement('label');
    label.textContent = say('situation.in', all.held.places[code].name);
    label.htmlFor = 'ask-' + code;
    var select = document.createElement('select');
    select.id = 'ask-' + code;
    select.appendChild(choice(code, say('place.whole', all.held.places[code].name), !chosen));
    children.forEach(function (child) { select.appendChild(choice(child.code, child.name, child.code === chosen)); });
    select.onchange = function () { go(question, { place: select.value }); };
    field.appendChild(label);
    field.appendChild(select);
    return field;
  }

  function choice(value, text, chosen) {
    var option = document.createElement('option');
    option.value = value;
    option.textContent = text;
    option.selected = chosen;
    return option;
  }

  function go(question, change) {
    var next = { event: change.event || question.event, place: change.place || question.place || all.held.book.home };
    window.location.hash = 'event=' + next.event + '&place=' + next.place +
      (question.level ? '&level=' + question.level : question.colour ? '&colour=' + question.colour : '');
  }

  function key() {
    var of = situation.question;
    return 'youbei-situation:' + of.event + '@' + of.place + ':' + (of.level || of.colour || '');
  }

  function recall() {
    try { return JSON.parse(window.localStorage.getItem(key())) || {}; } catch (refused) { return {}; }
  }

  function keep() {
    try { window.localStorage.setItem(key(), JSON.stringify(ticks)); } catch (refused) { tell(say('situation.unkept')); }
  }

  function ticked(event) {
    var tick = event.target.getAttribute('data-tick');
    if (!tick || !situation) return;
    if (event.target.checked) ticks[tick] = new Date().toISOString();
    else delete ticks[tick];
    keep();
    mark();
  }

  function mark() {
    var total = 0;
    var done = 0;
    Array.prototype.forEach.call(box.querySelectorAll('[data-tick]'), function (input) {
      var at = ticks[input.getAttribute('data-tick')];
      input.checked = Boolean(at);
      input.closest('li').querySelector('.tick-time').textContent = at ? say('situation.ticked', clock(at)) : '';
      if (!input.closest('.tick')) return;
      total++;
      if (at) done++;
    });
    var count = box.querySelector('.done-count');
    if (!count) return;
    count.textContent = say('situation.done', done, total);
    box.querySelector('.progress > span').style.width = (total ? done / total * 100 : 0) + '%';
  }

  function clock(iso) {
    var at = new Date(iso);
    var now = new Date();
    var time = two(at.getHours()) + ':' + two(at.getMinutes());
    return at.toDateString() === now.toDateString() ? time : at.getMonth() + 1 + '-' + two(at.getDate()) + ' ' + time;
  }

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function pressed(event) {
    var button = event.target.closest('button');
    if (!button || !situation) return;
    if (button.hasAttribute('data-export')) download();
    if (button.hasAttribute('data-copy')) copy(button);
    if (button.hasAttribute('data-clear') && window.confirm(say('situation.clear.sure'))) {
      ticks = {};
      keep();
      mark();
    }
  }

  function exportJson() {
    return {
      format: 1,
      kind: 'situation',
      exported: new Date().toISOString(),
      release: box.getAttribute('data-release'),
      situation: situation,
      ticks: Object.keys(ticks).sort().map(function (tick) { return { tick: tick, at: ticks[tick] }; })
    };
  }

  function download() {
    var of = situation.question;
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(exportJson(), null, 2) + '\n'], { type: 'application/json' }));
    link.download = of.event + '-' + of.place + '-' + (of.level || of.colour || 'open') + '.json';
    link.click();
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
  }

  // The clipboard is closed to pages opened as files in some browsers: there the address stands in the address bar.
  function copy(button) {
    var address = window.youbeiDoor.address((box.getAttribute('data-root') || '') + all.href(situation.question, situation.question));
    var old = button.textContent;
    function report(text) {
      button.textContent = text;
      window.setTimeout(function () { button.textContent = old; }, 2000);
    }
    if (!navigator.clipboard) return report(say('situation.copy.not'));
    return navigator.clipboard.writeText(address).then(function () { report(say('situation.copied')); }, function () { report(say('situation.copy.not')); });
  }
})();
