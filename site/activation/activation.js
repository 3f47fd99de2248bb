// The page of an activation sheet: reads the question from the address, shows the sheet, keeps who ticked what when in this browser, one record
// for each sheet, and gives it as the file that belongs under activations/.
(function () {
  'use strict';

  var all = window.youbeiSituation;
  var say = all.say;
  var box = document.getElementById('activation');
  var status = document.querySelector('[data-status]');
  var person = document.querySelector('[data-person]');
  var started = document.querySelector('[data-started]');
  var clear = document.querySelector('[data-clear]');
  var tools = document.querySelector('[data-tools]');
  var question = null;
  var situation = null;
  var record = null;
  var digits = {};

  window.addEventListener('hashchange', follow);
  box.addEventListener('change', ticked);
  person.addEventListener('change', function () { record.person = person.value; keep(); });
  started.addEventListener('change', function () { record.started = started.value; keep(); });
  document.querySelector('[data-export]').addEventListener('click', download);
  clear.addEventListener('click', forget);
  all.activationFile = file;
  follow();

  function follow() {
    var asked = decodeURIComponent(window.location.hash.slice(1));
    question = all.questionOf(asked);
    question.drill = /(^|&)drill=1(&|$)/.test(asked);
    if (!question.event || !question.place) return tell(say('sheet.ask'));
    all.load(question).then(all.loadLadders).then(show).catch(function (failure) { tell(say('situation.failed', failure.message)); });
  }

  // What is kept

  function key() {
    return 'youbei-activation:' + [question.event, question.place, question.level || question.colour || 'open', question.drill ? 'drill' : ''].join('/');
  }

  function recall() {
    try {
      var found = JSON.parse(window.localStorage.getItem(key()));
      return found && found.ticks ? found : fresh();
    } catch (refused) {
      return fresh();
    }
  }

  function fresh() {
    return { person: '', started: '', ticks: {} };
  }

  function keep() {
    try { window.localStorage.setItem(key(), JSON.stringify(record)); } catch (refused) { tell(say('situation.unkept')); }
  }

  function ticked(event) {
    var tick = event.target.getAttribute('data-tick');
    if (!tick) return;
    if (event.target.checked) {
      if (!record.started) record.started = window.youbeiMoment(new Date());
      record.ticks[tick] = { at: window.youbeiMoment(new Date()), who: person.value };
    } else {
      delete record.ticks[tick];
    }
    keep();
    mark();
  }

  // Nothing that was noted is lost by one wrong tap.
  function forget() {
    if (clear.textContent !== say('sheet.clear.sure')) {
      clear.textContent = say('sheet.clear.sure');
      window.setTimeout(function () { clear.textContent = say('sheet.clear'); }, 4000);
      return;
    }
    clear.textContent = say('sheet.clear');
    record = fresh();
    keep();
    mark();
  }

  // What is shown

  function show() {
    situation = all.compose(question);
    record = recall();
    collect();
    var sheet = all.sheet(situation, question.drill);
    box.textContent = '';
    box.appendChild(element('h1', 'page-title', sheet.mark + sheet.title));
    box.appendChild(element('p', 'page-sub', sheet.about));
    sheet.sections.forEach(function (section) { box.appendChild(sectionOf(section, sheet.mark)); });
    document.title = sheet.mark + sheet.title + ' · ' + document.title.split(' · ').pop();
    tools.hidden = false;
    tell('');
    mark();
  }

  function mark() {
    person.value = record.person;
    started.value = record.started;
    Array.prototype.forEach.call(box.querySelectorAll('[data-tick]'), function (tick) {
      var noted = record.ticks[tick.getAttribute('data-tick')];
      tick.checked = Boolean(noted);
      tick.parentElement.querySelector('span').textContent = noted ? noted.at.slice(11) + (noted.who ? ' ' + noted.who : '') : '';
    });
  }

  function sectionOf(section, drill) {
    var part = element('section', 'section sheet-' + section.id, '');
    part.appendChild(element('h2', 'sheet-head', drill + section.heading));
    if (section.note) part.appendChild(element('p', 'sheet-note', section.note));
    var table = element('table', section.columns.length ? 'sheet-table' : 'sheet-table is-facts', '');
    if (section.columns.length) {
      var head = document.createElement('tr');
      section.columns.forEach(function (column) {
        var cell = element('th', '', column);
        cell.setAttribute('scope', 'col');
        head.appendChild(cell);
      });
      table.appendChild(document.createElement('thead')).appendChild(head);
    }
    var rows = table.appendChild(document.createElement('tbody'));
    section.rows.forEach(function (row, at) { rows.appendChild(rowOf(section, row, section.marks[at])); });
    part.appendChild(table);
    return part;
  }

  function rowOf(section, row, noted) {
    var line = document.createElement('tr');
    row.forEach(function (text, at) {
      var isHead = !section.columns.length && at === 0;
      var cell = element(isHead ? 'th' : 'td', '', '');
      if (isHead) cell.setAttribute('scope', 'row');
      if (section.columns.length) cell.setAttribute('data-column', section.columns[at]);
      if (noted && at === row.length - 1) cell.appendChild(tickOf(noted));
      else if (text) text.split('\n').forEach(function (one) { cell.appendChild(lineOf(one)); });
      line.appendChild(cell);
    });
    return line;
  }

  function tickOf(noted) {
    var label = element('label', 'sheet-tick', '');
    var tick = document.createElement('input');
    tick.type = 'checkbox';
    tick.setAttribute('data-tick', noted.key);
    tick.setAttribute('aria-label', noted.what);
    label.appendChild(tick);
    label.appendChild(document.createElement('span'));
    return label;
  }

  // Numbers of the sheet can be tapped.
  function lineOf(text) {
    var line = document.createElement('p');
    var rest = text;
    text.split(' ').forEach(function (word) {
      if (!digits[word]) return;
      var at = rest.indexOf(word);
      line.appendChild(document.createTextNode(rest.slice(0, at)));
      var link = element('a', 'tel-plain', word);
      link.href = 'tel:' + digits[word];
      line.appendChild(link);
      rest = rest.slice(at + word.length);
    });
    line.appendChild(document.createTextNode(rest));
    return line;
  }

  function collect() {
    var add = function (number) { digits[number.text] = number.digits; };
    Object.keys(all.held.contacts).forEach(function (id) { all.held.contacts[id].numbers.forEach(add); });
    situation.shelters.forEach(function (near) { near.shelter.numbers.forEach(add); });
    situation.teams.forEach(function (near) { near.team.numbers.forEach(add); });
  }

  function element(tag, name, text) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  }

  function tell(text) {
    status.textContent = text;
    status.hidden = !text;
  }

  // The file

  function marks() {
    var found = {};
    all.sheet(situation, question.drill).sections.forEach(function (section) {
      section.marks.forEach(function (one) { if (one) found[one.key] = one; });
    });
    return found;
  }

  function level() {
    return situation.starts.reduce(function (gravest, start) {
      return start.level && (!gravest || start.level < gravest) ? start.level : gravest;
    }, 0);
  }

  // YAML whose texts are quoted as in JSON, so that each is read back as it was.
  function file() {
    var known = marks();
    var ticks = Object.keys(record.ticks).filter(function (tick) { return known[tick]; }).sort(function (one, other) {
      var first = record.ticks[one].at;
      var second = record.ticks[other].at;
      return first < second || first === second && one < other ? -1 : 1;
    });
    var plans = situation.starts.filter(function (start) { return start.level; }).map(function (start) { return start.plan; });
    var rows = [
      'id: ' + id(),
      'started: ' + record.started,
      'event: ' + question.event,
      'place: "' + question.place + '"',
      'level: ' + level(),
      'plans: [' + plans.join(', ') + ']'
    ];
    if (question.drill) rows.push('exercise: true');
    rows.push('entries:');
    ticks.forEach(function (tick) {
      var noted = record.ticks[tick];
      rows.push('  - {at: "' + noted.at + '"' + (noted.who ? ', who: ' + JSON.stringify(noted.who) : '') + ', what: ' + JSON.stringify(known[tick].what) +
        (known[tick].action ? ', action: ' + JSON.stringify(known[tick].action) : '') + '}');
    });
    return rows.join('\n') + '\n';
  }

  function id() {
    return record.started.slice(0, 10) + '-' + question.event + '-' + question.place + (question.drill ? '-drill' : '');
  }

  function download() {
    if (!level()) return tell(say('sheet.nolevel'));
    if (!Object.keys(record.ticks).length) return tell(say('sheet.noticks'));
    tell('');
    var link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file()], { type: 'application/yaml' }));
    link.download = id() + '.yaml';
    link.click();
    window.setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    return null;
  }
})();
