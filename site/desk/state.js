// What a desk knows of a drill: the clock, what became of each row, who came, scores; kept in the browser, written to and read from files.
(function () {
  'use strict';

  var FORMAT = 'youbei-desk/1';
  var MINUTE = 60000;

  window.youbeiDesk = {
    FORMAT: FORMAT,
    fresh: fresh,
    load: load,
    save: save,
    elapsed: elapsed,
    text: text,
    minutes: minutes,
    row: row,
    file: file,
    merge: merge,
    take: take
  };

  function fresh(drill) {
    return {
      format: FORMAT, drill: drill, desk: 'A', date: '', started: '', ended: '',
      clock: { since: 0, before: 0, offset: 0 }, rows: {}, people: {}, scores: {}, also: []
    };
  }

  function load(drill) {
    try {
      var kept = JSON.parse(window.localStorage.getItem(key(drill)));
      if (kept && kept.format === FORMAT && kept.drill === drill) return kept;
    } catch (unreadable) { /* as if there were none */ }
    return fresh(drill);
  }

  // Returns whether the browser kept it.
  function save(state) {
    try {
      window.localStorage.setItem(key(state.drill), JSON.stringify(state));
      return true;
    } catch (full) {
      return false;
    }
  }

  function key(drill) {
    return 'youbei-desk:' + drill;
  }

  // Milliseconds of drill time.
  function elapsed(state, now) {
    var clock = state.clock;
    return clock.before + (clock.since ? now - clock.since : 0) + clock.offset * MINUTE;
  }

  function text(milliseconds) {
    var all = Math.max(0, Math.floor(milliseconds / MINUTE));
    return 'T+' + two(Math.floor(all / 60)) + ':' + two(all % 60);
  }

  // Minutes of T+01:20; NaN when it is none.
  function minutes(at) {
    var parts = /^T\+(\d{1,3}):([0-5]\d)$/.exec(at || '');
    return parts ? Number(parts[1]) * 60 + Number(parts[2]) : NaN;
  }

  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function row(state, number) {
    if (!state.rows[number]) state.rows[number] = { actual: '', done: '', note: '', photos: [], finding: false };
    return state.rows[number];
  }

  // The file that is handed on: lists in the order of their keys.
  function file(state) {
    var out = { format: FORMAT, drill: state.drill, desk: state.desk, held: {}, attendance: [], timeline: [], scores: [] };
    ['date', 'started', 'ended'].forEach(function (name) { if (state[name]) out.held[name] = state[name]; });
    Object.keys(state.people).sort().forEach(function (org) {
      if (state.people[org] !== '') out.attendance.push({ org: org, people: Number(state.people[org]) });
    });
    Object.keys(state.rows).sort(byNumber).forEach(function (number) {
      var known = state.rows[number];
      var entry = { row: Number(number) };
      ['actual', 'done', 'note'].forEach(function (name) { if (known[name]) entry[name] = known[name]; });
      if (known.photos.length) entry.photos = known.photos;
      if (known.finding && known.note) entry.finding = true;
      if (Object.keys(entry).length > 1) out.timeline.push(entry);
    });
    Object.keys(state.scores).sort().forEach(function (objective) {
      var known = state.scores[objective];
      if (known.score === '') return;
      var entry = { objective: objective, score: Number(known.score) };
      if (known.note) entry.note = known.note;
      out.scores.push(entry);
    });
    if (state.also.length) out.also = state.also;
    return out;
  }

  function byNumber(one, other) {
    return Number(one) - Number(other);
  }

  // Takes in the file of another desk. What differs is kept beside what is here; nothing is lost. Returns whether it was one of this drill.
  function merge(state, other) {
    if (!other || other.format !== FORMAT || other.drill !== state.drill) return false;
    var from = String(other.desk || '?');
    var held = other.held || {};
    ['date', 'started', 'ended'].forEach(function (name) { value(state, state, name, held[name], from, 'held', name); });
    list(other.attendance).forEach(function (one) {
      value(state, state.people, one.org, String(one.people), from, 'people', one.org);
    });
    list(other.timeline).forEach(function (one) {
      var known = row(state, one.row);
      value(state, known, 'actual', one.actual, from, 'actual', one.row);
      value(state, known, 'done', one.done, from, 'done', one.row);
      known.note = joined(known.note, one.note);
      list(one.photos).forEach(function (name) { if (known.photos.indexOf(name) < 0) known.photos.push(name); });
      known.finding = known.finding || one.finding === true;
    });
    list(other.scores).forEach(function (one) {
      var known = state.scores[one.objective] || (state.scores[one.objective] = { score: '', note: '' });
      value(state, known, 'score', String(one.score), from, 'score', one.objective);
      known.note = joined(known.note, one.note);
    });
    list(other.also).forEach(function (one) { keep(state, one); });
    return true;
  }

  function list(some) {
    return Array.isArray(some) ? some : [];
  }

  function value(state, holder, name, found, from, what, of) {
    if (found === undefined || found === null || found === '' || found === 'undefined') return;
    if (holder[name] === undefined || holder[name] === '') holder[name] = found;
    else if (String(holder[name]) !== String(found)) keep(state, { desk: from, what: what, of: String(of), value: String(found) });
  }

  function keep(state, one) {
    var known = state.also.some(function (other) {
      return other.desk === one.desk && other.what === one.what && other.of === one.of && other.value === one.value;
    });
    if (!known) state.also.push(one);
  }

  function joined(here, there) {
    if (!there || (here || '').indexOf(there) >= 0) return here || '';
    return here ? here + '；' + there : there;
  }

  // Settles what two desks said differently: with its value, or, without it, with the one that is here.
  function take(state, one, isTaken) {
    if (isTaken) {
      if (one.what === 'held') state[one.of] = one.value;
      if (one.what === 'people') state.people[one.of] = one.value;
      if (one.what === 'actual' || one.what === 'done') row(state, one.of)[one.what] = one.value;
      if (one.what === 'score') state.scores[one.of].score = one.value;
    }
    state.also = state.also.filter(function (other) { return other !== one; });
  }
})();
