// The desk on which a drill is run: clock, event list, sign-in, scores, files. What it knows is in state.js; the page's own event list is its base.
(function () {
  'use strict';

  var place = document.querySelector('[data-desk]');
  if (!place) return;
  var desk = window.youbeiDesk;
  var words = window.youbeiWords || {};
  var drill = place.getAttribute('data-desk');
  var state = desk.load(drill);
  var rows = Array.prototype.slice.call(document.querySelectorAll('[data-row]'));
  var end = document.querySelector('[data-desk-end]');
  var clockText, clockButton, status, tools = [];

  build();
  place.hidden = false;
  document.documentElement.classList.add('has-desk');
  window.setInterval(tick, 1000);

  function say(key, values) {
    var sentence = words['desk.' + key] || key;
    Object.keys(values || {}).forEach(function (name) { sentence = sentence.replace('{' + name + '}', values[name]); });
    return sentence;
  }

  function make(tag, properties, children) {
    var element = document.createElement(tag);
    Object.keys(properties || {}).forEach(function (name) {
      if (name === 'text') element.textContent = properties[name];
      else if (name === 'on') Object.keys(properties.on).forEach(function (event) { element.addEventListener(event, properties.on[event]); });
      else element.setAttribute(name, properties[name]);
    });
    (children || []).forEach(function (child) { element.appendChild(child); });
    return element;
  }

  function button(text, action, properties) {
    var all = { type: 'button', 'class': 'button', text: text, on: { click: action } };
    Object.keys(properties || {}).forEach(function (name) { all[name] = properties[name]; });
    return make('button', all);
  }

  function field(label, input, css) {
    return make('label', { 'class': 'desk-field ' + (css || '') }, [make('span', { text: label }), input]);
  }

  function input(value, change, properties) {
    var all = { type: 'text', autocomplete: 'off' };
    Object.keys(properties || {}).forEach(function (name) { all[name] = properties[name]; });
    var element = make('input', all);
    element.value = value || '';
    element.addEventListener('change', function () { change(element.value.trim(), element); save(); });
    return element;
  }

  function save() {
    if (!desk.save(state)) tell(say('unsaved'));
  }

  function tell(sentence) {
    status.textContent = sentence;
  }

  function build() {
    place.textContent = '';
    end.textContent = '';
    tools = [];
    status = make('p', { 'class': 'desk-status', role: 'status' });
    place.appendChild(clock());
    place.appendChild(status);
    rows.forEach(buildRow);
    end.appendChild(people());
    var scores = objectives();
    if (scores) end.appendChild(scores);
    end.appendChild(files());
    tick();
  }

  function clock() {
    clockText = make('output', { 'class': 'desk-clock', role: 'timer', 'aria-label': say('clock') });
    clockButton = button('', startOrPause, { 'class': 'button button-main' });
    var date = input(state.date, function (value) { state.date = value; }, { type: 'date' });
    var started = input(state.started, function (value) { state.started = value; }, { type: 'time' });
    var ended = input(state.ended, function (value) { state.ended = value; }, { type: 'time' });
    return make('div', { 'class': 'desk-bar' }, [
      clockText,
      make('div', { 'class': 'desk-buttons' }, [
        clockButton,
        button('−1', function () { shift(-1); }, { 'aria-label': say('back') }),
        button('+1', function () { shift(1); }, { 'aria-label': say('forward') }),
        button(say('end'), finish)
      ]),
      make('div', { 'class': 'desk-fields' }, [
        field(say('name'), input(state.desk, function (value, element) {
          state.desk = value.replace(/[^A-Za-z0-9一-鿿-]/g, '') || 'A';
          element.value = state.desk;
        }, { maxlength: '20' })),
        field(say('date'), date), field(say('started'), started), field(say('ended'), ended)
      ].concat(['date', 'started', 'ended'].map(function (name) { return also('held', name); })))
    ]);
  }

  function startOrPause() {
    var now = new Date();
    var clock = state.clock;
    if (clock.since) {
      clock.before += now.getTime() - clock.since;
      clock.since = 0;
    } else {
      clock.since = now.getTime();
      if (!state.started) {
        state.started = two(now.getHours()) + ':' + two(now.getMinutes());
        state.date = state.date || now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
      }
      state.ended = '';
    }
    save();
    build();
    clockButton.focus();
  }

  function shift(by) {
    state.clock.offset += by;
    save();
    tick();
    tell(say('shifted', { minutes: state.clock.offset }));
  }

  function finish() {
    var now = new Date();
    if (state.clock.since) {
      state.clock.before += now.getTime() - state.clock.since;
      state.clock.since = 0;
    }
    state.ended = two(now.getHours()) + ':' + two(now.getMinutes());
    save();
    build();
    tell(say('finished'));
  }

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function buildRow(item) {
    var number = item.getAttribute('data-row');
    var known = desk.row(state, number);
    var old = item.querySelector('.desk-tool');
    if (old) item.removeChild(old);
    var mark = make('span', { 'class': 'desk-mark' });
    var actual = input(known.actual, function (value, element) { time(known, 'actual', value, element); }, timeOf(number, 'actual'));
    var done = input(known.done, function (value, element) { time(known, 'done', value, element); }, timeOf(number, 'done'));
    var tool = make('div', { 'class': 'desk-tool' }, [
      make('div', { 'class': 'desk-buttons' }, [
        button(say('inject'), function () { stamp(known, 'actual', actual); }, { 'aria-label': say('injectRow', { row: number }), 'data-inject': number }),
        button(say('done'), function () { stamp(known, 'done', done); }, { 'aria-label': say('doneRow', { row: number }), 'data-done': number }),
        mark
      ]),
      make('div', { 'class': 'desk-fields' }, [
        field(say('actual'), actual), field(say('doneAt'), done),
        field(say('remark'), input(known.note, function (value) { known.note = value; }, { 'data-note': number }), 'is-wide'),
        flag(known, number)
      ]),
      photos(known, number), also('actual', number), also('done', number)
    ]);
    tools.push({ item: item, known: known, mark: mark, expected: Number(item.getAttribute('data-minutes') || NaN) });
    item.appendChild(tool);
  }

  function timeOf(number, what) {
    return { 'class': 'desk-time', placeholder: 'T+00:00', pattern: 'T\\+\\d{2,3}:[0-5]\\d', inputmode: 'text', 'data-time': what + number };
  }

  function time(known, what, value, element) {
    var typed = value.replace(/：/g, ':').toUpperCase();
    if (/^\d{1,3}:[0-5]\d$/.test(typed)) typed = 'T+' + typed;
    typed = typed.replace(/^T\+(\d):/, 'T+0$1:');
    var wrong = typed !== '' && isNaN(desk.minutes(typed));
    element.setAttribute('aria-invalid', wrong ? 'true' : 'false');
    if (wrong) { tell(say('wrongTime')); return; }
    known[what] = typed;
    element.value = typed;
    tick();
  }

  function stamp(known, what, element) {
    known[what] = desk.text(desk.elapsed(state, Date.now()));
    element.value = known[what];
    save();
    tick();
  }

  function flag(known, number) {
    var box = make('input', { type: 'checkbox', 'data-finding': number });
    box.checked = known.finding;
    box.addEventListener('change', function () { known.finding = box.checked; save(); });
    return make('label', { 'class': 'desk-check' }, [box, make('span', { text: say('finding') })]);
  }

  function photos(known, number) {
    var list = make('ul', { 'class': 'desk-photos' });
    var picker = make('input', { type: 'file', accept: 'image/*', multiple: '', 'data-photos': number });
    picker.addEventListener('change', function () {
      Array.prototype.forEach.call(picker.files, function (photo) {
        if (known.photos.indexOf(photo.name) < 0) known.photos.push(photo.name);
      });
      picker.value = '';
      save();
      fill();
    });
    fill();
    return make('div', { 'class': 'desk-photo' }, [field(say('photos'), picker), list]);

    function fill() {
      list.textContent = '';
      known.photos.forEach(function (name) {
        list.appendChild(make('li', { text: name + ' ' }, [button('×', function () {
          known.photos.splice(known.photos.indexOf(name), 1);
          save();
          fill();
        }, { 'aria-label': say('remove', { name: name }) })]));
      });
    }
  }

  // What other desks say of the same thing, to be settled here.
  function also(what, of) {
    var box = make('div', { 'class': 'desk-also' });
    state.also.filter(function (one) { return one.what === what && one.of === String(of); }).forEach(function (one) {
      box.appendChild(make('p', { text: say('also', { desk: one.desk, what: say('what.' + what), value: one.value }) + ' ' }, [
        button(say('take'), function () { settle(one, true); }),
        button(say('leave'), function () { settle(one, false); })
      ]));
    });
    return box;
  }

  function settle(one, isTaken) {
    desk.take(state, one, isTaken);
    save();
    build();
    tell(say('settled'));
  }

  function people() {
    var box = make('section', { 'class': 'desk-part' }, [make('h3', { text: say('people') })]);
    var list = make('div', { 'class': 'desk-people' });
    organisations().forEach(function (org) {
      list.appendChild(make('div', {}, [
        field(org.name, input(state.people[org.id], function (value) { state.people[org.id] = value.replace(/\D/g, ''); sum(); },
          { type: 'number', min: '0', step: '1', inputmode: 'numeric', 'data-people': org.id })),
        also('people', org.id)
      ]));
    });
    var total = make('p', { 'class': 'desk-total' });
    box.appendChild(list);
    box.appendChild(total);
    sum();
    return box;

    function sum() {
      var orgs = 0, heads = 0;
      Object.keys(state.people).forEach(function (org) {
        if (Number(state.people[org]) > 0) { orgs++; heads += Number(state.people[org]); }
      });
      total.textContent = say('total', { orgs: orgs, people: heads });
    }
  }

  // Those who take part, and others that a file named.
  function organisations() {
    var found = [], ids = {};
    Array.prototype.forEach.call(document.querySelectorAll('#part-participants a'), function (link) {
      var id = (link.getAttribute('href').split('#')[1]) || '';
      if (id && !ids[id]) { ids[id] = true; found.push({ id: id, name: link.textContent }); }
    });
    Object.keys(state.people).sort().forEach(function (id) { if (!ids[id]) found.push({ id: id, name: id }); });
    return found;
  }

  function objectives() {
    var items = document.querySelectorAll('[data-objective]');
    if (!items.length) return null;
    var box = make('section', { 'class': 'desk-part' }, [make('h3', { text: say('scores') }), make('p', { 'class': 'desk-hint', text: say('scale') })]);
    Array.prototype.forEach.call(items, function (item) {
      var id = item.getAttribute('data-objective');
      var known = state.scores[id] || (state.scores[id] = { score: '', note: '' });
      var choices = make('div', { 'class': 'desk-scores' });
      ['0', '1', '3', '5'].forEach(function (score) {
        var radio = make('input', { type: 'radio', name: 'score-' + id, value: score });
        radio.checked = String(known.score) === score;
        radio.addEventListener('change', function () { known.score = score; save(); });
        choices.appendChild(make('label', {}, [radio, make('span', { text: score })]));
      });
      box.appendChild(make('fieldset', { 'class': 'desk-score' }, [
        make('legend', { text: id + ' ' + item.querySelector('[data-objective-text]').textContent }),
        choices, field(say('remark'), input(known.note, function (value) { known.note = value; }), 'is-wide'), also('score', id)
      ]));
    });
    return box;
  }

  function files() {
    var picker = make('input', { type: 'file', accept: '.json,application/json', multiple: '', 'data-import': '' });
    picker.addEventListener('change', function () { read(Array.prototype.slice.call(picker.files)); picker.value = ''; });
    return make('section', { 'class': 'desk-part' }, [
      make('h3', { text: say('files') }),
      make('div', { 'class': 'desk-buttons' }, [
        button(say('export'), exportFile, { 'class': 'button button-main', 'data-export': '' }),
        button(say('clear'), clear)
      ]),
      field(say('import'), picker)
    ]);
  }

  function exportFile() {
    var blob = new Blob([JSON.stringify(desk.file(state), null, 2) + '\n'], { type: 'application/json' });
    var link = make('a', { href: URL.createObjectURL(blob), download: drill + '-' + state.desk + '.json' });
    document.body.appendChild(link);
    link.click();
    document.body.removeChild(link);
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);
    tell(say('exported', { name: drill + '-' + state.desk + '.json' }));
  }

  function read(some) {
    var taken = 0, refused = [];
    next();

    function next() {
      var one = some.shift();
      if (!one) {
        save();
        build();
        tell(say('imported', { count: taken, open: state.also.length }) + (refused.length ? ' ' + say('refused', { names: refused.join('、') }) : ''));
        return;
      }
      var reader = new FileReader();
      reader.onload = function () {
        var other = null;
        try { other = JSON.parse(reader.result); } catch (unreadable) { other = null; }
        if (desk.merge(state, other)) taken++; else refused.push(one.name);
        next();
      };
      reader.onerror = function () { refused.push(one.name); next(); };
      reader.readAsText(one);
    }
  }

  function clear() {
    if (!window.confirm(say('sure'))) return;
    state = desk.fresh(drill);
    save();
    build();
    tell(say('cleared'));
  }

  function tick() {
    var elapsed = desk.elapsed(state, Date.now());
    var shown = desk.text(elapsed) + ':' + two(Math.max(0, Math.floor(elapsed / 1000)) % 60);
    if (clockText.textContent !== shown) clockText.textContent = shown;
    var word = say(state.clock.since ? 'pause' : elapsed > 0 ? 'resume' : 'start');
    if (clockButton.textContent !== word) clockButton.textContent = word;
    tools.forEach(function (tool) { mark(tool, elapsed / 60000); });
  }

  // Late, early, on time, or due: always a word.
  function mark(tool, now) {
    var actual = desk.minutes(tool.known.actual);
    var late = actual - tool.expected;
    var word = '', kind = '';
    if (!isNaN(late)) {
      kind = late > 0 ? 'late' : late < 0 ? 'early' : 'ontime';
      word = say(kind, { minutes: Math.abs(late) });
    } else if (isNaN(actual) && state.clock.since && now >= tool.expected) {
      kind = 'due';
      word = say('due');
    }
    if (tool.mark.textContent !== word) tool.mark.textContent = word;
    tool.mark.className = 'desk-mark' + (kind ? ' is-' + kind : '');
    tool.item.classList.toggle('is-done', !isNaN(actual));
  }
})();
